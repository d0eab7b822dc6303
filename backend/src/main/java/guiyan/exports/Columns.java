package guiyan.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** The columns of a view in a table: a record inside it becomes columns of its own, a list one cell of JSON. */
record Columns(List<Column> all, ObjectMapper json) {

    /** One column: its name, as in JSON with dots, and the way from the row to its value. */
    record Column(String name, List<Method> way) {}

    static Columns of(Class<?> view, ObjectMapper json) {
        var all = new ArrayList<Column>();
        var columns = new Columns(all, json);
        columns.add(view, "", List.of());
        return columns;
    }

    private void add(Class<?> view, String prefix, List<Method> way) {
        for (var component : view.getRecordComponents()) {
            var on = new ArrayList<>(way);
            on.add(accessor(component));
            var name = prefix + component.getName();
            if (isNested(component.getType())) add(component.getType(), name + ".", on);
            else all.add(new Column(name, on));
        }
    }

    /** A record that JSON shows as an object; some are shown as a text. */
    private boolean isNested(Class<?> type) {
        return type.isRecord()
                && json.getSerializationConfig()
                                .introspect(json.constructType(type))
                                .findJsonValueAccessor()
                        == null;
    }

    private static Method accessor(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    List<String> names() {
        return all.stream().map(Column::name).toList();
    }

    /** The values of a row as JSON has them; missing ones null nodes. */
    List<JsonNode> values(Object row) {
        return all.stream()
                .map(column -> json.<JsonNode>valueToTree(value(column, row)))
                .toList();
    }

    private static Object value(Column column, Object row) {
        var value = row;
        try {
            for (var step : column.way) value = value == null ? null : step.invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
        return value;
    }
}

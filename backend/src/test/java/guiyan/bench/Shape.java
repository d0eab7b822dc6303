package guiyan.bench;

import com.github.f4b6a3.tsid.Tsid;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;

/**
 * Rows as the product shows them: the name of a column is its place in the JSON, such as {@code organization.code}; those of
 * one object stand side by side, what is never null first. A name that ends with {@code []} is a list, with
 * {@code ?} a yes or no.
 */
final class Shape {

    private static final int PAGE = 50;

    private final String[] opens;
    private final String[] names;
    private final boolean[] closes;
    private final Kind[] kinds;

    /** How a value is written. */
    private enum Kind {
        ID,
        NUMBER,
        FLAG,
        LIST,
        TEXT
    }

    /** What stands in a row beside its columns. */
    @FunctionalInterface
    interface Rest {
        void write(StringBuilder json, ResultSet row) throws SQLException;
    }

    /** Made of what a question answers with; to be kept, for it is the same each time. */
    Shape(ResultSetMetaData columns) throws SQLException {
        this(columns, 0);
    }

    /** The same without the last so many columns, which are for the rest of a row. */
    Shape(ResultSetMetaData columns, int without) throws SQLException {
        var count = columns.getColumnCount() - without;
        opens = new String[count];
        names = new String[count];
        closes = new boolean[count];
        kinds = new Kind[count];
        for (int at = 0; at < count; at++) {
            var label = columns.getColumnLabel(at + 1);
            var group = group(label);
            if (!group.isEmpty() && (at == 0 || !group.equals(group(columns.getColumnLabel(at)))))
                opens[at] = "\"" + group + "\":{";
            closes[at] = !group.isEmpty() && (at + 1 == count || !group.equals(group(columns.getColumnLabel(at + 2))));
            var name = group.isEmpty() ? label : label.substring(group.length() + 1);
            kinds[at] = kind(name, columns.getColumnType(at + 1));
            names[at] = "\"" + name.replace("[]", "").replace("?", "") + "\":";
        }
    }

    private static String group(String label) {
        return label.contains(".") ? label.substring(0, label.indexOf('.')) : "";
    }

    private static Kind kind(String name, int type) {
        if (name.equals("id") || name.endsWith("Id")) return Kind.ID;
        if (name.endsWith("[]")) return Kind.LIST;
        if (name.endsWith("?")) return Kind.FLAG;
        return switch (type) {
            case Types.BIT, Types.BOOLEAN -> Kind.FLAG;
            case Types.TINYINT, Types.INTEGER, Types.DECIMAL, Types.DOUBLE -> Kind.NUMBER;
            case Types.BIGINT -> name.equals("etag") ? Kind.TEXT : Kind.NUMBER;
            default -> Kind.TEXT;
        };
    }

    /** The first page of what a question answers with. */
    String page(PreparedStatement ask) throws SQLException {
        return page(ask, (json, row) -> {});
    }

    /** The same, each row with its rest. */
    String page(PreparedStatement ask, Rest rest) throws SQLException {
        var json = new StringBuilder("{\"items\":[");
        try (var rows = ask.executeQuery()) {
            for (int row = 0; row < PAGE && rows.next(); row++) {
                if (row > 0) json.append(',');
                write(json, rows);
                rest.write(json, rows);
                json.append('}');
            }
        }
        return json.append("]}").toString();
    }

    private void write(StringBuilder json, ResultSet row) throws SQLException {
        json.append('{');
        var isThere = true;
        for (int at = 0; at < names.length; at++) {
            var value = row.getString(at + 1);
            if (opens[at] != null) {
                isThere = value != null;
                if (isThere) next(json).append(opens[at]);
            }
            if (value != null || kinds[at] == Kind.LIST) value(next(json).append(names[at]), kinds[at], value);
            if (closes[at] && isThere) json.append('}');
        }
    }

    private static StringBuilder next(StringBuilder json) {
        return json.charAt(json.length() - 1) == '{' ? json : json.append(',');
    }

    private static void value(StringBuilder json, Kind kind, String value) {
        switch (kind) {
            case ID -> json.append('"').append(Tsid.from(Long.parseLong(value))).append('"');
            case NUMBER -> json.append(value);
            case FLAG -> json.append(value.equals("1") || value.equals("true"));
            case LIST -> {
                var isEmpty = value == null || value.isEmpty();
                json.append(isEmpty ? "[" : "[\"")
                        .append(isEmpty ? "" : value.replace(",", "\",\""))
                        .append(isEmpty ? "]" : "\"]");
            }
            case TEXT ->
                json.append('"')
                        .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                        .append('"');
        }
    }
}

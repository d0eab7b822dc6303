package guiyan.imports.reading.text;

import com.fasterxml.jackson.databind.JsonNode;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.platform.importing.Cell;
import java.util.Map;

/** Lays an object out as cells: nested objects become paths such as {@code destination/text}, lists stay JSON text. */
final class JsonCells {

    interface Taker {
        void take(String path, Cell cell) throws UnreadableFile;
    }

    private JsonCells() {}

    static void each(JsonNode object, Taker taker) throws UnreadableFile {
        each("", object, taker);
    }

    private static void each(String before, JsonNode object, Taker taker) throws UnreadableFile {
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            var path = before + property.getKey();
            if (property.getValue().isObject()) each(path + "/", property.getValue(), taker);
            else taker.take(path, cell(property.getValue()));
        }
    }

    private static Cell cell(JsonNode value) {
        if (value.isNull()) return Cell.BLANK;
        if (value.isNumber()) return Cell.number(value.decimalValue(), value.asText());
        return Cell.text(value.isValueNode() ? value.asText() : value.toString());
    }
}

package guiyan.exports;

import com.fasterxml.jackson.databind.JsonNode;

/** What stands in a cell of a table for a value in JSON. */
final class Cells {

    private Cells() {}

    static String text(JsonNode value) {
        if (value.isNull()) return "";
        return value.isValueNode() ? value.asText() : value.toString();
    }

    /** The text so that no spreadsheet takes it for a formula (D-37); an import takes the apostrophe off again. */
    static String harmless(JsonNode value) {
        var text = text(value);
        return value.isTextual() && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}

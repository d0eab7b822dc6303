package guiyan.training.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.platform.importing.Cell;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads who was taught in a session: a script's list of objects, or names with commas between; each as a row of his own. */
final class TraineeCells {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS =
            List.of("organization", "name", "birthDate", "citizenId", "personExternalId");

    private TraineeCells() {}

    static List<ImportRow> read(ImportRow session) {
        var text = session.cell("attendees").text().strip();
        var rows = new ArrayList<ImportRow>();
        if (text.startsWith("[")) objects(text).forEach(node -> rows.add(row(session, node)));
        else if (!Plain.saysNothing(session.cell("attendees")))
            Stream.of(text.split("[,，;；、\\s]+")).forEach(name -> rows.add(row(session, name)));
        return rows;
    }

    private static JsonNode objects(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            return JSON.createArrayNode();
        }
    }

    private static ImportRow row(ImportRow session, JsonNode node) {
        var row = row(session, "");
        for (var field : FIELDS)
            if (node.path(field).isTextual())
                row.cells.put(field, Cell.text(node.path(field).asText()));
        return row;
    }

    private static ImportRow row(ImportRow session, String name) {
        var row = new ImportRow();
        row.sheetName = session.sheetName;
        row.seen = name;
        row.cells.put("organization", session.cell("organization"));
        row.cells.put("name", Cell.text(name));
        return row;
    }
}

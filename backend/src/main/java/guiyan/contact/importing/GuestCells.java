package guiyan.contact.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.platform.importing.Cell;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads who came to a meeting: a script's list of objects, or the names that a clerk wrote with commas between. */
final class GuestCells {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GuestCells() {}

    /** Who came, each as a row of his own, with whether he was away where the file says so. */
    record Guest(ImportRow row, Boolean away) {}

    static List<Guest> read(ImportRow meeting) {
        var text = meeting.cell("attendances").text().strip();
        var guests = new ArrayList<Guest>();
        if (text.startsWith("[")) objects(text).forEach(node -> guests.add(guest(meeting, node)));
        else if (!Plain.saysNothing(meeting.cell("attendances")))
            Stream.of(text.split("[,，;；、\\s]+")).forEach(name -> guests.add(guest(meeting, name)));
        return guests;
    }

    private static JsonNode objects(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            return JSON.createArrayNode();
        }
    }

    private static Guest guest(ImportRow meeting, JsonNode node) {
        var row = row(meeting);
        for (var field : List.of("organization", "name", "birthDate", "citizenId"))
            if (node.path(field).isTextual())
                row.cells.put(field, Cell.text(node.path(field).asText()));
        return new Guest(row, node.has("away") ? node.path("away").asBoolean() : null);
    }

    private static Guest guest(ImportRow meeting, String name) {
        var row = row(meeting);
        row.cells.put("name", Cell.text(name));
        return new Guest(row, null);
    }

    private static ImportRow row(ImportRow meeting) {
        var row = new ImportRow();
        row.sheetName = meeting.sheetName;
        row.cells.put("organization", meeting.cell("organization"));
        return row;
    }
}

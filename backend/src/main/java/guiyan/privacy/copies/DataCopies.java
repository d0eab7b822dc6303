package guiyan.privacy.copies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.people.Person;
import guiyan.platform.PersonalData;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Copies of what all rooms keep of a person. */
@ApplicationScoped
class DataCopies {

    private final List<PersonalData> rooms;
    private final ObjectMapper json;
    private final BusinessClock clock;

    DataCopies(@All List<PersonalData> rooms, ObjectMapper json, BusinessClock clock) {
        this.rooms = rooms;
        this.json = json;
        this.clock = clock;
    }

    DataCopy of(Person person) {
        var lines = new ArrayList<DataLine>();
        for (var room : rooms) {
            var rows = room.copy(person.id);
            for (int i = 0; i < rows.size(); i++) add(room.part(), i + 1, json.valueToTree(rows.get(i)), lines);
        }
        return new DataCopy(PublicId.of(person.id), person.name, clock.today(), lines);
    }

    private static void add(String part, int row, JsonNode values, List<DataLine> lines) {
        values.fields().forEachRemaining(each -> {
            if (!each.getValue().isNull()) lines.add(new DataLine(part, row, each.getKey(), text(each.getValue())));
        });
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}

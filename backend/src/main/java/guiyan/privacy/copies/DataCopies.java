package guiyan.privacy.copies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.people.Person;
import guiyan.platform.Caller;
import guiyan.platform.Headings;
import guiyan.platform.PersonalData;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Copies of what all rooms keep of a person. */
@Singleton
class DataCopies {

    private final List<PersonalData> rooms;
    private final ObjectMapper json;
    private final Headings headings;
    private final Caller caller;
    private final BusinessClock clock;

    DataCopies(
            @All List<PersonalData> rooms, ObjectMapper json, Headings headings, Caller caller, BusinessClock clock) {
        this.headings = headings;
        this.caller = caller;
        this.rooms = rooms;
        this.json = json;
        this.clock = clock;
    }

    DataCopy of(Person person) {
        var lines = new ArrayList<DataLine>();
        for (var room : rooms) {
            var rows = room.copy(person.id);
            for (int i = 0; i < rows.size(); i++)
                add(new Line(room.part(), i + 1, "", "", ""), json.valueToTree(rows.get(i)), lines);
        }
        return new DataCopy(PublicId.of(person.id), person.name, clock.today(), lines);
    }

    /** A value that is made of others stands in as many lines. */
    private void add(Line line, JsonNode value, List<DataLine> lines) {
        if (value.isObject()) value.properties().forEach(each -> add(in(line, each.getKey()), each.getValue(), lines));
        else if (value.isArray() && value.path(0).isObject())
            for (int i = 0; i < value.size(); i++) add(line.nth(i + 1), value.get(i), lines);
        else if (!text(value).isEmpty()) lines.add(line.saying(text(value)));
    }

    private Line in(Line line, String name) {
        var field = line.field.isEmpty() ? name : line.field + "." + name;
        var whole = field.replaceAll("^.*\\.(?=\\w+\\.)", "");
        var label = headings.of(headings.knows(whole) ? whole : name, caller.language());
        return new Line(line.part, line.row, field, line.group, line.group + label);
    }

    private static String text(JsonNode value) {
        if (!value.isArray()) return value.asText("");
        return StreamSupport.stream(value.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("、"));
    }

    /** Where a value stands; of several groups of values, in which. */
    private record Line(String part, int row, String field, String group, String label) {

        Line nth(int number) {
            return new Line(part, row, "%s[%d]".formatted(field, number), "%s %d · ".formatted(label, number), label);
        }

        DataLine saying(String value) {
            return new DataLine(part, row, field, label, value);
        }
    }
}

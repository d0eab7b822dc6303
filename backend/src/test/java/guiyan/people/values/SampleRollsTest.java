package guiyan.people.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.platform.importing.Cell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.Finding;
import guiyan.platform.importing.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The rolls that came as text, read value by value and compared with what a correct import makes of them. */
class SampleRollsTest {

    private static final LocalDate AS_OF = LocalDate.of(2008, 7, 31);
    private static final List<String> ROLL = List.of(
            "",
            "organization",
            "name",
            "sex",
            "ethnicity",
            "birthDate",
            "citizenId",
            "education",
            "membership",
            "joinedOn",
            "fullMemberOn",
            "phone");
    private static final List<String> UPDATE =
            List.of("organization", "name", "birthDate", "citizenId", "education", "phone");
    private static final Set<String> READ_ELSEWHERE = Set.of("organization");

    @Test
    void readsTheRollSavedAsText() throws IOException {
        var rows = records("党员花名册-红土坳茶园.csv", Charset.forName("GB18030"));

        assertThat(compared("党员花名册-红土坳茶园.csv", rows, ROLL)).isEqualTo(83);
    }

    @Test
    void readsTheJulyCorrections() throws IOException {
        var rows = records("党员信息更新-2008年7月.csv", StandardCharsets.UTF_8);

        assertThat(compared("党员信息更新-2008年7月.csv", rows, UPDATE)).isEqualTo(12);
    }

    private static int compared(String file, List<List<String>> records, List<String> columns) throws IOException {
        int count = 0;
        for (var expected : entry(file).get("rows")) {
            if (expected.get("outcome").asText().equals("SKIPPED")) continue;
            compare(expected, records.get(expected.get("row").asInt() - 1), columns);
            count++;
        }
        return count;
    }

    private static void compare(JsonNode expected, List<String> cells, List<String> columns) {
        var row = new Row(cells, columns);
        assertThat(row.cell("name").text()).isEqualTo(expected.get("seen").asText());
        assertThat(row.findings()).as(expected.toString()).containsExactlyElementsOf(findingsOf(expected));
        if (!expected.has("values")) return;
        expected.get("values").properties().stream()
                .filter(value -> !READ_ELSEWHERE.contains(value.getKey()) && columns.contains(value.getKey()))
                .filter(value ->
                        !row.cell(value.getKey()).isBlank() || value.getValue().isNull())
                .forEach(value -> assertThat(String.valueOf(row.value(value.getKey())))
                        .as("%s of %s", value.getKey(), expected)
                        .isEqualTo(value.getValue().asText()));
    }

    private static List<String> findingsOf(JsonNode row) {
        return StreamSupport.stream(row.get("problems").spliterator(), false)
                .filter(problem -> !problem.get("code").asText().startsWith("MEMBER_"))
                .map(problem -> problem.get("field").asText().substring(1) + " "
                        + problem.get("code").asText() + " "
                        + problem.get("value").asText())
                .toList();
    }

    private static JsonNode entry(String file) throws IOException {
        try (var stream = resource("expected.json")) {
            return StreamSupport.stream(
                            new ObjectMapper().readTree(stream).get("files").spliterator(), false)
                    .filter(entry -> entry.get("file").asText().equals(file))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static InputStream resource(String name) {
        return SampleRollsTest.class.getResourceAsStream("/township/" + name);
    }

    private static List<List<String>> records(String file, Charset charset) throws IOException {
        try (var stream = resource(file)) {
            var text = new String(stream.readAllBytes(), charset).replace("\ufeff", "");
            var records = new ArrayList<List<String>>();
            for (var line : text.split("\\r\\n(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) records.add(fields(line));
            return records;
        }
    }

    private static List<String> fields(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).stream()
                .map(field -> field.replaceAll("^\"|\"$", ""))
                .toList();
    }

    /** A row by the names of its fields. */
    private record Row(List<String> cells, List<String> columns) {

        Cell cell(String field) {
            int place = columns.indexOf(field);
            var text = place < 0 || place >= cells.size() ? "" : cells.get(place);
            return Cell.text(text.equals("<clear>") ? "" : text);
        }

        Parsed<?> read(String field) {
            var id = CitizenId.read(cell("citizenId"));
            var identity = Identity.read(id.value(), cell("birthDate"), cell("sex"), AS_OF);
            return switch (field) {
                case "name" -> PersonName.read(cell(field));
                case "sex" -> identity.sex();
                case "birthDate" -> identity.birthDate();
                case "citizenId" -> id;
                case "ethnicity" -> Ethnicity.read(cell(field));
                case "education" -> Education.read(cell(field));
                case "membership" -> Membership.read(cell(field));
                case "joinedOn", "fullMemberOn" -> DateCell.read(cell(field), AS_OF);
                case "phone" -> Phone.read(cell(field));
                default -> Parsed.empty();
            };
        }

        List<String> findings() {
            return columns.stream()
                    .flatMap(field -> read(field).findings().stream().map(finding -> line(field, finding)))
                    .toList();
        }

        private static String line(String field, Finding finding) {
            return field + " " + finding.code() + " " + finding.value();
        }

        Object value(String field) {
            return stored(read(field).value());
        }

        private static Object stored(Object value) {
            if (value instanceof PersonName name) return name.value();
            if (value instanceof CitizenId id) return id.value();
            if (value instanceof Ethnicity ethnicity) return ethnicity.code();
            if (value instanceof Education education) return education.code();
            if (value instanceof List<?> phones) return phones.isEmpty() ? null : e164(phones.get(0));
            return value;
        }

        private static String e164(Object phone) {
            return ((LabelledPhone) phone).phone().e164();
        }
    }
}

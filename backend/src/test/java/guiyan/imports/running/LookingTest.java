package guiyan.imports.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.imports.dirt.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A look at a file says of each row what writing it does, wherever in the file the rows before it stand. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LookingTest {

    private static final int CHUNK = 500;
    private static final String HEADINGS = "姓名,出生年月,身份证号,党员类别,联系电话\n";

    @Inject
    Cast cast;

    private final ImportClient clerk = new ImportClient(Cast.STRANGER);

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void rowsOfOtherChunksAreSeenAsTheyWouldLeaveTheRoll() throws IOException {
        clerk.load(HEADINGS + "樊在册,1970-01,,,15450000001\n", "mode", "COMMIT");
        var one = Ids.of("19720203", 11);
        var other = Ids.of("19720203", 13);
        var first = List.of("樊在册,1970-01,,,15450000002", "樊新来,1971-01,,,15450000003", "樊得号,,,,");
        var second = List.of("樊在册,1970,,,15450000002", "樊新来,1971-01,,,15450000004", "樊得号,," + one + ",,");
        var third = List.of(
                "樊在册,1970-01,,,15450000001",
                "樊新来,1971,,正式党员,15450000004",
                "樊得号,," + other + ",,",
                "樊得号,1972," + one + ",,");
        var text = HEADINGS + chunk(first, 0) + chunk(second, 1) + chunk(third, 2);
        var looked = rows(clerk.load("樊.csv", bytes(text), "basis", "本人书面同意由支部保管"));
        var written = rows(clerk.load("樊.csv", bytes(text), "basis", "本人书面同意由支部保管", "mode", "COMMIT"));
        assertThat(looked).isEqualTo(written);
        assertThat(special(written, 0, 3)).containsExactly("UPDATED phone", "CREATED", "CREATED");
        assertThat(special(written, 1, 3))
                .containsExactly("UNCHANGED", "UPDATED phone", "UPDATED citizenId sex birthDate");
        assertThat(special(written, 2, 4)).containsExactly("UPDATED phone", "UNCHANGED", "CREATED", "UNCHANGED");
    }

    /** The lines, and invented people until the chunk is full. */
    private static String chunk(List<String> lines, int number) {
        var all = new ArrayList<>(lines);
        for (int i = lines.size(); i < CHUNK; i++)
            all.add("樊%s,1960-02,,,".formatted(Character.toString(0x4e00 + number * CHUNK + i)));
        return String.join("\n", all) + "\n";
    }

    private static List<String> special(Map<Integer, String> rows, int chunk, int lines) {
        return new ArrayList<>(rows.values()).subList(chunk * CHUNK, chunk * CHUNK + lines);
    }

    /** What becomes of each row by its number: the outcome, and the fields that change. */
    private Map<Integer, String> rows(JsonNode work) throws IOException {
        var rows = new TreeMap<Integer, String>();
        for (var cursor = ""; cursor != null; ) {
            var page = new ObjectMapper()
                    .readTree(clerk.as()
                            .get("/api/v1/imports/" + work.path("id").asText() + "/rows?limit=200" + cursor)
                            .asByteArray());
            for (var row : page.path("items")) rows.put(row.path("row").asInt(), told(row));
            var next = page.path("nextCursor");
            cursor = next.isTextual() ? "&cursor=" + next.asText() : null;
        }
        return rows;
    }

    private static String told(JsonNode row) {
        var told = new StringBuilder(row.path("outcome").asText());
        for (var change : row.path("changes"))
            told.append(' ').append(change.path("field").asText().substring(1));
        return told.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

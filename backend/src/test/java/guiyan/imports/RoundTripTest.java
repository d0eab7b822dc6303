package guiyan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a roll: taking it back leaves what was there, and loading it again does the same once more. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RoundTripTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> OF_THE_RECORD = List.of("id", "etag", "recordedAt", "revisedAt");

    @Inject
    Cast cast;

    private final ImportClient clerk = new ImportClient(Cast.STRANGER);

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 2008})
    void undoIsTheWayBackFromAnyRoll(long seed) throws IOException {
        cast.enter();
        var random = new Random(seed);
        var family = "环" + (char) ('一' + seed);
        var first = roll(random, family);
        var nobody = members(family);
        assertThat(nobody).isEmpty();
        var loaded = commit(first);
        var before = members(family);
        assertThat(before).isNotEmpty();
        assertThat(there(family, loaded)).isEqualTo(nobody);
        commit(first);
        assertThat(members(family)).isEqualTo(before);
        var revised = commit(roll(random, family));
        assertThat(members(family)).isNotEqualTo(before);
        assertThat(there(family, revised)).isEqualTo(before);
    }

    private JsonNode commit(String roll) {
        var done = clerk.load(roll, "mode", "COMMIT");
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        return done;
    }

    private Set<String> there(String family, JsonNode work) throws IOException {
        assertThat(clerk.act(work, "undo").path("state").asText()).isEqualTo("UNDONE");
        return members(family);
    }

    private Set<String> members(String family) throws IOException {
        var found = new TreeSet<String>();
        for (var each : JSON.readTree(
                        clerk.as().get("/api/v1/members?limit=200&q=" + family).asByteArray())
                .path("items"))
            found.add(((ObjectNode) each).without(OF_THE_RECORD).toString());
        return found;
    }

    /** Rows of up to thirty people, now and then twice, wrong, or with little said. */
    private static String roll(Random random, String family) {
        return IntStream.range(0, 30)
                .mapToObj(i -> String.join(
                        ",",
                        family + (char) ('丁' + random.nextInt(25)),
                        pick(random, "男", "女", ""),
                        pick(
                                random,
                                "1960-01",
                                "1960-01-0" + (1 + random.nextInt(9)),
                                "1971",
                                "1972-05",
                                "1960",
                                "去年",
                                ""),
                        pick(
                                random,
                                "1545990" + (1000 + random.nextInt(9000)),
                                "1545990" + (1000 + random.nextInt(9000)),
                                "1.54E+10",
                                ""),
                        pick(random, "汉", "土家", "苗", "回", "外星", ""),
                        pick(random, "甲", "乙", "")))
                .collect(Collectors.joining("\n", "姓名,性别,出生年月,联系电话,民族,备注\n", "\n"));
    }

    private static String pick(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }
}

package guiyan.drill;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** A large file is taken in twice: by a product that nobody disturbs, and by one that is killed at random points of its way. */
final class KilledImport {

    private static final int ROUNDS = Integer.getInteger("guiyan.drill.rounds", 4);
    private static final int ROWS = Integer.getInteger("guiyan.drill.rows", 20_000);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Random RANDOM = new Random();

    /** What no two instances say alike: numbers they give themselves, and the moment of writing. */
    private static final List<String> OWN = List.of("id", "recordedAt", "revisedAt");

    private static final Map<String, String> COUNTED = Map.of(
            "rows of the import", "select count(*) from import_row",
            "acts", "select count(*) from audit_event where import_id is not null",
            "phones", "select count(*) from contact_point",
            "words to search by", "select count(*) from search_key",
            "changes", "select count(*) from change_entry where type = 'MEMBER'");

    private KilledImport() {}

    static String endsAlike() throws Exception {
        var file = file();
        try (var calm = Node.alone(Stage.FOLDER.resolve("undisturbed"));
                var killed = Node.alone(Stage.FOLDER.resolve("killed"))) {
            var here = Clerk.entering(calm.start());
            done(here, begun(here, file, UUID.randomUUID().toString()));
            calm.close();
            calm.start();
            var there = Clerk.entering(killed.start());
            var key = UUID.randomUUID().toString();
            var id = begun(there, file, key);
            var kills = disturb(killed);
            done(there, id);
            Broke.unless(begun(there, file, key).equals(id), "the same key began another import");
            requireAlike(calm, killed);
            var roll = roll(here);
            var rows = roll.lines().count();
            Broke.unless(rows == ROWS, "%d of %d rows on the roll", rows, ROWS);
            Broke.unless(roll.equals(roll(there)), "the two exports of the roll are not the same");
            Kills.requireAudited(killed);
            return "%d kills on the way of %d rows; export (%d bytes) and counts as of an import nobody disturbed"
                    .formatted(kills, ROWS, roll.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    /** Kills it when so much is read or written, each time another random part. */
    private static int disturb(Node node) throws Exception {
        var points = RANDOM.ints(ROUNDS, 0, 2 * ROWS - 1_000).sorted().toArray();
        var kills = 0;
        for (var point : points) {
            while (way(node) < point) Thread.sleep(20);
            if (node.figure("select count(*) from import where state = 'DONE'") > 0) break;
            Thread.sleep(RANDOM.nextInt(200));
            node.kill();
            kills++;
            node.start();
        }
        return kills;
    }

    /** Rows read and rows written. */
    private static long way(Node node) throws IOException, SQLException {
        return node.figure("select (select count(*) from import_row) + (select count(*) from member)"
                + " + (select count(*) from import where state = 'DONE') * " + 2 * ROWS);
    }

    private static String begun(Clerk clerk, byte[] file, String key) throws Exception {
        var answer = Doors.upload(clerk, "大名册.csv", file, "COMMIT", key);
        Broke.unless(answer.statusCode() / 100 == 2, "answered %d %s", answer.statusCode(), answer.body());
        return Clerk.json(answer).path("id").asText();
    }

    private static void done(Clerk clerk, String id) throws Exception {
        var rested = Kills.rested(clerk, id);
        Broke.unless(
                rested.path("state").asText().equals("DONE")
                        && rested.path("counts").path("created").asInt() == ROWS,
                "ended as %s",
                rested);
    }

    private static void requireAlike(Node one, Node other) throws IOException, SQLException {
        for (var each : COUNTED.entrySet()) {
            var here = one.figure(each.getValue());
            var there = other.figure(each.getValue());
            Broke.unless(here == there, "%d %s, undisturbed %d", there, each.getKey(), here);
        }
    }

    /** The export of the roll in the order of its names, but for what is an instance's own. */
    private static String roll(Clerk clerk) throws Exception {
        var said = new StringBuilder();
        var question = "/members?sort=name&purpose=" + Clerk.encoded("演练核对");
        var answer = clerk.ask("GET", question, Map.of("Accept", "application/x-ndjson"), null);
        Broke.unless(answer.statusCode() == 200, "the roll: %d %s", answer.statusCode(), answer.body());
        for (var line : answer.body().split("\n")) {
            var row = (ObjectNode) JSON.readTree(line);
            row.remove(OWN);
            ((ObjectNode) row.path("organization")).remove(OWN);
            said.append(row).append('\n');
        }
        return said.toString();
    }

    private static byte[] file() {
        var text = new StringBuilder("姓名,村,性别,出生年月,手机号码,备注\n");
        IntStream.range(0, ROWS)
                .forEach(row -> text.append("导%s入,河滩村,%s,%d-%02d,154%08d,第%d行\n"
                        .formatted(
                                Clerk.inHan(row),
                                row % 3 == 0 ? "女" : "男",
                                1950 + row % 40,
                                1 + row % 12,
                                30_000_000 + row,
                                row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

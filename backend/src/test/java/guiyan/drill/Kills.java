package guiyan.drill;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;

/** The product and its database are killed while people work. */
final class Kills {

    private static final int ROUNDS = Integer.getInteger("guiyan.drill.rounds", 4);
    private static final int ROWS = Integer.getInteger("guiyan.drill.rows", 4_000);
    private static final Random RANDOM = new Random();

    private Kills() {}

    static String product() throws Exception {
        var node = Stage.node();
        var writers = Writers.start(Stage.clerk(), 8);
        for (int round = 0; round < ROUNDS; round++) {
            Thread.sleep(RANDOM.nextInt(1_500, 6_000));
            node.kill();
            node.start();
        }
        Thread.sleep(2_000);
        var acknowledged = writers.stop();
        Writers.requireOnce(acknowledged, Stage.clerk().roll());
        requireAudited(node);
        return "%d kills, %d acknowledged writes, each there once".formatted(ROUNDS, acknowledged.size());
    }

    static String database() throws Exception {
        var node = Stage.node();
        var clerk = Stage.clerk();
        clerk.roll();
        var writers = Writers.start(clerk, 8);
        var slowest = 0L;
        for (int round = 0; round < ROUNDS; round++) {
            Thread.sleep(RANDOM.nextInt(1_500, 6_000));
            node.killDatabase();
            slowest = Math.max(slowest, outage(node, clerk));
        }
        Thread.sleep(2_000);
        var acknowledged = writers.stop();
        Writers.requireOnce(acknowledged, clerk.roll());
        requireAudited(node);
        return "%d kills, back by itself after at most %d s, %d acknowledged writes, each there once"
                .formatted(ROUNDS, slowest, acknowledged.size());
    }

    /** While the database is away a question is answered soon that it is, and health says so; the seconds until it is back. */
    private static long outage(Node node, Clerk clerk) throws Exception {
        var began = System.nanoTime();
        var answer = clerk.get("/members?limit=1");
        var took = Duration.ofNanos(System.nanoTime() - began);
        Broke.unless(took.toSeconds() <= 8, "a question took %d s while the database was away", took.toSeconds());
        if (answer.statusCode() != 200) requireBusy(answer);
        var told = !node.isReady();
        while (!node.isReady()) {
            told = true;
            Broke.unless(System.nanoTime() - began < Duration.ofMinutes(3).toNanos(), "not back after 3 minutes");
            Thread.sleep(100);
        }
        Broke.unless(told || answer.statusCode() == 200, "health did not say so");
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }

    private static void requireBusy(HttpResponse<String> answer) {
        Broke.unless(
                answer.statusCode() == 503
                        && answer.headers().firstValue("Retry-After").isPresent()
                        && answer.headers()
                                .firstValue("Content-Type")
                                .orElse("")
                                .startsWith("application/problem+json"),
                "answered %d %s",
                answer.statusCode(),
                answer.body());
    }

    static String duringAnImport() throws Exception {
        var node = Stage.node();
        var clerk = Stage.clerk();
        var text = new StringBuilder("姓名,村\n");
        var expected = new TreeSet<String>();
        for (int row = 0; row < ROWS; row++) {
            var name = "导" + Clerk.inHan(row) + "入";
            expected.add(name);
            text.append(name).append(",河滩村\n");
        }
        var file = text.toString().getBytes(StandardCharsets.UTF_8);
        var key = UUID.randomUUID().toString();
        var begun = Doors.upload(clerk, "大名册.csv", file, "COMMIT", key);
        Broke.unless(begun.statusCode() == 202, "answered %d %s", begun.statusCode(), begun.body());
        var id = Clerk.json(begun).path("id").asText();
        for (int round = 0; round < ROUNDS; round++) {
            Thread.sleep(RANDOM.nextInt(200, 2_500));
            node.kill();
            node.start();
        }
        var rested = rested(clerk, id);
        Broke.unless(
                rested.path("state").asText().equals("DONE")
                        && rested.path("counts").path("created").asInt() == ROWS,
                "ended as %s",
                rested);
        var roll = clerk.roll();
        roll.keySet().removeIf(name -> !name.startsWith("导"));
        Broke.unless(roll.keySet().equals(expected), "%d of %d rows on the roll", roll.size(), ROWS);
        Broke.unless(roll.values().stream().allMatch(count -> count == 1), "rows written twice");
        var again = Doors.upload(clerk, "大名册.csv", file, "COMMIT", key);
        Broke.unless(Clerk.json(again).path("id").asText().equals(id), "the same key began another import");
        requireAudited(node);
        return "%d kills, %d rows, each there once".formatted(ROUNDS, ROWS);
    }

    static com.fasterxml.jackson.databind.JsonNode rested(Clerk clerk, String id) throws Exception {
        var until = System.nanoTime() + Duration.ofMinutes(8).toNanos();
        while (true) {
            var answer = clerk.get("/imports/" + id + "?wait=PT10S");
            if (answer.statusCode() == 200) {
                var view = Clerk.json(answer);
                if (List.of("DONE", "VALIDATED", "FAILED", "NEEDS_MAPPING", "CANCELLED")
                        .contains(view.path("state").asText())) return view;
            }
            Broke.unless(System.nanoTime() < until, "the import does not end: %s", answer.body());
            if (answer.statusCode() != 200) Thread.sleep(500);
        }
    }

    /** No member without the act by which he came. */
    static void requireAudited(Node node) throws Exception {
        for (var gap : Map.of(
                        "members without an act",
                        "select count(*) from member m where not exists (select 1 from audit_event e"
                                + " where e.subject_type = 'Member' and e.subject_id = m.id)",
                        "imports that are open",
                        "select count(*) from import where state in ('QUEUED', 'READING', 'COMMITTING', 'UNDOING')")
                .entrySet()) {
            var found = node.figure(gap.getValue());
            Broke.unless(found == 0, "%d %s", found, gap.getKey());
        }
    }
}

package guiyan.drill;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The product and its database are killed while people work. */
final class Kills {

    private static final int ROUNDS = Integer.getInteger("guiyan.drill.rounds", 4);
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

package guiyan.drill;

import com.sun.net.httpserver.HttpServer;
import guiyan.platform.database.EmbeddedDatabase;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Two nodes over one database do each piece of work once. */
final class TwoNodes {

    private static final String KEY = Base64.getEncoder().encodeToString("guiyan drill: data of no person!".getBytes());
    private static final int ROWS = 1_000;

    private TwoNodes() {}

    static String shareTheWork() throws Exception {
        var folder = Stage.FOLDER.resolve("pair").toAbsolutePath();
        Node.empty(folder);
        var heard = new ConcurrentHashMap<String, Integer>();
        var office = office(heard);
        try (var server = EmbeddedDatabase.start(Node.engine(), folder, Node.PASSWORD);
                var one = Node.beside(server, KEY, Stage.FOLDER.resolve("node-1"));
                var two = Node.beside(server, KEY, Stage.FOLDER.resolve("node-2"))) {
            one.start();
            two.start();
            var here = Clerk.entering(one);
            var there = here.at(two);
            listen(here, office.getAddress().getPort());
            return drill(here, there, heard);
        } finally {
            office.stop(0);
        }
    }

    private static String drill(Clerk here, Clerk there, Map<String, Integer> heard) throws Exception {
        var key = UUID.randomUUID().toString();
        var turn = new AtomicInteger();
        var answers = Doors.atOnce(20, () -> (turn.getAndIncrement() % 2 == 0 ? here : there).enrol("两处同键", key));
        var bodies = answers.stream()
                .filter(each -> each.statusCode() == 201)
                .map(HttpResponse::body)
                .distinct()
                .count();
        Broke.unless(
                bodies == 1
                        && List.of(201, 409, 503)
                                .containsAll(Doors.statuses(answers).keySet()),
                "one key at two nodes: %d bodies, %s",
                bodies,
                Doors.statuses(answers));
        var writers = List.of(Writers.start(here, 4), Writers.start(there, 4));
        var files = List.of(file("东"), file("西"));
        var ids = List.of(begun(here, files.get(0)), begun(there, files.get(1)));
        for (var id : ids) {
            var rested = Kills.rested(there, id);
            Broke.unless(rested.path("counts").path("created").asInt() == ROWS, "an import ended as %s", rested);
        }
        var acknowledged = new TreeSet<String>();
        for (var each : writers) acknowledged.addAll(each.stop());
        var roll = here.roll();
        Writers.requireOnce(acknowledged, roll);
        Broke.unless(roll.equals(there.roll()), "the two show different rolls");
        awaitQuiet(heard);
        var twice = heard.values().stream().filter(times -> times > 1).count();
        Broke.unless(twice == 0, "%d of %d messages were delivered more than once", twice, heard.size());
        Broke.unless(!heard.isEmpty(), "no message came");
        return "%d writes at both, 2 imports of %d rows, %d messages, each once"
                .formatted(acknowledged.size(), ROWS, heard.size());
    }

    private static void awaitQuiet(Map<String, Integer> heard) throws InterruptedException {
        var until = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        for (int before = -1; before != heard.size() && System.nanoTime() < until; Thread.sleep(8_000))
            before = heard.size();
    }

    private static byte[] file(String what) {
        var text = new StringBuilder("姓名,村\n");
        for (int row = 0; row < ROWS; row++)
            text.append(what).append(Clerk.inHan(row)).append("两处,河滩村\n");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String begun(Clerk clerk, byte[] file) throws Exception {
        return Clerk.json(Doors.upload(clerk, UUID.randomUUID() + ".csv", file, "COMMIT"))
                .path("id")
                .asText();
    }

    /** Another office, which counts how often it hears each message. */
    private static HttpServer office(Map<String, Integer> heard) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            heard.merge(exchange.getRequestHeaders().getFirst("Guiyan-Delivery"), 1, Integer::sum);
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static void listen(Clerk clerk, int port) throws Exception {
        var admin = clerk.administrator();
        var client = admin.created(
                "/api-clients",
                Map.of(
                        "name",
                        "邻局",
                        "organizationId",
                        clerk.village,
                        "scopes",
                        List.of("changes:read", "members:read"),
                        "expiresAt",
                        Instant.now().plus(Duration.ofDays(1)).toString()));
        admin.created(
                "/webhooks",
                Map.of(
                        "name",
                        "邻局",
                        "clientId",
                        client.path("client").path("id").asText(),
                        "url",
                        "http://127.0.0.1:%d/".formatted(port),
                        "types",
                        List.of()));
    }
}

package guiyan.bench;

import guiyan.bench.Load.Conversation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** One member read, revised, enrolled. */
final class Singles {

    private final Ground ground;
    private final Report report;
    private final Map<String, String> clerk;
    private final AtomicLong counted = new AtomicLong(500_000_000L + System.currentTimeMillis());

    private Singles(Ground ground, Report report) throws Exception {
        this.ground = ground;
        this.report = report;
        clerk = ground.asker("TOWNSHIP_ADMIN", ground.size.townshipId(0));
    }

    static void measure(Ground ground, Report report) throws Exception {
        var singles = new Singles(ground, report);
        singles.read();
        singles.lookOutside();
        singles.revise();
        singles.enrol();
    }

    private long member(int number) {
        return ground.size.firstPerson(0) + number;
    }

    private static String path(long member) {
        return "/api/v1/members/" + Ground.publicId(member);
    }

    private void read() throws Exception {
        var request = Lists.get(path(member(1)), clerk);
        compare(
                "single read",
                0.5,
                Rows.of(ground, request),
                Conversation.of(ground.product, request),
                Conversation.of(ground.limit, Lists.limit("/one/%d", member(1))));
    }

    /** A member outside the scope is as absent as one there is not, in time as well: the slower against the quicker. */
    private void lookOutside() throws Exception {
        if (ground.size.townships < 2) return;
        var elsewhere = absent(ground.size.firstPerson(1) + 1);
        var nowhere = absent(ground.size.firstPerson(ground.size.townships) + 5_000_000);
        var rates = Load.compare(List.of(elsewhere, nowhere)).stream()
                .mapToDouble(Load.Rate::perSecond)
                .sorted()
                .toArray();
        report.atLeast("a member out of scope, one there is not", rates[0], rates[1], 0.8, "/s", "");
    }

    private Conversation absent(long member) {
        var request = Lists.get(path(member), clerk);
        return new Conversation(ground.product, 404, connection -> wire -> wire.ask(request));
    }

    private void revise() throws Exception {
        var product = new Conversation(ground.product, 200, this::revising);
        var limit = new Conversation(
                ground.limit,
                200,
                connection -> wire -> wire.ask(Wire.request(
                        "POST", "/patch/" + member(20 + connection), Map.of(), "记 " + counted.incrementAndGet())));
        compare("revise with If-Match, history, audit", 0.35, "", product, limit);
    }

    /** Each connection has a member of its own, and knows his version from the answer before. */
    private Load.Talk revising(int connection) {
        var headers = new HashMap<>(clerk);
        headers.put("Content-Type", "application/merge-patch+json");
        var path = path(member(10 + connection));
        return new Load.Talk() {
            private String etag;

            @Override
            public Wire.Answer next(Wire wire) {
                if (etag == null) etag = wire.ask(Lists.get(path, clerk)).etag();
                headers.put("If-Match", etag);
                var answer = wire.ask(Wire.request(
                        "PATCH", path, headers, "{\"note\":\"记 %d\"}".formatted(counted.incrementAndGet())));
                etag = answer.etag();
                return answer;
            }
        };
    }

    private void enrol() throws Exception {
        var branch = ground.size.branchId(0, 3);
        var product = new Conversation(ground.product, 201, connection -> wire -> {
            var headers = new HashMap<>(clerk);
            headers.put("Content-Type", "application/json");
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
            return wire.ask(Wire.request(
                    "POST",
                    "/api/v1/members",
                    headers,
                    "{\"organizationId\":\"%s\",\"name\":\"%s\",\"sex\":\"MALE\"}"
                            .formatted(Ground.publicId(branch), name())));
        });
        var limit = new Conversation(
                ground.limit,
                200,
                connection -> wire -> wire.ask(Wire.request("POST", "/create/" + branch, Map.of(), name())));
        compare("enrol once, whatever is repeated", 0.3, "", product, limit);
        forget();
    }

    private String name() {
        return Invented.number(counted.incrementAndGet()).name();
    }

    /** Takes away who was enrolled here, so that the next run finds what this one found. */
    private void forget() throws Exception {
        var first = ground.size.firstPerson(ground.size.townships);
        try (var run = ground.database.createStatement()) {
            for (var table : List.of(
                    "search_key where person_id",
                    "contact_point where person_id",
                    "consent where person_id",
                    "member where id",
                    "person where id")) run.execute("delete from %s > %d".formatted(table, first));
            run.execute("delete from idempotency_answer");
        }
    }

    private void compare(String what, double share, String rows, Conversation product, Conversation limit)
            throws Exception {
        var rates = Load.compare(List.of(product, limit));
        report.atLeast(what, rates, share, rows);
    }
}

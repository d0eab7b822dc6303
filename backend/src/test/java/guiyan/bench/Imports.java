package guiyan.bench;

import com.fasterxml.jackson.databind.JsonNode;
import guiyan.bench.Load.Conversation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A large file with its row report, history and undo, against JDBC batches of the rows it wrote. */
final class Imports {

    private static final int ROWS = Integer.getInteger("guiyan.bench.rows", 50_000);
    private static final long NOBODY = 35_000_000L;
    private static final String HEADINGS = "姓名,村,性别,出生年月,身份证号,入党时间,联系电话,备注\n";
    private static final String BOUNDARY = "----guiyan-bench";

    private final Ground ground;
    private final Report report;
    private final Map<String, String> clerk;

    private Imports(Ground ground, Report report) throws Exception {
        this.ground = ground;
        this.report = report;
        clerk = ground.asker("TOWNSHIP_ADMIN", ground.size.townshipId(0));
    }

    static void measure(Ground ground, Report report) throws Exception {
        new Imports(ground, report).measure();
    }

    private void measure() throws Exception {
        run("warm.csv", file(ROWS * 3, 1_000, 0), "COMMIT");
        var written = new Written(ground.database);
        try {
            measure(written);
        } finally {
            written.forget();
        }
    }

    private void measure(Written written) throws Exception {
        var file = file(0, ROWS, 0);
        var quiet = ground.product.heap();
        var watch = new Heap(ground.product);
        var commit = ROWS / run("roll.csv", file, "COMMIT");
        var grown = watch.most() - quiet;
        var limit = ROWS / written.copyInSeconds();
        report.atLeast("import of %,d rows".formatted(ROWS), commit, limit, 0.2, "rows/s", "");
        report.atMost("  heap grown meanwhile", Math.max(0, grown), 64, 1, "MiB", "");
        report.atLeast("  the same file again", ROWS / run("roll.csv", file, "COMMIT"), commit, 2, "rows/s", "");
        var bad = run("bad.csv", file(ROWS, ROWS, 100), "COMMIT");
        report.atMost("  time with 1 % bad rows", bad, ROWS / commit, 1.05, "s", "");
        report.atLeast(
                "  checked only", ROWS / run("look.csv", file(ROWS * 2, ROWS, 0), "VALIDATE"), commit, 2, "rows/s", "");
        lists();
    }

    private void lists() throws Exception {
        var list = Conversation.of(ground.product, Lists.get("/api/v1/members?limit=50", clerk));
        Load.run(list, 3_000_000_000L);
        var quiet = Load.run(list, 5_000_000_000L).p99();
        var id = start("beside.csv", file(ROWS * 2, ROWS, 0), "VALIDATE");
        var busy = Load.run(list, 10_000_000_000L).p99();
        rested(id);
        report.atMost("list p99 while a file is read", busy, quiet, 3, "ms", "");
    }

    private double run(String name, String content, String mode) throws Exception {
        var started = System.nanoTime();
        rested(start(name, content, mode));
        return (System.nanoTime() - started) / 1e9;
    }

    private String start(String name, String content, String mode) throws Exception {
        var headers = new HashMap<>(clerk);
        headers.put("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        var body = new StringBuilder();
        for (var field :
                Map.of("kind", "MEMBERS", "mode", mode, "basis", "本人书面同意").entrySet())
            body.append("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, field.getKey(), field.getValue()));
        body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                        .formatted(BOUNDARY, name));
        body.append(content).append("\r\n--").append(BOUNDARY).append("--\r\n");
        return ground.json(202, "POST", "/api/v1/imports", headers, body.toString())
                .path("id")
                .asText();
    }

    private JsonNode rested(String id) throws Exception {
        while (true) {
            var view = ground.json(200, "GET", "/api/v1/imports/%s?wait=PT10S".formatted(id), clerk, "");
            var state = view.path("state").asText();
            if (List.of("DONE", "VALIDATED").contains(state)) return view;
            if (List.of("FAILED", "NEEDS_MAPPING", "CANCELLED").contains(state))
                throw new IllegalStateException("" + view);
        }
    }

    /** Rows of people nobody has; each {@code badEvery}-th has an id whose check character is wrong. */
    private String file(int from, int rows, int badEvery) {
        var text = new StringBuilder(HEADINGS);
        for (int row = 0; row < rows; row++) {
            var who = Invented.number(NOBODY + from + row);
            var id = who.citizenId().value();
            if (badEvery > 0 && row % badEvery == 0) id = id.substring(0, 17) + (id.endsWith("1") ? "2" : "1");
            text.append(String.join(
                            ",",
                            who.name(),
                            "单位" + ground.size.branchId(0, row % Size.BRANCHES),
                            who.sex().equals("MALE") ? "男" : "女",
                            who.birth().toString(),
                            id,
                            "2000-07",
                            who.phone().national(),
                            "第" + row + "号"))
                    .append('\n');
        }
        return text.toString();
    }

    /** Looks now and then at what is still in use after collecting. */
    private static final class Heap extends Thread {

        private final Product product;
        private volatile boolean over;
        private volatile long most;

        Heap(Product product) {
            this.product = product;
            setDaemon(true);
            start();
        }

        @Override
        public void run() {
            try {
                while (!over) {
                    sleep(5_000);
                    most = Math.max(most, product.heap());
                }
            } catch (Exception ended) {
                over = true;
            }
        }

        long most() {
            over = true;
            return most;
        }
    }
}

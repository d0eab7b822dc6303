package guiyan.drill;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** What comes in at the same time, twice, in half, or at an impossible time. */
final class Doors {

    private static final String BOUNDARY = "----guiyan-drill";

    private Doors() {}

    static String retries() throws Exception {
        var clerk = Stage.clerk();
        var key = UUID.randomUUID().toString();
        var answers = atOnce(20, () -> clerk.enrol("重试的人", key));
        var statuses = statuses(answers);
        Broke.unless(List.of(201, 409, 503).containsAll(statuses.keySet()), "answers %s", statuses);
        var last = clerk.enrol("重试的人", key);
        Broke.unless(last.statusCode() == 201, "afterwards %d %s", last.statusCode(), last.body());
        answers.add(last);
        var bodies = answers.stream()
                .filter(each -> each.statusCode() == 201)
                .map(HttpResponse::body)
                .distinct()
                .count();
        Broke.unless(bodies == 1, "%d different bodies", bodies);
        Broke.unless(
                clerk.roll().get("重试的人") == 1, "enrolled %s times", clerk.roll().get("重试的人"));
        return "20 at once with one key, on a server just started: " + statuses;
    }

    static String overwriting() throws Exception {
        var clerk = Stage.clerk();
        var member = clerk.enrol("两人改", UUID.randomUUID().toString());
        var path = "/members/" + Clerk.json(member).path("id").asText();
        var headers = Map.of(
                "If-Match",
                member.headers().firstValue("ETag").orElseThrow(),
                "Content-Type",
                "application/merge-patch+json");
        var statuses = statuses(atOnce(
                50,
                () -> clerk.ask(
                        "PATCH",
                        path,
                        headers,
                        Map.of("note", UUID.randomUUID().toString().substring(0, 8)))));
        Broke.unless(statuses.equals(Map.of(200, 1, 412, 49)), "answers %s", statuses);
        return "50 at once: " + statuses;
    }

    static String halfFile() throws Exception {
        var clerk = Stage.clerk();
        var imports = clerk.get("/imports?count=exact");
        var before = Clerk.json(imports).path("total").asInt();
        hangUpHalfway(clerk);
        var xlsx = workbook();
        var half = upload(clerk, "半份.xlsx", java.util.Arrays.copyOf(xlsx, xlsx.length / 2), "COMMIT");
        Broke.unless(
                half.statusCode() == 400 && half.body().contains("FILE_TRUNCATED"),
                "half a workbook: %d %s",
                half.statusCode(),
                half.body());
        var after = Clerk.json(clerk.get("/imports?count=exact")).path("total").asInt();
        Broke.unless(after == before, "%d imports more", after - before);
        Broke.unless(Stage.node().isReady(), "not ready any more");
        return "a hung-up upload and half a workbook leave no import";
    }

    private static byte[] workbook() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "drill", "1.0")) {
            var sheet = book.newWorksheet("名册");
            for (int row = 0; row < 500; row++) {
                sheet.value(row, 0, row == 0 ? "姓名" : "半份" + row);
                sheet.value(row, 1, row == 0 ? "备注" : UUID.randomUUID().toString());
            }
        }
        return out.toByteArray();
    }

    private static void hangUpHalfway(Clerk clerk) throws Exception {
        var body = form("断线.csv", "姓名\n".getBytes(StandardCharsets.UTF_8), "COMMIT");
        try (var socket = new Socket("127.0.0.1", Stage.node().port)) {
            var head =
                    "POST /api/v1/imports HTTP/1.1\r\nHost: drill\r\nAuthorization: Bearer %s\r\nIdempotency-Key: %s\r\n"
                            + "Content-Type: multipart/form-data; boundary=%s\r\nContent-Length: %d\r\n\r\n";
            socket.getOutputStream()
                    .write(head.formatted(clerk.token(), UUID.randomUUID(), BOUNDARY, body.length + 1_000_000)
                            .getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            Thread.sleep(500);
        }
        Thread.sleep(500);
    }

    static HttpResponse<String> upload(Clerk clerk, String name, byte[] file, String mode)
            throws IOException, InterruptedException {
        return upload(clerk, name, file, mode, UUID.randomUUID().toString());
    }

    static HttpResponse<String> upload(Clerk clerk, String name, byte[] file, String mode, String key)
            throws IOException, InterruptedException {
        return clerk.send(
                "POST",
                "/imports",
                Map.of("Idempotency-Key", key, "Content-Type", "multipart/form-data; boundary=" + BOUNDARY),
                form(name, file, mode));
    }

    private static byte[] form(String name, byte[] file, String mode) {
        var body = new ByteArrayOutputStream();
        for (var field :
                Map.of("kind", "MEMBERS", "mode", mode, "basis", "本人书面同意").entrySet())
            body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(BOUNDARY, field.getKey(), field.getValue())
                    .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(BOUNDARY, name)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    /** A clock that was set back by an hour is one that the last act lies an hour ahead of. */
    static String clock() throws Exception {
        var node = Stage.node();
        var clerk = Stage.clerk();
        var ahead = (3_600_000L << 22);
        node.change("insert into audit_event (id, at, business_date, action, subject_type, subject_id, as_of, trace_id)"
                + " select max(id) + %d, max(at), max(business_date), 'member.enrolled', 'Member', 1, max(as_of), '0' from audit_event"
                        .formatted(ahead));
        node.close();
        node.start();
        var refused = clerk.enrol("钟慢的人", UUID.randomUUID().toString());
        node.change("delete from audit_event where subject_id = 1 and subject_type = 'Member'");
        node.close();
        node.start();
        Broke.unless(
                refused.statusCode() == 503 && refused.body().contains("CLOCK_MOVED"),
                "answered %d %s",
                refused.statusCode(),
                refused.body());
        Broke.unless(!clerk.roll().containsKey("钟慢的人"), "written all the same");
        var accepted = clerk.enrol("钟准的人", UUID.randomUUID().toString());
        Broke.unless(accepted.statusCode() == 201, "afterwards %d %s", accepted.statusCode(), accepted.body());
        return "an hour back: 503 CLOCK_MOVED and nothing written; afterwards as always";
    }

    static List<HttpResponse<String>> atOnce(int crowd, Callable<HttpResponse<String>> request) throws Exception {
        var start = new CyclicBarrier(crowd);
        var threads = Executors.newFixedThreadPool(crowd);
        try {
            var asking = new ArrayList<java.util.concurrent.Future<HttpResponse<String>>>();
            for (int i = 0; i < crowd; i++)
                asking.add(threads.submit(() -> {
                    start.await();
                    return request.call();
                }));
            var answers = new ArrayList<HttpResponse<String>>();
            for (var each : asking) answers.add(each.get());
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    static Map<Integer, Integer> statuses(List<HttpResponse<String>> answers) {
        var counted = new HashMap<Integer, Integer>();
        answers.forEach(each -> counted.merge(each.statusCode(), 1, Integer::sum));
        return counted;
    }
}

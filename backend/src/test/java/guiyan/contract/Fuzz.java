package guiyan.contract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Turns a valid request into one that is not, or not quite; what the web server before the product writes ({@code X-Forwarded-…}) it lets be. */
record Fuzz(Nasty nasty) {

    private static final List<String> HEADERS = List.of(
            "If-Match",
            "Idempotency-Key",
            "Authorization",
            "Accept",
            "Accept-Language",
            "If-None-Match",
            "traceparent",
            "Cookie",
            "Range");

    /** One to three things changed. */
    Request of(Operation operation, Request valid) {
        var request = valid.copy();
        for (int times = 1 + nasty.chance().nextInt(3); times > 0; times--) change(operation, request);
        return request;
    }

    private void change(Operation operation, Request request) {
        switch (nasty.chance().nextInt(request.body.length > 0 ? 10 : 4)) {
            case 0 -> path(request);
            case 1, 2 -> query(operation, request);
            case 3 -> header(request);
            case 4 -> request.headers.put("Content-Type", nasty.media());
            case 5 -> request.body = spoilt(request.body);
            default -> field(operation, request);
        }
    }

    private void path(Request request) {
        var steps = request.path.split("/");
        var step = nasty.shortText();
        if (step.equals("..") || steps.length < 4) return; // leads out of the API
        steps[Math.max(3, nasty.chance().nextInt(steps.length))] = Request.encoded(step);
        request.path = String.join("/", steps);
    }

    private void query(Operation operation, Request request) {
        var names = new ArrayList<>(operation.parameters("query"));
        names.add("unknown");
        var name = nasty.any(names);
        request.query.put(name, name.equals("cursor") ? nasty.cursor() : nasty.shortText());
    }

    private void header(Request request) {
        var name = nasty.any(HEADERS);
        if (nasty.oneIn(4)) request.headers.remove(name);
        else request.headers.put(name, nasty.header());
    }

    /** The bytes cut, doubled, disturbed, in another encoding, too many or gone. */
    private byte[] spoilt(byte[] body) {
        var middle = body.length / 2;
        return switch (nasty.chance().nextInt(9)) {
            case 0 -> new byte[0];
            case 1 -> java.util.Arrays.copyOf(body, middle);
            case 2 -> joined(body, body);
            case 3 -> joined(nasty.bytes(3), body);
            case 4 -> nasty.bytes(50);
            case 5 -> new String(body, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            case 6 -> nasty.json().getBytes(StandardCharsets.UTF_8);
            case 7 -> nasty.oneIn(5) ? joined(body, " ".repeat((1 << 20) + 1).getBytes()) : joined(body, new byte[1]);
            default -> disturbed(body);
        };
    }

    private byte[] disturbed(byte[] body) {
        var copy = body.clone();
        for (int i = 0; i < 3; i++)
            copy[nasty.chance().nextInt(copy.length)] = (byte) nasty.chance().nextInt(256);
        return copy;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    /** Another property in front of the others, by a name of the form, twice the same, or unknown; or one renamed. */
    private void field(Operation operation, Request request) {
        var text = new String(request.body, StandardCharsets.UTF_8);
        if (text.startsWith("grant_type")) {
            var more = nasty.any(operation.fields()) + "=" + Request.encoded(nasty.text());
            request.body = (nasty.oneIn(2) ? more : text + "&" + more).getBytes(StandardCharsets.UTF_8);
            return;
        }
        if (!text.startsWith("{")) {
            request.body = part(operation, text).getBytes(StandardCharsets.UTF_8);
            return;
        }
        var name = operation.fields().isEmpty() ? "unknown" : nasty.any(operation.fields());
        if (nasty.oneIn(10)) name = nasty.text();
        var alone = text.replaceFirst(
                "(?s)" + java.util.regex.Pattern.quote(Nasty.quoted(name)) + ":(\"[^\"]*\"|[^,}{]*),?", "");
        var kept = nasty.oneIn(6) ? text : alone.replace(",}", "}");
        var value = Nasty.quoted(name) + ":" + nasty.json();
        request.body = (kept.length() < 3 ? "{" + value + "}" : "{" + value + "," + kept.substring(1))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Another part of a form with a file. */
    private String part(Operation operation, String form) {
        var name = nasty.any(operation.fields());
        var file = name.equals("file") ? "; filename=\"" + nasty.header().replace("\"", "") + "\"" : "";
        return "--edge\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n%s"
                .formatted(name, file, nasty.text(), form);
    }
}

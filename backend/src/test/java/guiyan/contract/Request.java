package guiyan.contract;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A request as bytes on the wire, so that it can also be wrong. */
public final class Request {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public final String method;
    public String path;
    public final Map<String, String> query = new LinkedHashMap<>();
    public final Map<String, String> headers = new LinkedHashMap<>();
    public byte[] body = new byte[0];

    private Request(String method, String path) {
        this.method = method;
        this.path = path;
    }

    /** A request for an operation with its path parameters filled in, in their order. */
    public static Request of(Operation operation, String... ids) {
        var request = new Request(operation.method(), operation.path());
        for (var id : ids) request.path = request.path.replaceFirst("\\{\\w+}", encoded(id));
        return request;
    }

    public Request query(String name, String value) {
        if (value != null) query.put(name, value);
        return this;
    }

    public Request header(String name, String value) {
        if (value != null) headers.put(name, value);
        return this;
    }

    /** With a body of the operation's own media type. */
    public Request body(String type, String text) {
        return body(type, text.getBytes(StandardCharsets.UTF_8));
    }

    public Request body(String type, byte[] bytes) {
        headers.put("Content-Type", type);
        body = bytes;
        return this;
    }

    /** Somebody else's request for the same. */
    public Request as(String token) {
        var copy = copy();
        if (token == null) copy.headers.remove("Authorization");
        else copy.headers.put("Authorization", "Bearer " + token);
        return copy;
    }

    public Request copy() {
        var copy = new Request(method, path);
        copy.query.putAll(query);
        copy.headers.putAll(headers);
        copy.body = body;
        return copy;
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public HttpResponse<String> send() {
        var request = HttpRequest.newBuilder(uri()).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException broken) {
            throw new AssertionError("no answer to " + this, broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private URI uri() {
        var words = query.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        var base = "http://127.0.0.1:" + RestAssured.port + path;
        return URI.create(words.isEmpty() ? base : base + "?" + words);
    }

    @Override
    public String toString() {
        var said = new LinkedHashMap<>(headers);
        said.remove("Authorization");
        var text = new String(body, 0, Math.min(body.length, 300), StandardCharsets.UTF_8);
        return "%s %s %s %s %s".formatted(method, path, query, said, text);
    }
}

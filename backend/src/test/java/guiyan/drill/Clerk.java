package guiyan.drill;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody who works with a node: of the township whose one village is the stage of all drills. */
final class Clerk {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Node node;
    private final String name;
    final String village;
    private volatile String token;

    private Clerk(Node node, String name, String village) {
        this.node = node;
        this.name = name;
        this.village = village;
    }

    /** Sets the stage in an empty instance, and is its administrator of the township. */
    static Clerk entering(Node node) throws Exception {
        var admin = new Clerk(node, "admin", null);
        var county = admin.unit("439902", null, "COUNTY_COMMITTEE", "榆岭县");
        var township = admin.unit("439902200", county, "TOWNSHIP_COMMITTEE", "清溪乡");
        var village = admin.unit("439902200201", township, "BRANCH", "河滩村");
        return new Clerk(node, "admin", village).opening("clerk", "TOWNSHIP_ADMIN", township);
    }

    /** Somebody of a role at a unit, whose account he opens. */
    Clerk opening(String username, String role, String unit) throws Exception {
        var form = Map.of("username", username, "displayName", "演练员", "role", role, "organizationId", unit);
        var start = created("/accounts", form).path("startPassword").asText();
        var opened = new Clerk(node, username, village);
        opened.token = opened.signedIn(start);
        var change = opened.ask(
                "POST", "/auth/password", Map.of(), Map.of("currentPassword", start, "newPassword", Node.PASSWORD));
        Broke.unless(change.statusCode() == 204, "the password was not changed: %s", change.body());
        return opened;
    }

    /** Somebody who worked with these data before, at a node that was started over them. */
    static Clerk returning(Node node, String username) throws Exception {
        var admin = new Clerk(node, "admin", null);
        var village = json(admin.get("/organizations/by-code/439902200201"))
                .path("id")
                .asText();
        return new Clerk(node, username, village);
    }

    /** The same person at another node that has the same data. */
    Clerk at(Node other) {
        return new Clerk(other, name, village);
    }

    Clerk administrator() {
        return new Clerk(node, "admin", null);
    }

    private String unit(String code, String parent, String level, String name) throws Exception {
        var form = new HashMap<String, String>(
                Map.of("code", code, "level", level, "name", "中共" + name + "委员会", "shortName", name));
        form.put("parentId", parent);
        return created("/organizations", form).path("id").asText();
    }

    JsonNode created(String path, Map<String, ?> form) throws Exception {
        var answer = ask("POST", path, Map.of("Idempotency-Key", "" + UUID.randomUUID()), form);
        Broke.unless(answer.statusCode() == 201, "%s: %d %s", path, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> enrol(String member, String key) throws IOException, InterruptedException {
        return ask(
                "POST", "/members", Map.of("Idempotency-Key", key), Map.of("organizationId", village, "name", member));
    }

    /** The names on the roll, each with how often it stands there. */
    Map<String, Integer> roll() throws Exception {
        var found = new TreeMap<String, Integer>();
        var answer = ask("GET", "/members?purpose=" + encoded("演练核对"), Map.of("Accept", "application/x-ndjson"), null);
        Broke.unless(answer.statusCode() == 200, "the roll: %d %s", answer.statusCode(), answer.body());
        for (var line : answer.body().split("\n"))
            if (!line.isBlank()) found.merge(JSON.readTree(line).path("name").asText(), 1, Integer::sum);
        return found;
    }

    /** A number as it may stand in a name. */
    static String inHan(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> "甲乙丙丁戊己庚辛壬癸".substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return ask("GET", path, Map.of(), null);
    }

    HttpResponse<String> ask(String method, String path, Map<String, String> headers, Object form)
            throws IOException, InterruptedException {
        var body = form == null ? new byte[0] : JSON.writeValueAsBytes(form);
        return send(method, path, headers, body);
    }

    /** Asks with a token that holds; signs in again when it has run out. */
    HttpResponse<String> send(String method, String path, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        if (token == null) token = signedIn(Node.PASSWORD);
        var answer = request(method, path, headers, body);
        if (answer.statusCode() != 401) return answer;
        token = signedIn(Node.PASSWORD);
        return request(method, path, headers, body);
    }

    String token() throws IOException, InterruptedException {
        return token == null ? token = signedIn(Node.PASSWORD) : token;
    }

    private HttpResponse<String> request(String method, String path, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1%s".formatted(node.port, path)))
                .timeout(Duration.ofSeconds(60))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .header("Authorization", "Bearer " + token);
        if (!headers.containsKey("Content-Type") && body.length > 0) request.header("Content-Type", "application/json");
        headers.forEach(request::header);
        return Node.HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private String signedIn(String password) throws IOException, InterruptedException {
        var form = JSON.writeValueAsString(Map.of("username", name, "password", password));
        var answer = Node.HTTP.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/auth/login".formatted(node.port)))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException("sign-in: " + answer.statusCode() + " " + answer.body());
        return JSON.readTree(answer.body()).path("accessToken").asText();
    }
}

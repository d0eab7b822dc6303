package guiyan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.contract.ScopeMatrix.Line;
import guiyan.contract.ValidRequests.Actor;
import guiyan.platform.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** No test of the suite: {@code make examples} sends one valid request of each operation and keeps what the contract lacks. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExampleHarvest {

    private static final Path FILE = Path.of("src/main/resources/examples.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Inject
    Cast cast;

    @Inject
    ValidRequests valid;

    @Inject
    Rows rows;

    private final Map<String, Map<String, JsonNode>> found =
            new TreeMap<>(Map.of("answers", new TreeMap<>(), "bodies", new TreeMap<>(), "problems", new TreeMap<>()));
    private JsonNode kept;
    private String stranger;
    private Shape shape;

    @Test
    void keepsOneExampleOfEachBodyAndAnswer() throws Exception {
        cast.enter();
        stranger = Cast.token(cast.open(Role.MEMBER, Place.VILLAGE));
        kept = JSON.readTree(FILE.toFile());
        var lines = ScopeMatrix.read().lines();
        var operations = Operation.all();
        shape = new Shape(operations.get(0).contract());
        for (var operation : operations) send(operation, lines.get(operation.id()));
        JSON.writeValue(FILE.toFile(), found);
        assertThat(found.get("bodies")).isNotEmpty();
    }

    private void send(Operation operation, Line line) throws Exception {
        var role = List.of(
                        Role.STATION_STAFF,
                        Role.BRANCH_SECRETARY,
                        Role.TOWNSHIP_ADMIN,
                        Role.SYSTEM_ADMIN,
                        Role.AUDITOR,
                        Role.MEMBER)
                .stream()
                .filter(line.roles()::contains)
                .findFirst()
                .orElse(line.roles().contains(Role.EMPLOYER_CLIENT) ? Role.EMPLOYER_CLIENT : Role.LIAISON_OFFICER);
        var token = Place.isMachine(role) ? rows.machineToken(role) : Cast.token(cast.open(role, Place.home(role)));
        var actor = new Actor(role, token);
        var request = valid.of(operation, actor, Place.VILLAGE);
        for (var media : operation.described().path("requestBody").path("content"))
            keep("bodies", operation.id(), Sample.ofBody(request), media.path("schema"));
        var answer = request.send();
        assertThat(answer.statusCode()).as(operation.id() + answer.body()).isEqualTo(line.in());
        var schema =
                operation.described().at("/responses/" + answer.statusCode() + "/content/application~1json/schema");
        if (schema.has("$ref"))
            keep(
                    "answers",
                    schema.path("$ref").asText().replaceFirst(".*/", ""),
                    Sample.of(JSON.readTree(answer.body())),
                    schema);
        if (found.get("problems").size() < 10) refuse(request, operation);
    }

    /** What strangers and sloppy clients are told. */
    private void refuse(Request request, Operation operation) throws Exception {
        var sloppy = List.of(
                request.as(null),
                request.as(null).body("application/json", "{"),
                request.copy().header("If-Match", "\"0.9\""),
                request.copy().query("limit", "many"),
                request.copy().body("application/json", "{"),
                request.copy().body("application/json", "{\"religion\": \"\"}"),
                request.copy().body("text/plain", "?"),
                request.copy().body("application/json", " ".repeat((1 << 20) + 1)),
                without(request, "If-Match"),
                request.as(stranger));
        for (var each : sloppy) {
            var answer = each.send();
            var status = answer.statusCode();
            var shared = operation.contract().at("/components/responses/Problem" + status);
            if (!shared.isMissingNode()
                    && answer.body().startsWith("{")
                    && answer.body().contains("traceId"))
                keep(
                        "problems",
                        String.valueOf(status),
                        Sample.of(JSON.readTree(answer.body())),
                        shared.at("/content/application~1problem+json/schema"));
        }
    }

    private static Request without(Request request, String header) {
        var copy = request.copy();
        copy.headers.remove(header);
        return copy;
    }

    /** The one that is there stays while it fits. */
    private void keep(String sort, String name, JsonNode sample, JsonNode schema) {
        var before = kept.path(sort).path(name);
        var stays = !before.isMissingNode() && shape.flaws(before, schema).isEmpty();
        found.get(sort).putIfAbsent(name, stays ? before : sample);
    }
}

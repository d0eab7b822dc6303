package guiyan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.contract.ScopeMatrix.Line;
import guiyan.contract.ValidRequests.Actor;
import guiyan.identity.Tokens;
import guiyan.platform.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ScopeMatrixTest {

    /** Operations that use up the session or the account of whoever asks. */
    private static final Set<String> CONSUMING = Set.of(
            "signOut",
            "changePassword",
            "confirmSecondFactor",
            "renewRecoveryCodes",
            "removeSecondFactor",
            "actForAnother");

    /** What only who made it, or whose work it is, may see. */
    private static final Set<String> PRIVATE =
            Set.of("showBulkAction", "listBulkItems", "fetchRejects", "showCareCase", "listVisitsOfCareCase");

    private static final Pattern PUBLIC_ID = Pattern.compile("\\b[0-9A-Z]{13}\\b");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Cast cast;

    @Inject
    Rows rows;

    @Inject
    ValidRequests valid;

    private final Map<Role, Actor> actors = new EnumMap<>(Role.class);
    private final Map<String, Request> shared = new HashMap<>();
    private final List<String> deviations = new ArrayList<>();
    private Instant entered;

    @BeforeEach
    void enter() {
        cast.enter();
        for (var role : Role.values()) actors.put(role, actor(role));
        entered = Instant.now();
    }

    private Actor actor(Role role) {
        if (Place.isMachine(role)) return new Actor(role, rows.machineToken(role));
        return new Actor(role, Cast.token(cast.open(role, Place.home(role))));
    }

    @Test
    void everyOperationAnswersEveryRoleInEveryPlaceAsCommitted() throws Exception {
        var lines = ScopeMatrix.read().lines();
        var operations = Operation.all();
        assertThat(operations.stream().map(Operation::id))
                .as("one line an operation in scope-matrix.txt")
                .containsExactlyInAnyOrderElementsOf(lines.keySet());
        for (var operation : operations) {
            // Tokens hold for minutes, and the walk may be longer.
            if (entered.plus(Tokens.LIFE.dividedBy(2)).isBefore(Instant.now())) enter();
            walk(operation, lines.get(operation.id()));
        }
        assertThat(deviations).isEmpty();
    }

    private void walk(Operation operation, Line line) {
        expect(line.isOpen() ? line.in() : 401, anybodys(operation).as(null), operation.id() + " without a token");
        expect(
                line.isOpen() ? line.in() : 401,
                anybodys(operation).as("A".repeat(43)),
                operation.id() + " with a forged token");
        if (operation.isOpen() != line.isOpen()) deviations.add(operation.id() + " open in one, not in the other");
        if (line.isOpen()) return;
        for (var role : Role.values())
            for (var place : places(line, role)) if (place.isThereFor(role)) ask(operation, line, role, place);
    }

    /** Who may not at all is refused before anybody looks where it lies. */
    private static List<Place> places(Line line, Role role) {
        return line.roles().contains(role) ? List.of(Place.values()) : List.of(Place.IN);
    }

    private Request anybodys(Operation operation) {
        return valid.of(operation, actor(operation, Role.LIAISON_OFFICER), Place.VILLAGE);
    }

    private Actor actor(Operation operation, Role role) {
        return CONSUMING.contains(operation.id()) ? actor(role) : actors.get(role);
    }

    private void ask(Operation operation, Line line, Role role, Place place) {
        var expected = line.expected(role, place);
        var what = "%s %s %s".formatted(operation.id(), role, place);
        var request = request(operation, role, place, expected);
        var answer = expect(expected, request, what);
        watch(role, what, answer);
        fits(operation, what, answer);
        if (expected == 200 && request.query.containsKey("organization")) {
            request.query.remove("organization");
            watch(role, what + " unfiltered", expect(expected, request, what));
        }
    }

    /** What is read or refused changes nothing, so that one request serves all who may or may not. */
    private Request request(Operation operation, Role role, Place place, int expected) {
        var actor = actor(operation, role);
        var unit = place.unit(role);
        var isOnes = operation.path().startsWith("/api/v1/me") || PRIVATE.contains(operation.id());
        if (expected < 300 && (isOnes || !operation.method().equals("GET"))) return valid.of(operation, actor, unit);
        return shared.computeIfAbsent(
                        operation.id() + role.administers() + unit, key -> valid.of(operation, actor, unit))
                .as(actor.token());
    }

    private HttpResponse<String> expect(int status, Request request, String what) {
        var answer = request.send();
        if (answer.statusCode() != status)
            deviations.add("%s: %d instead of %d, %s".formatted(what, answer.statusCode(), status, answer.body()));
        return answer;
    }

    /** An answer is what the contract says of it. */
    private void fits(Operation operation, String what, HttpResponse<String> answer) {
        var told = operation.described().path("responses").path(String.valueOf(answer.statusCode()));
        if (told.isMissingNode()) deviations.add("%s: the contract knows no %d".formatted(what, answer.statusCode()));
        var schema = told.at("/content/application~1json/schema");
        if (schema.isMissingNode()) return;
        new Shape(operation.contract()).flaws(read(answer), schema).forEach(flaw -> deviations.add(what + ": " + flaw));
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError(answer.body(), unreadable);
        }
    }

    /** No answer names a row that lies outside the caller's part of the tree. */
    private void watch(Role role, String what, HttpResponse<String> answer) {
        var home = Place.home(role);
        if (home == null) return;
        PUBLIC_ID.matcher(answer.body()).results().map(MatchResult::group).forEach(id -> {
            var unit = rows.places().get(id);
            if (unit != null && !unit.startsWith(home)) deviations.add(what + " shows a row of " + unit);
        });
    }
}

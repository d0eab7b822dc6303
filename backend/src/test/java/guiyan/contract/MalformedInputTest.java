package guiyan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.contract.ValidRequests.Actor;
import guiyan.platform.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each wrong thing alone gets its status and code and leaves nothing behind; with that one thing mended it is done. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MalformedInputTest {

    private static final String LARGE = "x".repeat(1 << 20);

    @Inject
    Cast cast;

    @Inject
    ValidRequests valid;

    @Inject
    EntityManager database;

    private final List<String> deviations = new ArrayList<>();
    private final Map<String, Operation> operations = new TreeMap<>();
    private Actor actor;

    @BeforeEach
    void enter() throws Exception {
        cast.enter();
        actor = new Actor(Role.TOWNSHIP_ADMIN, Cast.token(cast.open(Role.TOWNSHIP_ADMIN, Place.TOWNSHIP)));
        Operation.all().forEach(operation -> operations.put(operation.id(), operation));
    }

    @Test
    void unreadableBodies() {
        wrong("enrolMember", 400, "UNREADABLE_JSON", r -> r.body = bytes("{\"name\":"));
        wrong("enrolMember", 400, "UNREADABLE_JSON", r -> r.body = bytes("[]"));
        wrong("enrolMember", 400, "UNREADABLE_JSON", r -> r.body = bytes(text(r) + "{}"));
        wrong("enrolMember", 400, "UNREADABLE_JSON", r -> r.body = new byte[] {'{', '"', (byte) 0xff, '"'});
        wrong("enrolMember", 400, "UNREADABLE_JSON", r -> put(r, "\"name\":\"甲\",\"name\":\"乙\""));
        wrong("enrolMember", 400, "UNREADABLE_JSON", r -> r.body = bytes("[".repeat(5000)));
        wrong("reviseMember", 400, "UNREADABLE_JSON", r -> r.body = bytes("{\"note\":"));
        wrong("reviseMember", 400, "UNREADABLE_JSON", r -> put(r, "\"note\":\"甲\",\"note\":\"乙\""));
        wrong("reviseMember", 400, "UNREADABLE_JSON", r -> r.body = new byte[0]);
        seen();
    }

    @Test
    void bodiesTooLargeAndOfTheWrongKind() {
        for (var operation : List.of("enrolMember", "reviseMember", "openAccount", "matchPersons"))
            wrong(operation, 413, "BODY_TOO_LARGE", r -> put(r, "\"note\":\"" + LARGE + "\""));
        for (var operation : List.of("enrolMember", "reviseMember", "openAccount", "matchPersons"))
            wrong(operation, 415, "MEDIA_TYPE_UNKNOWN", r -> r.headers.put("Content-Type", "text/plain"));
        wrong("startImport", 415, "MEDIA_TYPE_UNKNOWN", r -> r.headers.put("Content-Type", "application/json"));
        wrong("reviseMember", 415, "MEDIA_TYPE_UNKNOWN", r -> r.headers.put("Content-Type", "application/json"));
        for (var operation : List.of("enrolMember", "reviseMember", "startImport"))
            wrong(
                    operation,
                    401,
                    "SIGN_IN_NEEDED",
                    r -> r.headers.putAll(
                            Map.of("Content-Type", "text/plain", "Authorization", "Bearer " + "A".repeat(43))));
        seen();
    }

    @Test
    void wrongFields() {
        for (var field :
                List.of("name", "sex", "birthDate", "citizenId", "phone", "joinedOn", "note", "organizationId")) {
            wrong("enrolMember", 422, "INVALID", r -> put(r, "\"%s\":17".formatted(field)));
            wrong("reviseMember", 422, "INVALID", r -> put(r, "\"%s\":{\"a\":1}".formatted(field)));
        }
        wrong("enrolMember", 422, "INVALID", r -> put(r, "\"religion\":\"x\""));
        wrong("reviseMember", 422, "INVALID", r -> put(r, "\"religion\":null"));
        wrong("enrolMember", 422, "INVALID", r -> put(r, "\"name\":\" \""));
        wrong("enrolMember", 422, "INVALID", r -> put(r, "\"name\":\"" + "长".repeat(81) + "\""));
        wrong("reviseMember", 422, "INVALID", r -> put(r, "\"name\":null"));
        wrong("enrolMember", 422, "INVALID", r -> put(r, "\"sex\":\"X\""));
        wrong("enrolMember", 422, "INVALID", r -> put(r, "\"sex\":0"));
        wrong("enrolMember", 422, "INVALID", r -> put(r, "\"birthDate\":\"2008-02-30\""));
        wrong("enrolMember", 422, "IN_FUTURE", r -> put(r, "\"birthDate\":\"2031\""));
        wrong("enrolMember", 422, "INVALID", r -> put(r, "\"ethnicity\":\"x\""));
        wrong("enrolMember", 422, "MASKED_VALUE", r -> put(r, "\"phone\":\"154****0001\""));
        wrong("enrolMember", 422, "BRANCH_UNKNOWN", r -> put(r, "\"organizationId\":\"0000000000000\""));
        wrong("endMembership", 422, "INVALID", r -> put(r, "\"reason\":\"BORED\""));
        wrong("endMembership", 422, "INVALID", r -> put(r, "\"on\":\"2008-07-32\""));
        wrong("openAccount", 422, "INVALID", r -> put(r, "\"username\":\"A B\""));
        wrong("matchPersons", 422, "INVALID", r -> put(r, "\"birthDate\":\"soon\""));
        wrong("addContactPoint", 422, "PHONE_WRONG", r -> put(r, "\"value\":\"15\""));
        seen();
    }

    @Test
    void wrongParameters() {
        wrong("listMembers", 400, "UNREADABLE_CURSOR", r -> r.query("cursor", "汉"));
        wrong("listMembers", 400, "UNREADABLE_CURSOR", r -> r.query("cursor", "bmFtZQ"));
        wrong("listOrganizations", 400, "UNREADABLE_CURSOR", r -> r.query("cursor", "!"));
        wrong("listImportRows", 400, "UNREADABLE_CURSOR", r -> r.query("cursor", "bmFtZQ"));
        wrong("listMembers", 400, "UNREADABLE_PARAMETER", r -> r.query("limit", "many"));
        wrong("listMembers", 422, "INVALID", r -> r.query("limit", "0"));
        wrong("listMembers", 422, "INVALID", r -> r.query("limit", "201"));
        wrong("listMembers", 400, "UNREADABLE_PARAMETER", r -> r.query("status", "AWAY"));
        wrong("listMembers", 400, "UNREADABLE_PARAMETER", r -> r.query("incomplete", "1"));
        wrong("listOutflows", 400, "UNREADABLE_PARAMETER", r -> r.query("open", "yes"));
        wrong("listOrganizations", 400, "UNREADABLE_PARAMETER", r -> r.query("level", "MOON"));
        wrong("listMembers", 422, "UNKNOWN_SORT", r -> r.query("sort", "phone"));
        wrong("listMembers", 422, "SEARCH_TOO_SHORT", r -> r.query("q", "1"));
        wrong("listMembers", 400, "WHOLE_NUMBER_IN_URL", r -> r.query("q", "15400000001"));
        wrong("listMembers", 404, "NOT_FOUND", r -> r.query("organization", "x"));
        wrong("showMember", 404, "NOT_FOUND", r -> r.path = "/api/v1/members/x");
        wrong("showMember", 404, "NOT_FOUND", r -> r.path = "/api/v1/members/" + Rows.ABSENT);
        wrong("showImport", 400, "UNREADABLE_PARAMETER", r -> r.query("wait", "soon"));
        wrong("enrolMember", 400, "IDEMPOTENCY_KEY_MISSING", r -> r.headers.remove("Idempotency-Key"));
        wrong("reviseMember", 428, "IF_MATCH_MISSING", r -> r.headers.remove("If-Match"));
        wrong("reviseMember", 412, "STALE", r -> r.headers.put("If-Match", "\"77\""));
        wrong("reviseMember", 412, "STALE", r -> r.headers.put("If-Match", "77"));
        wrong("reviseAccount", 428, "IF_MATCH_MISSING", r -> r.headers.remove("If-Match"));
        seen();
    }

    @Test
    void wrongFiles() {
        wrong("startImport", 422, "FILE_MISSING", r -> r.body = bytes(text(r).replace("; filename=\"roll.csv\"", "")));
        wrong("startImport", 400, "FILE_EMPTY", r -> file(r, ""));
        wrong("startImport", 415, "FILE_TYPE_UNKNOWN", r -> file(r, "%PDF-1.4"));
        wrong("startImport", 400, "FILE_TRUNCATED", r -> file(r, "PK\u0003\u0004"));
        wrong("startImport", 400, "HEADING_NOT_FOUND", r -> file(r, "1,2\n3,4\n"));
        wrong("startImport", 413, "FILE_TOO_LARGE", r -> file(r, "姓名\n" + "甲乙丙,1\n".repeat(2 << 20)));
        wrong("startImport", 422, "KIND_UNKNOWN", r -> field(r, "kind", "MOONS"));
        wrong("startImport", 400, "UNREADABLE_PARAMETER", r -> field(r, "mode", "MAYBE"));
        wrong("startImport", 400, "UNREADABLE_PARAMETER", r -> field(r, "asOf", "2008-02-30"));
        wrong("startImport", 422, "MAPPING_UNREADABLE", r -> field(r, "mapping", "[1]"));
        wrong("startImport", 422, "INVALID", r -> field(r, "basis", "长".repeat(201)));
        wrong(
                "startImport",
                404,
                "NOT_FOUND",
                r -> r.body = bytes(text(r).replaceFirst("\r\n\r\n\\w{13}", "\r\n\r\nx")));
        seen();
    }

    @Test
    void aStrangerIsToldToSignInWhateverElseIsWrong() {
        for (var operation : List.of("enrolMember", "reviseMember", "openAccount", "startImport")) {
            wrong(operation, 401, "SIGN_IN_NEEDED", r -> r.headers.remove("Authorization"));
            wrong(operation, 401, "SIGN_IN_NEEDED", r -> r.headers.put("Authorization", "Bearer x"));
            wrong(operation, 401, "SIGN_IN_NEEDED", r -> r.headers.put("Authorization", "Basic YTpi"));
            wrong(operation, 401, "SIGN_IN_NEEDED", r -> stranger(r).body = bytes(LARGE + LARGE));
            wrong(operation, 401, "SIGN_IN_NEEDED", r -> stranger(r).headers.put("Content-Type", "text/plain"));
        }
        seen();
    }

    @Test
    void whatIsMalformedIsToldAlikeForAbsentAndOutOfScope() throws Exception {
        for (var place : Place.values()) {
            var unit = place.unit(Role.TOWNSHIP_ADMIN);
            for (var id : List.of("reviseMember", "endMembership", "reviseContactPoint", "reviseImport")) {
                var request = valid.of(operations.get(id), actor, unit);
                put(request, "\"unheard\":1");
                assertThat(request.send().statusCode()).as(id + " " + place).isEqualTo(422);
            }
        }
    }

    private void wrong(String id, int status, String code, Consumer<Request> wrong) {
        var request = valid.of(operations.get(id), actor, Place.VILLAGE);
        var broken = request.copy();
        wrong.accept(broken);
        var before = counts();
        var answer = broken.send();
        var what = "%s %s: %d %s".formatted(id, code, answer.statusCode(), answer.body());
        if (answer.statusCode() != status || !answer.body().contains("\"code\":\"" + code + "\"")) deviations.add(what);
        if (!counts().equals(before)) deviations.add("left something behind: " + what);
        var mended = request.send();
        if (mended.statusCode() >= 300) deviations.add("mended but refused: " + what + " → " + mended.body());
    }

    private void seen() {
        assertThat(deviations).isEmpty();
    }

    /** The rows of every table but those that remember requests and jobs. */
    private Map<String, Long> counts() {
        var counts = new TreeMap<String, Long>();
        for (var table : database.createNativeQuery(
                        "select table_name from information_schema.tables where table_schema = database()",
                        String.class)
                .getResultList())
            if (!List.of("audit_event", "idempotency_answer", "scheduled_tasks").contains((String) table))
                counts.put(
                        (String) table, (Long) database.createNativeQuery("select count(*) from " + table, Long.class)
                                .getSingleResult());
        return counts;
    }

    private static Request stranger(Request request) {
        request.headers.remove("Authorization");
        return request;
    }

    /** Sets a property of the form, instead of the one of that name. */
    private static void put(Request request, String properties) {
        var name = properties.substring(0, properties.indexOf(':'));
        var rest = text(request).substring(1).replaceFirst(name + ":(\"[^\"]*\"|\\d+),?", "");
        request.body = bytes("{" + properties + (rest.equals("}") ? "" : ",") + rest);
        request.body = bytes(text(request).replace(",}", "}"));
    }

    private static void file(Request request, String content) {
        var text = text(request);
        var start = text.indexOf("text/csv\r\n\r\n") + 12;
        request.body = bytes(text.substring(0, start) + content + "\r\n--edge--\r\n");
    }

    private static void field(Request request, String name, String value) {
        request.body =
                bytes("--edge\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)
                        + text(request));
    }

    private static String text(Request request) {
        return new String(request.body, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package guiyan.members.corrections;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CorrectionTest {

    @Inject
    Cast cast;

    @Inject
    EntityManager database;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void showsTheOldValueAndTheNewOneAndMasksBoth() {
        String person = enrolled("季明", Map.of("phone", "15400007711", "education", "60"));
        var proposed = proposed(person, Map.of("phone", "15400007722", "education", "70", "name", "季鸣"));
        as(Cast.LIAISON)
                .get("/api/v1/correction-requests/" + proposed.path("id"))
                .then()
                .body("person.name", equalTo("季明"))
                .body("reason", equalTo("与户口簿不符"))
                .body("changes.field", equalTo(List.of("name", "phone", "education")))
                .body("changes.was", equalTo(List.of("季明", "154****7711", "60")))
                .body("changes.value", equalTo(List.of("季鸣", "154****7722", "70")))
                .body("proposedOn", equalTo(today()))
                .body("state", equalTo("PROPOSED"));
        var kept = database.createNativeQuery(
                        "select value_mask from correction_change where field = 'phone' and value_mask like '%7722%'",
                        String.class)
                .getResultList();
        assertThat(kept).isEqualTo(List.of("154****7722"));
    }

    @Test
    void hidesRequestsOutsideTheCallersScopeAndLetsOnlyTheTownshipDecide() {
        var proposed = proposed(enrolled("季外", Map.of()), Map.of("villageGroup", "二组"));
        as(Cast.STRANGER)
                .get("/api/v1/correction-requests/" + proposed.path("id"))
                .then()
                .statusCode(404);
        act(Cast.LIAISON, proposed, "accept").then().statusCode(403);
        act(Cast.STRANGER, proposed, "withdraw").then().statusCode(404);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        String person = enrolled("季误", Map.of("phone", "15400007733"));
        refused(person, Map.of("birthDate", "1999-13"), 422, "/birthDate");
        refused(person, Map.of("citizenId", "439901197908150233"), 422, "/citizenId");
        refused(person, Map.of("phone", "12"), 422, "/phone");
        refused(person, Map.of("religion", "x"), 422, "/religion");
        refused(person, Map.of("name", "季误", "phone", "154****7733"), 422, "/changes");
        refused(person, Map.of(), 422, "/changes");
        var elsewhere = PublicId.of(cast.unit("439902200202").id).toString();
        refused(person, Map.of("organizationId", elsewhere), 409, "/organizationId");
    }

    @Test
    void isWrittenWhenAcceptedWithTheHistoryOfARevision() {
        String person = enrolled("季真", Map.of("phone", "15400007744"));
        var accepted = act(Cast.TOWNSHIP, proposed(person, Map.of("name", "季臻", "phone", "15400007755")), "accept");
        accepted.then().statusCode(200).body("state", equalTo("ACCEPTED")).body("decision", equalTo("核对过户口簿"));
        as(Cast.LIAISON)
                .get("/api/v1/members/" + person)
                .then()
                .body("name", equalTo("季臻"))
                .body("phone", equalTo("154****7755"));
        as(Cast.LIAISON).get("/api/v1/members?q=季臻").then().body("items.id", equalTo(List.of(person)));
        as(Cast.LIAISON)
                .get("/api/v1/members/" + person + "/timeline")
                .then()
                .body(
                        "action",
                        equalTo(List.of(
                                "correction.accepted", "member.revised", "correction.proposed", "member.enrolled")))
                .body("fields[1]", equalTo(List.of("name", "phone")));
        act(Cast.TOWNSHIP, accepted, "refuse").then().statusCode(409).body("code", equalTo("CORRECTION_DECIDED"));
    }

    @Test
    void doesNotOverwriteWhatOthersHaveChangedSince() {
        String person = enrolled("季早", Map.of("villageGroup", "一组"));
        var proposed = proposed(person, Map.of("villageGroup", "二组"));
        revised(person, "{\"villageGroup\":\"3\"}");
        act(Cast.TOWNSHIP, proposed, "accept").then().statusCode(409).body("code", equalTo("CHANGED_SINCE_PROPOSED"));
        as(Cast.LIAISON).get("/api/v1/members/" + person).then().body("villageGroup", equalTo("3"));
        as(Cast.LIAISON)
                .get("/api/v1/correction-requests/" + proposed.path("id"))
                .then()
                .body("state", equalTo("PROPOSED"));
    }

    @Test
    void refusesToApplyNothing() {
        String person = enrolled("季同", Map.of("villageGroup", "1"));
        var proposed = proposed(person, Map.of("villageGroup", "2"));
        revised(person, "{\"villageGroup\":\"2\"}");
        act(Cast.TOWNSHIP, proposed, "accept").then().statusCode(409).body("code", equalTo("NOTHING_LEFT_TO_CORRECT"));
    }

    @Test
    void isRefusedWithAReasonAndTheFileStays() {
        String person = enrolled("季留", Map.of("villageGroup", "1"));
        var proposed = proposed(person, Map.of("villageGroup", "2"));
        as(Cast.TOWNSHIP)
                .header("If-Match", proposed.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", " "))
                .post("/api/v1/correction-requests/" + proposed.path("id") + "/refuse")
                .then()
                .statusCode(422);
        act(Cast.TOWNSHIP, proposed, "refuse").then().statusCode(200).body("state", equalTo("REFUSED"));
        as(Cast.LIAISON).get("/api/v1/members/" + person).then().body("villageGroup", equalTo("1"));
        as(Cast.LIAISON)
                .get("/api/v1/correction-requests?person=" + person)
                .then()
                .body("items.state", equalTo(List.of("REFUSED")));
    }

    @Test
    void emptiesAFieldThatIsToBeEmpty() {
        String person = enrolled("季空", Map.of("villageGroup", "1"));
        var nothing = new HashMap<String, Object>();
        nothing.put("villageGroup", null);
        act(Cast.TOWNSHIP, proposed(person, nothing), "accept").then().statusCode(200);
        as(Cast.LIAISON).get("/api/v1/members/" + person).then().body("villageGroup", nullValue());
    }

    @Test
    void takesLongerOnceUpToThirtyDays() {
        var proposed = proposed(enrolled("季延", Map.of()), Map.of("villageGroup", "2"));
        var start = java.time.LocalDate.parse(proposed.path("proposedOn"));
        assertThat((String) proposed.path("dueOn")).isEqualTo(start.plusDays(15).toString());
        var extended = act(Cast.TOWNSHIP, proposed, "extend");
        extended.then().statusCode(200).body("dueOn", equalTo(start.plusDays(30).toString()));
        act(Cast.TOWNSHIP, extended, "extend").then().statusCode(409).body("code", equalTo("CORRECTION_EXTENDED"));
        as(Cast.LIAISON).get("/api/v1/correction-requests?sort=-id").then().body("items.id", hasItem((String)
                proposed.path("id")));
    }

    private static String today() {
        return as(Cast.LIAISON).get("/api/v1/me").path("businessDate");
    }

    private static void refused(String person, Map<String, ?> changes, int status, String pointer) {
        propose(person, changes).then().statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }

    private static Response proposed(String person, Map<String, ?> changes) {
        var answer = propose(person, changes);
        answer.then().statusCode(201);
        return answer;
    }

    private static Response propose(String person, Map<String, ?> changes) {
        return as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("personId", person, "changes", changes, "reason", "与户口簿不符"))
                .post("/api/v1/correction-requests");
    }

    private static Response act(String by, Response request, String act) {
        return as(by).header("If-Match", request.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "核对过户口簿"))
                .post("/api/v1/correction-requests/" + request.path("id") + "/" + act);
    }

    private static void revised(String person, String patch) {
        var member = as(Cast.LIAISON).get("/api/v1/members/" + person);
        as(Cast.LIAISON)
                .header("If-Match", member.getHeader("ETag"))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/api/v1/members/" + person)
                .then()
                .statusCode(200);
    }

    private String enrolled(String name, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("organizationId", PublicId.of(cast.unit("439902200201").id).toString());
        form.put("name", name);
        var answer = as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/members");
        answer.then().statusCode(201);
        return answer.path("id");
    }
}

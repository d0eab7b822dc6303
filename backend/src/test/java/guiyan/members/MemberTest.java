package guiyan.members;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MemberTest {

    private static final String PATCH = "application/merge-patch+json";

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void keepsEveryFieldOfTheForm() {
        var form = form("温若溪");
        form.putAll(Map.of(
                "citizenId", "439901197908150232",
                "citizenIdBasis", "本人书面同意",
                "phone", "15400000077",
                "sex", "MALE",
                "birthDate", "1979-08-15",
                "ethnicity", "15",
                "education", "60",
                "membership", "PROBATIONARY",
                "joinedOn", "2007-07",
                "fullMemberOn", "2008"));
        form.putAll(Map.of("villageGroup", "三组", "note", "会木工", "source", "old-ledger", "externalId", "17"));
        var member = enrolled(form);
        var shown = as(Cast.LIAISON).get("/api/v1/members/" + member.path("id"));
        for (var field : form.keySet())
            switch (field) {
                case "citizenIdBasis" -> {}
                case "organizationId" ->
                    assertThat((String) shown.path("organization.id")).isEqualTo(form.get(field));
                case "citizenId" -> assertThat((String) shown.path(field)).isEqualTo("已登记 ··32");
                case "phone" -> assertThat((String) shown.path(field)).isEqualTo("154****0077");
                default -> assertThat((String) shown.path(field)).as(field).isEqualTo(form.get(field));
            }
    }

    @Test
    void hidesMembersOutsideTheCallersScope() {
        String id = enrolled(form("颜知秋")).path("id");
        as(Cast.STRANGER).get("/api/v1/members/" + id).then().statusCode(404);
        as(Cast.STRANGER).get("/api/v1/members/0000000000000").then().statusCode(404);
        as(Cast.ADMIN).get("/api/v1/members/" + id).then().statusCode(403);
        as(Cast.STRANGER).get("/api/v1/members?q=颜知秋").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void findsByNamePartInitialsAndPhoneTail() {
        var form = form("霍青岚");
        form.put("phone", "15400008642");
        enrolled(form);
        for (var q : new String[] {"青岚", "霍", "hql", "huoqing", "8642"})
            as(Cast.LIAISON)
                    .get("/api/v1/members?q=" + q)
                    .then()
                    .statusCode(200)
                    .body("items.name", hasItem("霍青岚"));
        as(Cast.LIAISON).get("/api/v1/members?q=15400008642").then().statusCode(400);
    }

    @Test
    void countsWhatASearchFinds() {
        for (var name : new String[] {"司空甲一", "司空甲二", "司空乙"}) enrolled(form(name));
        as(Cast.LIAISON)
                .get("/api/v1/members?q=司空甲&limit=1&count=exact")
                .then()
                .body("total", equalTo(2))
                .body("items.size()", equalTo(1));
        as(Cast.STRANGER).get("/api/v1/members?q=司空甲&count=exact").then().body("total", equalTo(0));
    }

    @Test
    void countsTheRollOfEachUnitInTheCallersScope() {
        int before = as(Cast.TOWNSHIP).get("/api/v1/statistics/I-01").path("value");
        String ended = enrolled(form("钟离去")).path("id");
        enrolled(form("钟离留"));
        as(Cast.LIAISON)
                .header(
                        "If-Match",
                        as(Cast.LIAISON).get("/api/v1/members/" + ended).getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "DIED", "on", "2008-07-01"))
                .post("/api/v1/members/" + ended + "/end")
                .then()
                .statusCode(200);
        var township = as(Cast.TOWNSHIP).get("/api/v1/statistics/I-01");
        assertThat((int) township.path("value")).isEqualTo(before + 1);
        assertThat(township.<List<String>>path("units.organization.code")).contains("439902200201", "439902200202");
        assertThat((int) township.path("units.value.sum()")).isEqualTo(before + 1);
        var village = PublicId.of(cast.unit("439902200202").id);
        var liaison = as(Cast.LIAISON).get("/api/v1/statistics/I-01");
        assertThat(liaison.<List<String>>path("units.organization.code")).containsExactly("439902200201");
        as(Cast.LIAISON)
                .get("/api/v1/statistics/I-01?organization=" + village)
                .then()
                .statusCode(404);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        refused(with("joinedOn", "2008-13"), 422, "/joinedOn");
        refused(with("joinedOn", "2009-01"), 422, "/joinedOn");
        refused(with("name", " "), 422, "/name");
        refused(with("religion", "x"), 422, "/religion");
        refused(with("sex", "X"), 422, "/sex");
        refused(with("phone", "154****0001"), 422, "/phone");
        refused(with("citizenId", "439901197908150233"), 422, "/citizenId");
        refused(with("citizenId", "439901196803120016"), 409, "/citizenIdBasis");
        refused(with("organizationId", PublicId.of(cast.unit("439902200202").id).toString()), 422, "/organizationId");
    }

    @Test
    void createsOnceForOneIdempotencyKey() {
        var key = UUID.randomUUID().toString();
        var first = enrol(form("柏舟"), key);
        var again = enrol(form("柏舟"), key);
        assertThat((String) again.path("id")).isEqualTo(first.path("id"));
        enrol(form("柏舟二"), key).then().statusCode(422).body("code", equalTo("KEY_REUSED"));
        as(Cast.LIAISON).get("/api/v1/members?q=柏舟").then().body("items.size()", equalTo(1));
    }

    @Test
    void letsOneOfManyParallelSavesThrough() {
        var member = enrolled(form("穆听雨"));
        var statuses = IntStream.range(0, 8)
                .parallel()
                .map(i -> as(Cast.LIAISON)
                        .header("If-Match", member.getHeader("ETag"))
                        .contentType(PATCH)
                        .body("{\"note\":\"" + i + "\"}")
                        .patch("/api/v1/members/" + member.path("id"))
                        .statusCode())
                .sorted()
                .boxed()
                .toList();
        assertThat(statuses).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
    }

    @Test
    void leavesMaskedValuesAloneAndRefusesAMoveAndAMissingVersion() {
        var form = form("辛望川");
        form.put("phone", "15400001357");
        var member = enrolled(form);
        patch(member, "{\"phone\":\"154****1357\",\"note\":\"x\"}")
                .then()
                .statusCode(200)
                .body("phone", equalTo("154****1357"));
        var now = as(Cast.LIAISON).get("/api/v1/members/" + member.path("id"));
        var elsewhere = PublicId.of(cast.unit("439902200202").id);
        patch(now, "{\"organizationId\":\"" + elsewhere + "\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("MOVE_IS_A_TRANSFER"));
        as(Cast.LIAISON)
                .contentType(PATCH)
                .body("{}")
                .patch("/api/v1/members/" + member.path("id"))
                .then()
                .statusCode(428);
    }

    @Test
    void listsTheNumberInUseAndNoneThatWasGivenUp() {
        var form = form("尹换号");
        form.put("phone", "15400003691");
        var first = patch(enrolled(form), "{\"phone\": null}");
        assertThat(listed()).isNull();
        patch(first, "{\"phone\": \"15400003692\"}").then().statusCode(200);
        assertThat(listed()).isEqualTo("154****3692");
    }

    private static String listed() {
        return as(Cast.LIAISON)
                .queryParam("q", "尹换号")
                .get("/api/v1/members")
                .then()
                .body("items.name", contains("尹换号"))
                .extract()
                .path("items[0].phone");
    }

    @Test
    void endsAMembershipOnceAndTakesItUpAgain() {
        var member = enrolled(form("甘棠"));
        var ended = act(member, "end", Map.of("reason", "LEFT", "on", "2008-07-01"));
        ended.then().statusCode(200).body("status", equalTo("LEFT"));
        act(ended, "end", Map.of("reason", "DIED", "on", "2008-07-02"))
                .then()
                .statusCode(409)
                .body("legal", hasItem("reinstate"));
        act(ended, "reinstate", Map.of("reason", "登记有误")).then().statusCode(200).body("status", equalTo("ACTIVE"));
        as(Cast.LIAISON)
                .get("/api/v1/members/" + member.path("id") + "/timeline")
                .then()
                .body("action", equalTo(java.util.List.of("member.reinstated", "member.ended", "member.enrolled")));
    }

    @Test
    void showsLikelyDuplicatesWithReasonsBeforeEntering() {
        var form = form("尹若谷");
        form.put("phone", "15400002468");
        enrolled(form);
        as(Cast.LIAISON)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "尹若谷", "phone", "154 0000 2468"))
                .post("/api/v1/persons/matches")
                .then()
                .statusCode(200)
                .body("items[0].reasons", equalTo(java.util.List.of("SAME_PHONE", "SAME_NAME")));
        as(Cast.STRANGER)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "尹若谷"))
                .post("/api/v1/persons/matches")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void startsEveryNumberUnverifiedUntilSomebodyMadeSure() {
        var member = enrolled(form("纪云归"));
        var point = as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("personId", member.path("id"), "value", "15400009753", "owner", "SPOUSE"))
                .post("/api/v1/contact-points");
        point.then().statusCode(201).body("freshness", equalTo("UNVERIFIED")).body("value", equalTo("154****9753"));
        as(Cast.LIAISON)
                .header("If-Match", point.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("how", "CALL"))
                .post("/api/v1/contact-points/" + point.path("id") + "/verify")
                .then()
                .statusCode(200)
                .body("freshness", equalTo("FRESH"));
        as(Cast.STRANGER)
                .get("/api/v1/contact-points?person=" + member.path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void namesTheCodesOfTheForm() {
        as(Cast.LIAISON)
                .get("/api/v1/reference/code-lists")
                .then()
                .statusCode(200)
                .body("education.find { it.code == '70' }.zh", equalTo("初中"))
                .body("ethnicity.find { it.code == '15' }.zh", equalTo("土家族"))
                .body("membership.code", equalTo(java.util.List.of("FULL", "PROBATIONARY")));
    }

    private Map<String, String> form(String name) {
        return new HashMap<>(Map.of(
                "organizationId", PublicId.of(cast.unit("439902200201").id).toString(), "name", name));
    }

    private Map<String, String> with(String field, String value) {
        var form = form("万里归");
        form.put(field, value);
        return form;
    }

    private void refused(Map<String, String> form, int status, String pointer) {
        enrol(form, UUID.randomUUID().toString()).then().statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }

    private Response enrolled(Map<String, String> form) {
        var answer = enrol(form, UUID.randomUUID().toString());
        answer.then().statusCode(201);
        return answer;
    }

    private static Response enrol(Map<String, String> form, String key) {
        return as(Cast.LIAISON)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/members");
    }

    private static Response patch(Response member, String patch) {
        return as(Cast.LIAISON)
                .header("If-Match", member.getHeader("ETag"))
                .contentType(PATCH)
                .body(patch)
                .patch("/api/v1/members/" + member.path("id"));
    }

    private static Response act(Response member, String act, Map<String, String> body) {
        return as(Cast.LIAISON)
                .header("If-Match", member.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/members/" + member.path("id") + "/" + act);
    }
}

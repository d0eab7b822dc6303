package guiyan.bulk;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BulkTest {

    private static final String VILLAGE = "439902200201";
    private static final Map<String, String> END = Map.of("reason", "LEFT", "on", "2008-07-01");

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void looksFirstThenDoesWhatWasLookedAt() throws InterruptedException {
        var first = enrolled("东郭甲");
        enrolled("东郭乙");
        var form = form("regroup", Map.of("villageGroup", "九组"), Map.of("q", "东郭"));
        var look = post(form);
        look.then()
                .statusCode(201)
                .body("state", equalTo("JUDGED"))
                .body("matched", equalTo(2))
                .body("applicable", equalTo(2))
                .body("done", equalTo(0));
        assertThat(group(first)).isNull();
        enrolled("东郭丙");
        confirmed(form, look).then().statusCode(202);
        var done = finished(look);
        done.then().body("matched", equalTo(2)).body("done", equalTo(2)).body("refused", equalTo(0));
        assertThat(group(first)).isEqualTo("九组");
        assertThat((Object) as(Cast.LIAISON).get("/api/v1/members?q=东郭丙").path("items[0].villageGroup"))
                .isNull();
    }

    @Test
    void tellsWhyARowIsRefusedWithItsId() throws InterruptedException {
        var left = enrolled("西门丁");
        var overtaken = enrolled("西门戊");
        enrolled("西门己");
        ended(left);
        var look = post(form("end", END, Map.of("q", "西门丁", "status", "LEFT")));
        look.then()
                .body("matched", equalTo(1))
                .body("applicable", equalTo(0))
                .body("notApplicable[0].code", equalTo("MEMBERSHIP_ENDED"))
                .body("notApplicable[0].count", equalTo(1));
        var form = form("end", END, Map.of("q", "西门"));
        look = post(form);
        int matched = look.path("matched");
        ended(overtaken);
        confirmed(form, look).then().statusCode(202);
        finished(look).then().body("refused", equalTo(1)).body("done", equalTo(matched - 1));
        as(Cast.LIAISON)
                .get("/api/v1/bulk-actions/" + look.path("id") + "/items?outcome=REFUSED")
                .then()
                .body("items", hasSize(1))
                .body("items.rowId", contains(overtaken))
                .body("items.code", contains("MEMBERSHIP_ENDED"))
                .body("items[0].message", startsWith("此人已不在册"));
    }

    @Test
    void doesNothingWithoutTheTokenOfTheSameLook() {
        enrolled("西门庚");
        var form = form("regroup", Map.of("villageGroup", "八组"), Map.of("q", "西门庚"));
        var look = post(form);
        refused(with(form, Map.of("dryRun", false)), 422, "CONFIRM_TOKEN_MISSING");
        refused(
                with(form, Map.of("dryRun", false, "confirmToken", look.path("id") + ".00")),
                422,
                "CONFIRM_TOKEN_WRONG");
        var other = form("regroup", Map.of("villageGroup", "七组"), Map.of("q", "西门庚"));
        refused(
                with(other, Map.of("dryRun", false, "confirmToken", look.path("confirmToken"))),
                422,
                "CONFIRM_TOKEN_WRONG");
        confirmed(form, look).then().statusCode(202);
        confirmed(form, look).then().statusCode(409).body("code", equalTo("CONFIRM_TOKEN_SPENT"));
        as(Cast.LIAISON).get("/api/v1/bulk-actions/" + look.path("id")).then().body("confirmToken", nullValue());
        as(Cast.STRANGER).get("/api/v1/bulk-actions/" + look.path("id")).then().statusCode(404);
    }

    @Test
    void namesWhatIsWrongWithTheQuestion() {
        refused(form("vanish", Map.of(), Map.of()), 422, "BULK_ACTION_UNKNOWN");
        refused(form("end", Map.of("reason", "LEFT"), Map.of()), 422, "MISSING");
        refused(form("regroup", Map.of("villageGroup", "一组"), Map.of("nothing", "x")), 422, "UNKNOWN_PROPERTY");
        post(form("regroup", Map.of("villageGroup", "一组"), Map.of("organization", id("439902200202"))))
                .then()
                .statusCode(404);
    }

    /** The village submits what it has filtered, the township confirms it; a row that stands otherwise says why. */
    @Test
    void rowsOfTheLedgerAreSubmittedAndConfirmedTogether() throws InterruptedException {
        away("南宫甲");
        away("南宫乙");
        var submit = review("submit");
        var look = post(submit);
        look.then().body("matched", equalTo(2)).body("applicable", equalTo(2));
        confirmed(submit, look).then().statusCode(202);
        finished(look).then().body("done", equalTo(2));
        as(Cast.LIAISON)
                .get("/api/v1/outflows?q=南宫")
                .then()
                .body("items.reviewState", contains("SUBMITTED", "SUBMITTED"));
        post(submit).then().body("applicable", equalTo(0)).body("notApplicable[0].code", equalTo("REVIEW_STATE"));
        post(review("confirm")).then().statusCode(403).body("code", equalTo("RIGHT_MISSING"));

        var confirm = review("confirm");
        var seen = post(Cast.TOWNSHIP, confirm);
        var asked = with(confirm, Map.of("dryRun", false, "confirmToken", seen.path("confirmToken")));
        post(Cast.TOWNSHIP, asked).then().statusCode(202);
        finished(Cast.TOWNSHIP, seen).then().body("done", equalTo(2)).body("refused", equalTo(0));
        String row = as(Cast.LIAISON).get("/api/v1/outflows?q=南宫甲").path("items[0].id");
        as(Cast.LIAISON)
                .get("/api/v1/outflows/" + row + "/history")
                .then()
                .body("act", hasItems("submitted", "confirmed"));
    }

    private static Map<String, Object> review(String action) {
        var filter = Map.of("q", "南宫");
        return Map.of("resource", "outflows", "action", action, "values", Map.of(), "filter", filter, "dryRun", true);
    }

    private void away(String name) {
        bearing(Cast.token(Cast.LIAISON))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("memberId", enrolled(name), "departedOn", "2008-03"))
                .post("/api/v1/outflows")
                .then()
                .statusCode(201);
    }

    private static void refused(Map<String, Object> form, int status, String code) {
        post(form).then().statusCode(status).body("errors[0].code", equalTo(code));
    }

    private static Map<String, Object> form(String action, Map<String, String> values, Map<String, String> filter) {
        return Map.of("resource", "members", "action", action, "values", values, "filter", filter, "dryRun", true);
    }

    private static Map<String, Object> with(Map<String, Object> form, Map<String, Object> more) {
        var all = new HashMap<>(form);
        all.putAll(more);
        return all;
    }

    private static Response post(Map<String, Object> form) {
        return post(Cast.LIAISON, form);
    }

    private static Response post(String who, Map<String, Object> form) {
        return as(who).header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/bulk-actions");
    }

    private static Response confirmed(Map<String, Object> form, Response look) {
        return post(with(form, Map.of("dryRun", false, "confirmToken", look.path("confirmToken"))));
    }

    private static Response finished(Response look) throws InterruptedException {
        return finished(Cast.LIAISON, look);
    }

    private static Response finished(String who, Response look) throws InterruptedException {
        for (int i = 0; i < 150; i++) {
            var shown = as(who).get("/api/v1/bulk-actions/" + look.path("id"));
            if (shown.path("state").equals("DONE")) return shown;
            Thread.sleep(200);
        }
        throw new AssertionError("the bulk action does not come to its end");
    }

    private static String group(String member) {
        return as(Cast.LIAISON).get("/api/v1/members/" + member).path("villageGroup");
    }

    private static void ended(String member) {
        var address = "/api/v1/members/" + member;
        as(Cast.LIAISON)
                .header("If-Match", as(Cast.LIAISON).get(address).getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(END)
                .post(address + "/end")
                .then()
                .statusCode(200);
    }

    private String id(String unit) {
        return PublicId.of(cast.unit(unit).id).toString();
    }

    private String enrolled(String name) {
        return bearing(Cast.token(Cast.LIAISON))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("organizationId", id(VILLAGE), "name", name))
                .post("/api/v1/members")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package guiyan.members.transfers;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.Role;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TransferTest {

    private static final String HETAN = "439902200201";
    private static final String SHANBEI = "439902200202";
    private static final String FERRY = "439902300201";

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void keepsEveryFieldOfTheForm() {
        String member = enrolled("路遥", Map.of());
        var form = letter(member, "toCode", SHANBEI);
        form.put("validDays", 30);
        String id = issued(form).path("id");
        as(Cast.LIAISON)
                .get("/api/v1/affiliation-transfers/" + id)
                .then()
                .body("memberId", equalTo(member))
                .body("name", equalTo("路遥"))
                .body("letterNo", equalTo(form.get("letterNo")))
                .body("to.code", equalTo(SHANBEI))
                .body("from.code", equalTo(HETAN))
                .body("reason", equalTo("务工地固定"))
                .body("issuedOn", equalTo("2008-07-01"))
                .body("validUntil", equalTo("2008-07-31"))
                .body("state", equalTo("ISSUED"))
                .body("acts", equalTo(List.of("withdraw")));
    }

    @Test
    void namesTheFieldThatIsWrong() {
        String member = enrolled("路平", Map.of());
        refused(letter(member, "toCode", "439902299999"), 422, "/toCode");
        refused(letter(member, "toCode", "439902200"), 422, "/toCode");
        refused(letter(member, "toCode", HETAN), 422, "/toCode");
        refused(letter(member, "religion", "x"), 422, "/religion");
        refused(with(letter(member, "toCode", SHANBEI), "toOutside", "外县"), 422, "/toCode");
        refused(with(letter(member, "toCode", SHANBEI), "validDays", 91), 422, "/validDays");
        refused(with(letter(member, "toCode", SHANBEI), "issuedOn", "2029-01-01"), 422, "/issuedOn");
    }

    @Test
    void showsTheReceivingSideWhatTheLetterSaysAndNoMore() {
        String member = enrolled("路明", Map.of("phone", "15400006622"));
        var letter = issued(letter(member, "toCode", SHANBEI));
        var seen = as(Cast.STRANGER).get("/api/v1/affiliation-transfers/" + letter.path("id"));
        seen.then().statusCode(200).body("name", equalTo("路明")).body("memberId", nullValue());
        seen.then().body("acts", equalTo(List.of("accept", "return")));
        as(Cast.STRANGER).get("/api/v1/members/" + member).then().statusCode(404);
        as(Cast.STRANGER)
                .get("/api/v1/affiliation-transfers?direction=INCOMING&sort=-id")
                .then()
                .body("items.id", hasItem((String) letter.path("id")));
        as(Cast.STRANGER)
                .get("/api/v1/affiliation-transfers?member=" + member)
                .then()
                .body("items", empty());
        as(ferry())
                .get("/api/v1/affiliation-transfers/" + letter.path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void keepsTheHomeResponsibleUntilReceivedAndThenMovesAllThatIsAboutTheMember() {
        String member = enrolled("路远山", Map.of("phone", "15400006633", "villageGroup", "三组"));
        var letter = issued(letter(member, "toCode", SHANBEI));
        as(Cast.LIAISON).get("/api/v1/members/" + member).then().statusCode(200);
        act(Cast.LIAISON, letter, "accept", Map.of("on", "2008-07-05"))
                .then()
                .statusCode(403)
                .body("code", equalTo("OTHER_SIDE_DECIDES"));
        act(Cast.STRANGER, letter, "accept", Map.of("on", "2008-07-05"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("memberId", equalTo(member));
        as(Cast.LIAISON).get("/api/v1/members/" + member).then().statusCode(404);
        as(Cast.STRANGER)
                .get("/api/v1/members/" + member)
                .then()
                .body("organization.shortName", equalTo("山背村"))
                .body("phone", equalTo("154****6633"))
                .body("villageGroup", nullValue());
        for (var q : List.of("路远山", "lys", "6633"))
            as(Cast.STRANGER).get("/api/v1/members?q=" + q).then().body("items.id", hasItem(member));
        as(Cast.LIAISON).get("/api/v1/members?q=路远山").then().body("items", empty());
        as(Cast.STRANGER)
                .get("/api/v1/contact-points?person=" + member)
                .then()
                .body("items.value", equalTo(List.of("154****6633")));
        as(Cast.LIAISON)
                .get("/api/v1/affiliation-transfers/" + letter.path("id"))
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("memberId", nullValue());
    }

    @Test
    void endsTheMembershipHereAndBeginsItInTheOtherTownship() {
        var known = new HashMap<>(Map.of("citizenId", "439901197203120017", "citizenIdBasis", "本人书面同意"));
        known.putAll(Map.of("phone", "15400006644", "education", "60", "joinedOn", "1995-07", "note", "本村的备注"));
        String member = enrolled("路大川", known);
        var ferry = ferry();
        var accepted = act(ferry, issued(letter(member, "toCode", FERRY)), "accept", Map.of("on", "2008-07-06"));
        accepted.then().statusCode(200);
        String there = accepted.path("memberId");
        assertThat(there).isNotEqualTo(member);
        as(ferry)
                .get("/api/v1/members/" + there)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("citizenId", equalTo("已登记 ··17"))
                .body("phone", equalTo("154****6644"))
                .body("education", equalTo("60"))
                .body("joinedOn", equalTo("1995-07"))
                .body("note", nullValue());
        as(ferry).get("/api/v1/members?q=6644").then().body("items.id", equalTo(List.of(there)));
        as(Cast.LIAISON)
                .get("/api/v1/members/" + member)
                .then()
                .body("status", equalTo("TRANSFERRED"))
                .body("endedOn", equalTo("2008-07-06"));

        var back = letter(there, "toCode", HETAN);
        var letter = issued(ferry, back);
        act(Cast.LIAISON, letter, "accept", Map.of("on", "2008-07-20"))
                .then()
                .statusCode(200)
                .body("memberId", equalTo(member));
        as(Cast.LIAISON)
                .get("/api/v1/members/" + member + "/timeline")
                .then()
                .body("action", hasItem("member.received"))
                .body("action", hasItem("member.ended"));
        as(Cast.LIAISON).get("/api/v1/members/" + member).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void letsHomeNoteTheReceiptOfAPlaceOutside() {
        String member = enrolled("路外", Map.of());
        var letter = issued(letter(member, "toOutside", "外省某镇党委"));
        act(Cast.LIAISON, letter, "accept", Map.of("on", "2008-06-30"))
                .then()
                .statusCode(422)
                .body("code", equalTo("BEFORE_THE_LETTER"));
        act(Cast.LIAISON, letter, "accept", Map.of("on", "2008-07-09")).then().statusCode(200);
        as(Cast.LIAISON).get("/api/v1/members/" + member).then().body("status", equalTo("TRANSFERRED"));
        act(Cast.LIAISON, letter, "accept", Map.of("on", "2008-07-09")).then().statusCode(412);
    }

    @Test
    void isSentBackOrWithdrawnWithAReasonAndOneAtATime() {
        String member = enrolled("路回", Map.of());
        var first = issued(letter(member, "toCode", SHANBEI));
        refused(letter(member, "toOutside", "外县"), 409, "/memberId");
        act(Cast.STRANGER, first, "withdraw", Map.of("on", "2008-07-03", "reason", "x"))
                .then()
                .statusCode(403);
        act(Cast.STRANGER, first, "return", Map.of("on", "2008-07-03", "reason", " "))
                .then()
                .statusCode(422);
        var returned = act(Cast.STRANGER, first, "return", Map.of("on", "2008-07-03", "reason", "不是本支部的人"));
        returned.then().body("state", equalTo("RETURNED")).body("decision", equalTo("不是本支部的人"));
        act(Cast.STRANGER, returned, "accept", Map.of("on", "2008-07-04"))
                .then()
                .statusCode(409)
                .body("code", equalTo("TRANSFER_DECIDED"));
        var second = issued(letter(member, "toOutside", "外县"));
        act(Cast.LIAISON, second, "withdraw", Map.of("on", "2008-07-04", "reason", "不去了"))
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        as(Cast.LIAISON).get("/api/v1/members/" + member).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void isOverdueWhenItsValidityHasPassedWithoutAReceipt() {
        var late = with(letter(enrolled("路迟", Map.of()), "toCode", SHANBEI), "validDays", 20);
        String overdue = issued(late).path("id");
        String valid =
                issued(letter(enrolled("路早", Map.of()), "toCode", SHANBEI)).path("id");
        as(Cast.STRANGER)
                .get("/api/v1/affiliation-transfers?direction=INCOMING&overdue=true")
                .then()
                .body("items.id", hasItem(overdue))
                .body("items.id", not(hasItem(valid)))
                .body("items.overdue.unique()", equalTo(List.of(true)));
    }

    private String ferry() {
        return cast.open(Role.LIAISON_OFFICER, FERRY);
    }

    private static Map<String, Object> letter(String member, String field, Object value) {
        var letter = new HashMap<String, Object>(Map.of("memberId", member, "reason", "务工地固定"));
        letter.put("letterNo", "信" + UUID.randomUUID().toString().substring(0, 8));
        letter.put("issuedOn", "2008-07-01");
        letter.put(field, value);
        return letter;
    }

    private static Map<String, Object> with(Map<String, Object> letter, String field, Object value) {
        letter.put(field, value);
        return letter;
    }

    private static void refused(Map<String, Object> form, int status, String pointer) {
        issue(Cast.LIAISON, form).then().statusCode(status).body("errors[0].pointer", equalTo(pointer));
    }

    private static Response issued(Map<String, Object> form) {
        return issued(Cast.LIAISON, form);
    }

    private static Response issued(String by, Map<String, Object> form) {
        var answer = issue(by, form);
        answer.then().statusCode(201);
        return answer;
    }

    private static Response issue(String by, Map<String, Object> form) {
        return as(by).header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/affiliation-transfers");
    }

    private static Response act(String by, Response letter, String act, Map<String, String> body) {
        return as(by).header("If-Match", letter.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/affiliation-transfers/" + letter.path("id") + "/" + act);
    }

    private String enrolled(String name, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("organizationId", PublicId.of(cast.unit(HETAN).id).toString());
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

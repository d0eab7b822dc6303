package guiyan.members.merges;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
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
class MergeTest {

    private static final String HETAN = "439902200201";
    private static final String SHANBEI = "439902200202";

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void showsBothSideBySideWithWhatWouldGoOver() {
        String keep = enrolled(HETAN, "童一", Map.of("education", "60", "phone", "15400008811"));
        String lose = enrolled(SHANBEI, "童二", Map.of("education", "70", "phone", "15400008822"));
        preview(keep, lose)
                .then()
                .statusCode(200)
                .body("keep.name", equalTo("童一"))
                .body("lose.phone", equalTo("154****8822"))
                .body("fields.find { it.field == 'education' }.keep", equalTo("60"))
                .body("fields.find { it.field == 'education' }.lose", equalTo("70"))
                .body("moving.find { it.kind == 'ContactPoint' }.count", equalTo(1));
        as(Cast.LIAISON).get(previewOf(keep, lose)).then().statusCode(403);
        preview(keep, keep).then().statusCode(422);
    }

    @Test
    void keepsNumbersConsentsHouseholdAndHistoryOfBothAndPointsFromOneToTheOther() {
        String keep = enrolled(HETAN, "童三", Map.of("education", "60", "phone", "15400008833"));
        var known = new HashMap<>(Map.of("citizenId", "439901198004180257", "citizenIdBasis", "本人书面同意"));
        known.putAll(Map.of("education", "70", "phone", "15400008844", "source", "old-ledger", "externalId", "t4"));
        String lose = enrolled(SHANBEI, "童四", known);
        String household = household(SHANBEI, "某户", lose);
        var merge = merge(keep, lose, List.of("education", "citizenId", "externalId"));
        merge.then().statusCode(201).body("taken", equalTo(List.of("education", "citizenId", "source", "externalId")));

        as(Cast.TOWNSHIP)
                .get("/api/v1/members/" + keep)
                .then()
                .body("name", equalTo("童三"))
                .body("education", equalTo("70"))
                .body("citizenId", equalTo("已登记 ··57"))
                .body("externalId", equalTo("t4"))
                .body("phone", equalTo("154****8833"));
        as(Cast.TOWNSHIP)
                .get("/api/v1/contact-points?person=" + keep)
                .then()
                .body("items.value", containsInAnyOrder("154****8833", "154****8844"));
        as(Cast.TOWNSHIP)
                .get("/api/v1/households?person=" + keep)
                .then()
                .body("items.id", equalTo(List.of(household)))
                .body("items[0].headName", equalTo("童三"));
        as(Cast.TOWNSHIP).get("/api/v1/members?q=8844").then().body("items.id", equalTo(List.of(keep)));
        as(Cast.TOWNSHIP).get("/api/v1/members?q=童四").then().body("items", empty());
        as(Cast.TOWNSHIP)
                .get("/api/v1/members/" + keep + "/timeline")
                .then()
                .body("action.findAll { it == 'member.enrolled' }.size()", equalTo(2))
                .body("action", hasItem("person.merged"));
        var gone = as(Cast.TOWNSHIP).get("/api/v1/members/" + lose);
        gone.then().statusCode(200).body("status", equalTo("MERGED")).body("supersededBy", equalTo(keep));
        as(Cast.TOWNSHIP)
                .header("If-Match", gone.getHeader("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"note\":\"x\"}")
                .patch("/api/v1/members/" + lose)
                .then()
                .statusCode(409)
                .body("code", equalTo("PERSON_MERGED"));
        as(Cast.TOWNSHIP)
                .contentType(ContentType.JSON)
                .body(Map.of("name", "童四"))
                .post("/api/v1/persons/matches")
                .then()
                .body("items", empty());
    }

    @Test
    void asksForAnEndFirstWhenBothAreAway() {
        String keep = enrolled(HETAN, "童外", Map.of());
        String lose = enrolled(SHANBEI, "童出", Map.of());
        away(keep);
        away(lose);
        merge(keep, lose, List.of()).then().statusCode(409).body("code", equalTo("BOTH_HAVE_ONE"));
        as(Cast.TOWNSHIP).get("/api/v1/members/" + lose).then().body("status", equalTo("ACTIVE"));
    }

    /** Of what a person has once, as a report of a quarter, that of the record that goes stays with it. */
    @Test
    void aReportOfTheSameQuarterStaysWithTheRecordThatGoes() {
        String keep = enrolled(HETAN, "童报", Map.of());
        String lose = enrolled(SHANBEI, "童告", Map.of());
        reported(HETAN, keep, "2008-Q2");
        reported(SHANBEI, lose, "2008-Q2");
        reported(SHANBEI, lose, "2008-Q1");
        merge(keep, lose, List.of()).then().statusCode(201);
        as(Cast.TOWNSHIP)
                .get("/api/v1/quarterly-reports?member=" + keep)
                .then()
                .body("items.period", containsInAnyOrder("2008-Q1", "2008-Q2"));
    }

    private void reported(String unit, String member, String period) {
        as(cast.open(Role.BRANCH_SECRETARY, unit))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "memberId",
                        member,
                        "period",
                        period,
                        "submittedOn",
                        "2008-07-01",
                        "channel",
                        "LETTER",
                        "hostActivities",
                        0))
                .post("/api/v1/quarterly-reports")
                .then()
                .statusCode(201);
    }

    private static void away(String member) {
        as(Cast.TOWNSHIP)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("memberId", member, "departedOn", "2008-03", "reason", "WORK"))
                .post("/api/v1/outflows")
                .then()
                .statusCode(201);
    }

    @Test
    void tellsWhoFollowsTheChangesWhichRecordStandsForWhich() {
        String keep = enrolled(HETAN, "童甲", Map.of());
        String lose = enrolled(HETAN, "童乙", Map.of());
        String before = as(Cast.TOWNSHIP).get("/api/v1/changes?after=latest").path("nextCursor");
        merge(keep, lose, List.of()).then().statusCode(201);
        as(Cast.TOWNSHIP)
                .get("/api/v1/changes?after=" + before)
                .then()
                .body(
                        "items.find { it.id == '%s' && it.change == 'MERGED' }.supersededBy".formatted(lose),
                        equalTo(keep))
                .body("items.findAll { it.id == '%s' }.change".formatted(keep), hasItem("CHANGED"));
    }

    @Test
    void isTakenApartAgainAsItWas() {
        String keep = enrolled(HETAN, "童五", Map.of("education", "60", "phone", "15400008855"));
        var known = new HashMap<>(Map.of("citizenId", "439901198104180350", "citizenIdBasis", "本人书面同意"));
        known.putAll(Map.of("education", "70", "phone", "15400008866"));
        String lose = enrolled(SHANBEI, "童六", known);
        String household = household(SHANBEI, "某户", lose);
        var merge = merge(keep, lose, List.of("name", "citizenId", "education"));
        merge.then().statusCode(201);
        as(Cast.TOWNSHIP).get("/api/v1/members/" + keep).then().body("name", equalTo("童六"));
        undo(merge).then().statusCode(200).body("undoneReason", equalTo("不是同一个人"));

        as(Cast.TOWNSHIP)
                .get("/api/v1/members/" + keep)
                .then()
                .body("name", equalTo("童五"))
                .body("education", equalTo("60"))
                .body("birthDate", nullValue())
                .body("citizenId", nullValue())
                .body("phone", equalTo("154****8855"));
        as(Cast.STRANGER)
                .get("/api/v1/members/" + lose)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("supersededBy", nullValue())
                .body("citizenId", equalTo("已登记 ··50"))
                .body("phone", equalTo("154****8866"));
        as(Cast.STRANGER).get("/api/v1/members?q=8866").then().body("items.id", equalTo(List.of(lose)));
        as(Cast.STRANGER)
                .get("/api/v1/households?person=" + lose)
                .then()
                .body("items.id", equalTo(List.of(household)))
                .body("items[0].headName", equalTo("童六"));
        undo(as(Cast.TOWNSHIP).get("/api/v1/person-merges/" + merge.path("id")))
                .then()
                .statusCode(409)
                .body("code", equalTo("MERGE_UNDONE"));
    }

    @Test
    void staysWhenAFieldItChangedHasBeenEditedSinceAndComesApartWhenAnotherHas() {
        String keep = enrolled(HETAN, "童七", Map.of("education", "60", "villageGroup", "1"));
        String lose = enrolled(HETAN, "童八", Map.of("education", "70"));
        var merge = merge(keep, lose, List.of("education", "villageGroup"));
        as(Cast.TOWNSHIP).get("/api/v1/members/" + keep).then().body("villageGroup", nullValue());
        revise(keep, "{\"education\":\"80\"}");
        undo(merge).then().statusCode(409).body("code", equalTo("EDITED_SINCE_MERGE"));
        as(Cast.TOWNSHIP).get("/api/v1/members/" + lose).then().body("status", equalTo("MERGED"));
        revise(keep, "{\"education\":\"70\",\"note\":\"later\"}");
        undo(merge).then().statusCode(200);
        as(Cast.TOWNSHIP)
                .get("/api/v1/members/" + keep)
                .then()
                .body("education", equalTo("60"))
                .body("villageGroup", equalTo("1"))
                .body("note", equalTo("later"));
    }

    @Test
    void keepsOneHouseholdWhenBothHaveOneAndGivesTheOtherBack() {
        String keep = enrolled(HETAN, "童九", Map.of());
        String lose = enrolled(HETAN, "童十", Map.of());
        String stays = household(HETAN, "户一", keep);
        String other = household(HETAN, "户二", lose);
        var merge = merge(keep, lose, List.of());
        merge.then().statusCode(201);
        assertThat(households(keep)).isEqualTo(List.of(stays));
        as(Cast.TOWNSHIP)
                .get("/api/v1/households/" + other)
                .then()
                .body("persons[0].person.id", equalTo(keep))
                .body("persons[0].leftOn", org.hamcrest.Matchers.notNullValue());
        undo(merge).then().statusCode(200);
        assertThat(households(keep)).isEqualTo(List.of(stays));
        assertThat(households(lose)).isEqualTo(List.of(other));
    }

    @Test
    void asksThatBothAreSeenAsTheyAreAndFreeAndKeepsTheLettersOfBoth() {
        String keep = enrolled(HETAN, "童松", Map.of());
        String lose = enrolled(HETAN, "童柏", Map.of());
        var seen = preview(keep, lose).getHeader("ETag");
        revise(lose, "{\"note\":\"x\"}");
        merge(seen, keep, lose, List.of()).then().statusCode(412);
        merge(null, keep, lose, List.of()).then().statusCode(428);
        var letter = as(Cast.TOWNSHIP)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "memberId",
                        lose,
                        "letterNo",
                        "信-童",
                        "toOutside",
                        "外县",
                        "issuedOn",
                        "2008-07-01",
                        "reason",
                        "x"))
                .post("/api/v1/affiliation-transfers");
        letter.then().statusCode(201);
        merge(keep, lose, List.of()).then().statusCode(409).body("code", equalTo("LETTER_ON_ITS_WAY"));
        as(Cast.TOWNSHIP)
                .header("If-Match", letter.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("on", "2008-07-02", "reason", "不去了"))
                .post("/api/v1/affiliation-transfers/" + letter.path("id") + "/withdraw")
                .then()
                .statusCode(200);
        merge(keep, lose, List.of()).then().statusCode(201);
        as(Cast.TOWNSHIP)
                .get("/api/v1/affiliation-transfers?member=" + keep)
                .then()
                .body("items.letterNo", equalTo(List.of("信-童")));
    }

    private List<String> households(String person) {
        return as(Cast.TOWNSHIP).get("/api/v1/households?person=" + person).path("items.id");
    }

    private static String previewOf(String keep, String lose) {
        return "/api/v1/person-merges/preview?keep=" + keep + "&lose=" + lose;
    }

    private static Response preview(String keep, String lose) {
        return as(Cast.TOWNSHIP).get(previewOf(keep, lose));
    }

    private static Response merge(String keep, String lose, List<String> take) {
        return merge(preview(keep, lose).getHeader("ETag"), keep, lose, take);
    }

    private static Response merge(String seen, String keep, String lose, List<String> take) {
        var request = as(Cast.TOWNSHIP).header("Idempotency-Key", UUID.randomUUID());
        if (seen != null) request.header("If-Match", seen);
        return request.contentType(ContentType.JSON)
                .body(Map.of("keepId", keep, "loseId", lose, "take", take, "reason", "同一个人登记了两次"))
                .post("/api/v1/person-merges");
    }

    private static Response undo(Response merge) {
        return as(Cast.TOWNSHIP)
                .header("If-Match", merge.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "不是同一个人"))
                .post("/api/v1/person-merges/" + merge.path("id") + "/undo");
    }

    private static void revise(String member, String patch) {
        as(Cast.TOWNSHIP)
                .header(
                        "If-Match",
                        as(Cast.TOWNSHIP).get("/api/v1/members/" + member).getHeader("ETag"))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/api/v1/members/" + member)
                .then()
                .statusCode(200);
    }

    private String household(String unit, String head, String person) {
        var household = posted("/households", Map.of("organizationId", unit(unit), "headName", head));
        as(Cast.TOWNSHIP)
                .header("If-Match", household.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("personId", person, "relation", "02", "reason", "登记"))
                .post("/api/v1/households/" + household.path("id") + "/join")
                .then()
                .statusCode(200);
        return household.path("id");
    }

    private String enrolled(String unit, String name, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("organizationId", unit(unit));
        form.put("name", name);
        return posted("/members", form).path("id");
    }

    private String unit(String code) {
        return PublicId.of(cast.unit(code).id).toString();
    }

    private static Response posted(String path, Map<String, String> form) {
        var answer = as(Cast.TOWNSHIP)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path);
        answer.then().statusCode(201);
        return answer;
    }
}

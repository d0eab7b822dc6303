package guiyan.care.orders;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.duties.Duties;
import guiyan.duties.generating.Generation;
import guiyan.duties.generating.Refreshing;
import guiyan.identity.Accounts;
import guiyan.outflow.Outflows;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Help for families, in time for the season or late. The business date is 2008-07-31. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ServiceOrderTest {

    private static final String VILLAGE = "439902200201";
    private static final String ORDERS = "FAMILY_SERVICE_ORDERS";

    @Inject
    Cast cast;

    @Inject
    Accounts accounts;

    @Inject
    Outflows outflows;

    @Inject
    Duties duties;

    @Inject
    Generation generation;

    @Inject
    Refreshing refreshing;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    /** Case E: the wife alone with 5 mu paddy and 7 mu forest; four helpers for the transplanting, in time. */
    @Test
    void fourHelpersTransplantInTimeAndTheSpouseConfirms() {
        var member = enrolled();
        var order = placed(form(member, "2008-07-05", "2008-07-31"));
        order.then()
                .statusCode(201)
                .body("task", equalTo("RICE_TRANSPLANTING"))
                .body("crop", equalTo("晚稻"))
                .body("paddyMu", equalTo(5.0f))
                .body("forestMu", equalTo(7.0f))
                .body("seasonFrom", equalTo("2008-07-15"))
                .body("state", equalTo("OPEN"));
        act(order, "done", Map.of("on", "2008-07-18")).then().statusCode(409).body("code", equalTo("NOBODY_HELPED"));
        for (var helper : List.of("甲", "乙", "丙", "丁")) order = act(order, "helpers", Map.of("name", helper, "days", 3));
        order.then().statusCode(200).body("helpers", equalTo(4)).body("personDays", equalTo(12.0f));
        order = act(order, "done", Map.of("on", "2008-07-18"));
        order.then().body("state", equalTo("DONE")).body("late", equalTo(false));
        order = act(order, "confirm", Map.of("by", "SPOUSE", "how", "PHONE", "on", "2008-07-19", "satisfied", true));
        order.then().body("state", equalTo("CONFIRMED")).body("satisfied", equalTo(true));
        as(Cast.LIAISON)
                .get("/api/v1/family-service-orders/" + order.path("id") + "/helpers")
                .then()
                .body("items.name", contains("甲", "乙", "丙", "丁"));
        as(Cast.LIAISON)
                .get("/api/v1/members/" + member + "/call-sheet")
                .then()
                .body("cards.words", hasItem("帮家里插秧：4 人，12 个工日"));
        as(ownDoor(member))
                .get("/api/v1/me/family-help")
                .then()
                .body("words", contains("帮家里插秧：4 人，12 个工日"))
                .body("on", contains("2008-07-18"));
        act(order, "cancel", Map.of("on", "2008-07-20")).then().statusCode(409).body("code", equalTo("ORDER_STATE"));
        as(Cast.STRANGER)
                .get("/api/v1/family-service-orders/" + order.path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void isOverdueFromTheDayAfterTheSeasonAndStaysLateWhenDone() {
        generation.run();
        rule();
        var order = placed(form(enrolled(), "2008-07-05", "2008-07-30"));
        String id = order.path("id");
        order.then().body("late", equalTo(true));
        refreshing.run();
        assertThat(owed(id)).containsExactly("OVERDUE");
        order = act(order, "helpers", Map.of("name", "甲", "days", 1));
        order = act(order, "done", Map.of("on", "2008-07-31"));
        refreshing.run();
        assertThat(owed(id)).containsExactly("OVERDUE");
        order = act(order, "confirm", Map.of("by", "PARENT", "how", "TAP", "on", "2008-07-31"));
        order.then().body("late", equalTo(true));
        refreshing.run();
        assertThat(owed(id)).containsExactly("FULFILLED_LATE");
    }

    @Test
    void onlyFarmWorkHasATaskAndNothingIsDueBeforeItWasAskedFor() {
        var form = form(enrolled(), "2008-07-05", "2008-07-31");
        form.remove("task");
        placed(form).then().statusCode(422).body("code", equalTo("TASK_IS_FARM_WORK"));
        placed(form(enrolled(), "2008-07-05", "2008-07-04"))
                .then()
                .statusCode(422)
                .body("code", equalTo("ORDER_BEFORE_REQUEST"));
        placed(form(enrolled(), "2008-08-05", "2008-08-14"))
                .then()
                .statusCode(422)
                .body("code", equalTo("ORDER_IN_FUTURE"));
    }

    /** A family that has no phone confirms by the code that it was given on paper. */
    @Test
    void theFamilyConfirmsByItsCodeAndNobodyGuessesIt() {
        var order = placed(form(enrolled(), "2008-07-05", "2008-07-31"));
        order = act(order, "helpers", Map.of("name", "甲", "days", 1));
        order = act(order, "done", Map.of("on", "2008-07-18"));
        var path = "/api/v1/family-service-orders/" + order.path("id");
        Map<String, Object> byCode = Map.of("by", "PARENT", "how", "CODE", "on", "2008-07-19", "code", "000000");
        act(order, "confirm", byCode).then().statusCode(409).body("code", equalTo("CONFIRM_CODE_SPENT"));
        act(order, "confirm", Map.of("by", "PARENT", "how", "CODE", "on", "2008-07-19"))
                .then()
                .statusCode(422)
                .body("code", equalTo("CONFIRM_CODE_WITHOUT_WAY"));
        var given = act(order, "code", Map.of());
        given.then().statusCode(200);
        var wrong = new HashMap<>(byCode);
        wrong.put("code", given.path("code").equals("000001") ? "000002" : "000001");
        for (int i = 0; i < 5; i++)
            act(given, path, "confirm", wrong).then().statusCode(422).body("code", equalTo("CONFIRM_CODE_WRONG"));
        act(given, path, "confirm", wrong).then().statusCode(409);
        given = act(given, path, "code", Map.of());
        var right = new HashMap<>(byCode);
        right.put("code", given.path("code"));
        act(given, path, "confirm", right)
                .then()
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("confirmedHow", equalTo("CODE"));
    }

    /** Who was noted by mistake is taken out; a family does not confirm what is not done yet. */
    @Test
    void aHelperNotedByMistakeIsTakenOutAndNothingIsConfirmedBeforeItIsDone() {
        var order = placed(form(enrolled(), "2008-07-05", "2008-07-31"));
        order = act(order, "helpers", Map.of("name", "甲", "days", 1.5));
        order = act(order, "helpers", Map.of("name", "乙", "days", 2));
        List<String> helpers = helpers(order);
        order = struck(order, helpers.get(1));
        order.then().statusCode(200).body("helpers", equalTo(1)).body("personDays", equalTo(1.5f));
        struck(order, helpers.get(1)).then().statusCode(404);
        order = act(order, "done", Map.of("on", "2008-07-18"));
        struck(order, helpers.get(0)).then().statusCode(409).body("code", equalTo("NOBODY_HELPED"));
        act(order, "confirm", Map.of("by", "SPOUSE", "how", "PHONE", "on", "2008-07-17"))
                .then()
                .statusCode(422)
                .body("code", equalTo("CONFIRMED_BEFORE_DONE"));
    }

    private static List<String> helpers(Response order) {
        return as(Cast.LIAISON)
                .get("/api/v1/family-service-orders/" + order.path("id") + "/helpers")
                .path("items.id");
    }

    private static Response struck(Response order, String helper) {
        return as(Cast.LIAISON)
                .header("If-Match", order.getHeader("ETag"))
                .delete("/api/v1/family-service-orders/" + order.path("id") + "/helpers/" + helper);
    }

    /** What is cancelled counts for nothing, two away from one household are one family, and half a day is not lost. */
    @Test
    @SuppressWarnings("unchecked")
    void theListBehindAFigureOfHelpIsWhatItCounts() {
        var year = "?from=2008-01-01&to=2008-12-31";
        Map<String, Integer> before = parts(year);
        var husband = enrolled(VILLAGE, "春华");
        var wife = enrolled(VILLAGE, "秋实");
        together(husband, wife);
        var first = act(placed(form(husband, "2008-07-05", "2008-07-31")), "helpers", Map.of("name", "甲", "days", 2.5));
        first = act(first, "done", Map.of("on", "2008-07-18"));
        act(first, "confirm", Map.of("by", "SPOUSE", "how", "TAP", "on", "2008-07-19", "satisfied", false));
        var second = act(placed(form(wife, "2008-07-05", "2008-07-31")), "helpers", Map.of("name", "乙", "days", 3));
        second = act(second, "done", Map.of("on", "2008-07-18"));
        act(second, "confirm", Map.of("by", "SPOUSE", "how", "TAP", "on", "2008-07-19"));
        act(placed(form(wife, "2008-07-05", "2008-07-31")), "cancel", Map.of("on", "2008-07-10"));
        Map<String, Integer> after = parts(year);
        assertThat(after.get("HOUSEHOLDS") - before.get("HOUSEHOLDS")).isOne();
        assertThat(after.get("PERSON_DAYS") - before.get("PERSON_DAYS")).isBetween(5, 6);
        for (var indicator : List.of("I-30", "I-40")) {
            var figure = as(Cast.LIAISON).get("/api/v1/statistics/" + indicator + year);
            assertThat(listed(figure.path("list"))).isEqualTo((int) figure.path("numerator"));
            for (var part : (List<Map<String, Object>>) figure.path("parts")) {
                var counted = List.of("CONFIRMED", "RESPONSES").contains(part.get("name"))
                        ? part.get("numerator")
                        : as(Cast.LIAISON).get("/api/v1/statistics/I-30" + year).path("denominator");
                assertThat(listed((String) part.get("list"))).as("%s", part).isEqualTo(counted);
            }
        }
    }

    private void together(String... persons) {
        var household = household(PublicId.of(cast.unit(VILLAGE).id).toString(), 5);
        for (int i = 0; i < persons.length; i++) {
            var seen = as(Cast.LIAISON).get("/api/v1/households/" + household.path("id"));
            as(Cast.LIAISON)
                    .header("If-Match", seen.getHeader("ETag"))
                    .contentType(ContentType.JSON)
                    .body(Map.of("personId", persons[i], "relation", i == 0 ? "02" : "20", "reason", "登记"))
                    .post("/api/v1/households/" + household.path("id") + "/join")
                    .then()
                    .statusCode(200);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Integer> parts(String year) {
        var parts = new HashMap<String, Integer>();
        for (var part : (List<Map<String, Object>>)
                as(Cast.LIAISON).get("/api/v1/statistics/I-30" + year).path("parts"))
            parts.put((String) part.get("name"), (Integer) part.get("numerator"));
        return parts;
    }

    private static int listed(String list) {
        return as(Cast.LIAISON).get(list + "&count=exact&limit=1").path("total");
    }

    /** Ten mu, nobody at home: what late July takes is lacking, an offer stands beside it, and neighbours balance days. */
    @Test
    void theBalanceShowsWhatIsLackingAndWhatIsOfferedAndNeighboursOweDaysNeverMoney() {
        var unit = PublicId.of(cast.unit(VILLAGE).id).toString();
        var empty = household(unit, 10);
        var away = away();
        as(Cast.LIAISON)
                .header("If-Match", empty.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("personId", away, "relation", "02", "reason", "登记"))
                .post("/api/v1/households/" + empty.path("id") + "/join")
                .then()
                .statusCode(200);
        posted(
                        "/labour-offers",
                        Map.of(
                                "organizationId",
                                unit,
                                "name",
                                "何大林",
                                "from",
                                "2008-07-28",
                                "until",
                                "2008-08-02",
                                "days",
                                4))
                .then()
                .statusCode(201);
        as(Cast.LIAISON)
                .get("/api/v1/labour-balance?on=2008-07-31")
                .then()
                .statusCode(200)
                .body("items.find { it.from == '2008-07-21' }.lacking", equalTo(15.4f))
                .body("items.find { it.from == '2008-07-21' }.offered", equalTo(2.7f))
                .body("items.find { it.from == '2008-07-11' }.offered", equalTo(0.0f));
        handsGive("8");
        handsGive("9");
        families(Cast.LIAISON).body("items.id", hasItem(empty.<String>path("id")));
        QuarkusTransaction.requiringNew()
                .run(() -> outflows.update(
                        "branchId = ?1 where personId = ?2",
                        cast.unit("439902200202").id,
                        PublicId.fromString(away).value()));
        families(Cast.STRANGER).body("items.size()", equalTo(0));
        families(Cast.LIAISON).body("items.id", hasItem(empty.<String>path("id")));
        as(Cast.LIAISON)
                .get("/api/v1/family-service-orders?household=" + empty.path("id"))
                .then()
                .body("items.size()", equalTo(0));
        var neighbour = household(unit, 3);
        Map<String, Object> aid = Map.of(
                "giverId",
                neighbour.path("id"),
                "receiverId",
                empty.path("id"),
                "on",
                "2008-07-20",
                "task",
                "HARVEST",
                "days",
                2.5);
        posted("/mutual-aid-days", aid).then().statusCode(201);
        var mistaken = posted("/mutual-aid-days", aid);
        as(Cast.LIAISON)
                .header("If-Match", mistaken.getHeader("ETag"))
                .post("/api/v1/mutual-aid-days/" + mistaken.path("id") + "/withdraw")
                .then()
                .statusCode(200);
        owes(neighbour, 2.5f);
        owes(empty, -2.5f);
        var itself = new HashMap<>(aid);
        itself.put("receiverId", neighbour.path("id"));
        posted("/mutual-aid-days", itself).then().statusCode(422).body("code", equalTo("AID_FOR_ITSELF"));
    }

    private static ValidatableResponse families(String who) {
        return as(who).get("/api/v1/labour-balance/families?on=2008-07-31").then();
    }

    /** What a household has given goes with it, into another one and to another village; one that is no more gives nothing. */
    @Test
    void daysOfMutualAidGoWithTheirHousehold() {
        var unit = PublicId.of(cast.unit(VILLAGE).id).toString();
        var gone = household(unit, 3);
        var into = household(unit, 3);
        var third = household(unit, 3);
        Map<String, Object> aid = Map.of(
                "giverId",
                gone.path("id"),
                "receiverId",
                third.path("id"),
                "on",
                "2008-07-20",
                "task",
                "HARVEST",
                "days",
                2);
        posted("/mutual-aid-days", aid).then().statusCode(201);
        did(into, "merge", Map.of("householdId", gone.path("id"), "on", "2008-07-25", "reason", "合户"));
        owes(into, 2f);
        as(Cast.LIAISON)
                .get("/api/v1/mutual-aid-days?household=" + into.path("id"))
                .then()
                .body("items.size()", equalTo(1));
        posted("/mutual-aid-days", aid).then().body("code", equalTo("HOUSEHOLD_DISSOLVED"));
        did(
                third,
                "transfer",
                Map.of(
                        "organizationId",
                        PublicId.of(cast.unit("439902200202").id).toString(),
                        "reason",
                        "迁村"));
        as(Cast.STRANGER)
                .get("/api/v1/mutual-aid-days/balances?household=" + third.path("id"))
                .then()
                .body("items.owed", contains(-2f));
    }

    private static void did(Response household, String act, Map<String, Object> form) {
        var path = "/api/v1/households/" + household.path("id");
        as(Cast.TOWNSHIP)
                .header("If-Match", as(Cast.TOWNSHIP).get(path).getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(form)
                .post(path + "/" + act)
                .then()
                .statusCode(200);
    }

    private static void owes(Response household, float days) {
        as(Cast.LIAISON)
                .get("/api/v1/mutual-aid-days/balances?household=" + household.path("id"))
                .then()
                .body("items.owed", contains(days));
    }

    private static Response household(String unit, int mu) {
        return household(unit, "春耕", mu);
    }

    private static Response household(String unit, String head, int mu) {
        return posted("/households", Map.of("organizationId", unit, "headName", head, "paddyMu", mu));
    }

    @Test
    void offersAndDaysOfMutualAidComeFromFilesAndAreTakenBack() {
        var unit = PublicId.of(cast.unit(VILLAGE).id).toString();
        var clerk = new ImportClient(Cast.LIAISON);
        var offers = loaded(clerk, "LABOUR_OFFERS", 1, 2, """
                村,愿出工的人,可出工起,可出工止,可出工天数
                河滩村,何二林,2008-10-01,2008-10-12,3
                河滩村,何三林,2008-10-12,2008-10-01,3
                河滩村,何四林,2008-10-01,2008-10-12,90
                河滩村,何二林,2008-10-01,2008-10-10,4
                """);
        var standing = "/api/v1/labour-offers?from=2008-10-01&to=2008-10-01";
        as(Cast.LIAISON).get(standing).then().body("items.find { it.name == '何二林' }.days", equalTo(4.0f));
        var giver = household(unit, "换工甲", 3);
        var receiver = household(unit, "换工乙", 3);
        household(unit, "换工丙", 3);
        household(unit, "换工丙", 3);
        var days = loaded(clerk, "MUTUAL_AID_DAYS", 2, 3, """
                村,出工户,受助户,日期,农活,工日
                河滩村,换工甲,换工乙,2008-07-20,抢收,2
                河滩村,换工乙,换工甲,2008-07-21,插秧,0.5
                河滩村,换工甲,换工丁,2008-07-21,插秧,1
                河滩村,换工甲,换工丙,2008-07-21,插秧,1
                河滩村,换工甲,换工甲,2008-07-21,插秧,1
                河滩村,换工甲,换工乙,2008-07-20,收割,3
                """);
        owes(giver, 2.5f);
        owes(receiver, -2.5f);
        for (var done : List.of(days, offers))
            assertThat(clerk.act(done, "undo").path("state").asText()).isEqualTo("UNDONE");
        owes(giver, 0f);
        as(Cast.LIAISON).get(standing).then().body("items.name", not(hasItem("何二林")));
    }

    @Test
    void aNumberOfARegisterIsAVillagesOwnAndStandsForOnePerson() {
        enrolled(VILLAGE, "帮甲");
        enrolled(VILLAGE, "帮乙");
        enrolled("439902200202", "帮邻");
        var register = """
                流动党员,村,台账编号,事项,需要时间
                %s,%s,帮1,插秧,2008-07-20
                """;
        loaded(new ImportClient(Cast.STRANGER), ORDERS, 1, 0, register.formatted("帮邻", "山背村"));
        var clerk = new ImportClient(Cast.LIAISON);
        loaded(clerk, ORDERS, 1, 0, register.formatted("帮甲", "河滩村"));
        var another = loaded(clerk, ORDERS, 0, 1, register.formatted("帮乙", "河滩村"));
        assertThat(clerk.rows(another).toString()).contains("NUMBER_TAKEN");
    }

    /** S-56: the family's own word stands, what is not wanted any more stays so, and nothing is done before it was asked for. */
    @Test
    void aRegisterLeavesWhatTheFamilyConfirmedAndWhatWasCancelled() {
        var order = placed(form(enrolled(VILLAGE, "帮丙"), "2008-07-05", "2008-07-25"));
        order = act(order, "helpers", Map.of("name", "甲", "days", 1));
        order = act(order, "done", Map.of("on", "2008-07-18"));
        order = act(order, "confirm", Map.of("by", "PARENT", "how", "PHONE", "on", "2008-07-20"));
        var path = "/api/v1/family-service-orders/" + order.path("id");
        assertThat(corrected("帮丙", "2008-07-19", "父母")).contains("UPDATED");
        as(Cast.LIAISON)
                .get(path)
                .then()
                .body("doneOn", equalTo("2008-07-19"))
                .body("confirmedHow", equalTo("PHONE"))
                .body("confirmedOn", equalTo("2008-07-20"));
        assertThat(corrected("帮丙", "2008-07-04", "父母")).contains("REJECTED", "END_BEFORE_START");
        var cancelled = placed(form(enrolled(VILLAGE, "帮丁"), "2008-07-05", "2008-07-25"));
        act(cancelled, "cancel", Map.of("on", "2008-07-10")).then().statusCode(200);
        assertThat(corrected("帮丁", "2008-07-19", "父母")).contains("UNCHANGED", "ENTRY_ENDED");
    }

    private static String corrected(String member, String doneOn, String by) {
        var clerk = new ImportClient(Cast.LIAISON);
        return clerk.rows(confirmed(clerk, member, doneOn, by)).toString();
    }

    private static JsonNode confirmed(ImportClient clerk, String member, String doneOn, String by) {
        return clerk.load("""
                流动党员,村,事项,需要时间,完成时间,户主确认,人数
                %s,河滩村,插秧,2008-07-25,%s,%s,0
                """.formatted(member, doneOn, by), "kind", ORDERS, "mode", "COMMIT");
    }

    /** What an import brought that was taken back fulfils nothing. */
    @Test
    void aDutyThatAnImportHadFulfilledIsOwedAgainWhenItIsTakenBack() {
        generation.run();
        rule();
        var order = placed(form(enrolled(VILLAGE, "帮戊"), "2008-07-05", "2008-07-25"));
        var clerk = new ImportClient(Cast.LIAISON);
        var done = confirmed(clerk, "帮戊", "2008-07-19", "父母");
        refreshing.run();
        assertThat(owed(order.path("id"))).containsExactly("FULFILLED");
        assertThat(clerk.act(done, "undo").path("state").asText()).isEqualTo("UNDONE");
        refreshing.run();
        assertThat(owed(order.path("id"))).containsExactly("OVERDUE");
    }

    private static JsonNode loaded(ImportClient clerk, String kind, int created, int rejected, String csv) {
        var done = clerk.load(csv, "kind", kind, "mode", "COMMIT");
        var counts = done.path("counts");
        assertThat(List.of(
                        counts.path("created").asInt(), counts.path("rejected").asInt()))
                .as(done.toString())
                .containsExactly(created, rejected);
        return done;
    }

    private String away() {
        var member = enrolled();
        posted("/outflows", Map.of("memberId", member, "departedOn", "2008-03-01"))
                .then()
                .statusCode(201);
        return member;
    }

    private static Response posted(String path, Object form) {
        return as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path);
    }

    private static Response act(Response seen, String order, String act, Map<String, Object> form) {
        return as(Cast.LIAISON)
                .header("If-Match", seen.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(form)
                .post(order + "/" + act);
    }

    private void rule() {
        List<Map<String, String>> rules = as(Cast.TOWNSHIP)
                .get("/api/v1/duty-rules?limit=200")
                .path("items.findAll { it.kind == 'FARM_WORK_ORDER' }");
        for (var each : rules)
            as(Cast.TOWNSHIP)
                    .header("If-Match", each.get("etag"))
                    .contentType("application/merge-patch+json")
                    .body(Map.of("effectiveFrom", "2008-07-01", "goLiveOn", "2008-08-01"))
                    .patch("/api/v1/duty-rules/" + each.get("id"))
                    .then()
                    .statusCode(200);
    }

    private List<String> owed(String id) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        duties
                                .list(
                                        "subjectId = ?1 and kind = 'FARM_WORK_ORDER'",
                                        PublicId.fromString(id).value())
                                .stream()
                                .map(duty ->
                                        duty.stateOn(LocalDate.of(2008, 7, 31)).name())
                                .toList());
    }

    private static Map<String, Object> form(String member, String requestedOn, String dueBy) {
        var form = new HashMap<String, Object>(Map.of(
                "memberId",
                member,
                "type",
                "FARM_WORK",
                "task",
                "RICE_TRANSPLANTING",
                "crop",
                "晚稻",
                "paddyMu",
                5.0,
                "forestMu",
                7.0,
                "requestedOn",
                requestedOn,
                "dueBy",
                dueBy));
        if (dueBy.compareTo("2008-07-15") > 0) form.put("seasonFrom", "2008-07-15");
        return form;
    }

    private static Response placed(Map<String, Object> form) {
        return as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/family-service-orders");
    }

    private static Response act(Response order, String act, Map<String, Object> form) {
        return as(Cast.LIAISON)
                .header("If-Match", order.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/family-service-orders/" + order.path("id") + "/" + act);
    }

    private String enrolled() {
        return enrolled(VILLAGE, "春耕");
    }

    private String enrolled(String village, String name) {
        var form = Map.of("organizationId", PublicId.of(cast.unit(village).id).toString(), "name", name);
        return as(Cast.TOWNSHIP)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/members")
                .path("id");
    }

    private String ownDoor(String member) {
        var own = cast.open(Role.MEMBER, VILLAGE);
        var person = PublicId.fromString(member).value();
        QuarkusTransaction.requiringNew().run(() -> accounts.named(own).personId = person);
        return own;
    }

    /** The township decides what one hand gives in ten days; a season that ends before it begins is refused. */
    private static void handsGive(String days) {
        var calendar = as(Cast.TOWNSHIP).get("/api/v1/crop-calendar");
        calendar.then().statusCode(200).body("seasons.size()", equalTo(6));
        decided(calendar, "{\"handDays\": %s}".formatted(days))
                .then()
                .statusCode(200)
                .body("own", equalTo(true))
                .body("seasons", equalTo(calendar.path("seasons")));
        decided(calendar, "{\"handDays\": 7}").then().statusCode(412);
        decided(
                        as(Cast.TOWNSHIP).get("/api/v1/crop-calendar"),
                        "{\"seasons\": [{\"task\": \"HARVEST\", \"from\": \"07-20\", \"to\": \"07-10\", \"daysPerMu\": 1.4}]}")
                .then()
                .statusCode(422)
                .body("code", equalTo("SEASON_ENDS_EARLY"));
    }

    private static Response decided(Response calendar, String patch) {
        return as(Cast.TOWNSHIP)
                .header("If-Match", calendar.getHeader("ETag"))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/api/v1/crop-calendar");
    }
}

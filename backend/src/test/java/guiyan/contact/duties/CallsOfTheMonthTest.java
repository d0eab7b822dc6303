package guiyan.contact.duties;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.duties.generating.Generation;
import guiyan.duties.generating.Refreshing;
import guiyan.outflow.Ledger;
import guiyan.outflow.Outflow;
import guiyan.outflow.Outflows;
import guiyan.outflow.values.Destination;
import guiyan.people.Persons;
import guiyan.platform.Role;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is owed about those away, and fulfilled by speaking with them. The business date is 2008-07-31. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CallsOfTheMonthTest {

    private static final String VILLAGE = "439903200201";
    private static final String TOWNSHIP = "439903200";
    private static final LocalDate TODAY = LocalDate.of(2008, 7, 31);
    private static String keeper;

    @Inject
    Cast cast;

    @Inject
    Ledger ledger;

    @Inject
    Outflows outflows;

    @Inject
    Persons persons;

    @Inject
    Generation generation;

    @Inject
    SessionFactory sessions;

    @Inject
    Refreshing refreshing;

    /** The ledgers are kept here since August; the four ones are owed since January. */
    @BeforeEach
    void enter() {
        cast.enter();
        if (keeper != null) return;
        keeper = cast.open(Role.TOWNSHIP_ADMIN, TOWNSHIP);
        generation.run();
        List<Map<String, String>> all =
                as(keeper).get("/api/v1/duty-rules?limit=200").path("items");
        for (var rule : all)
            as(keeper)
                    .header("If-Match", rule.get("etag"))
                    .contentType("application/merge-patch+json")
                    .body(Map.of("effectiveFrom", "2008-01-01", "goLiveOn", "2008-08-01"))
                    .patch("/api/v1/duty-rules/" + rule.get("id"))
                    .then()
                    .statusCode(200);
    }

    @Test
    void isOwedFromTheMonthAfterTheDepartureOnAndMissedWithTheMonth() {
        var member = away("别一", "2008-03-10", null);
        assertThat(calls(member))
                .containsExactly("2008-04 MISSED", "2008-05 MISSED", "2008-06 MISSED", "2008-07 PENDING");
        assertThat(states(member, "QUARTERLY_REPORT")).containsExactly("2008-Q2 MISSED", "2008-Q3 PENDING");
        assertThat(states(member, "JULY_FIRST_CARD")).containsExactly("2008 OVERDUE");
    }

    @Test
    void isFulfilledByTheDayOfTheConversationNotOfItsRecord() {
        var member = away("别二", "2008-04-10", null);
        talked(member, "2008-06-30", "PHONE", "NO_ANSWER");
        talked(member, "2008-06-30", "LETTER", "REACHED");
        talked(member, "2008-07-05", "IN_PERSON", "REACHED");
        assertThat(calls(member)).containsExactly("2008-05 MISSED", "2008-06 MISSED", "2008-07 FULFILLED");
        var late = talked(member, "2008-06-20", "PHONE", "REACHED");
        late.then().statusCode(201);
        assertThat(calls(member))
                .as("closed only on 31 July")
                .containsExactly("2008-05 MISSED", "2008-06 FULFILLED", "2008-07 FULFILLED");
        as(keeper)
                .header("If-Match", late.getHeader("ETag"))
                .post("/api/v1/contact-records/" + late.path("id") + "/withdraw")
                .then()
                .statusCode(200);
        assertThat(calls(member)).containsExactly("2008-05 MISSED", "2008-06 MISSED", "2008-07 FULFILLED");
    }

    @Test
    void isOwedWhereHeWasWhenTheMonthBeganWhateverHisPlaceIsNow() {
        var member = enrolled("别洋");
        var outflow = posted(
                "/outflows",
                Map.of("memberId", member, "departedOn", "2007-03-10", "destination", Map.of("text", "日本")));
        outflow.then().statusCode(201);
        refreshing.run();
        assertThat(calls(member)).as("abroad").isEmpty();
        as(keeper)
                .header("If-Match", outflow.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("from", "2008-06-20", "destination", Map.of("text", "广州", "areaCode", "440100")))
                .post("/api/v1/outflows/" + outflow.path("id") + "/stays")
                .then()
                .statusCode(200);
        refreshing.run();
        assertThat(calls(member)).as("of the months in the country alone").containsExactly("2008-07 PENDING");
        assertThat(states(member, "HALF_YEAR_ABROAD_CONTACT")).containsExactly("2008-H1 MISSED", "2008-H2 CANCELLED");
    }

    @Test
    void findsConversationsThatWereWrittenDownBeforeTheAbsence() {
        var member = enrolled("别三");
        talked(member, "2008-06-20", "MESSAGE", "REACHED");
        depart(member, "2008-05-10", null);
        assertThat(calls(member)).containsExactly("2008-06 FULFILLED", "2008-07 PENDING");
    }

    @Test
    void isOwedEachHalfYearToThoseAbroad() {
        var member = away("别四", "2007-10-10", Destination.of("刚果（金）", "COD", null));
        assertThat(calls(member)).isEmpty();
        assertThat(states(member, "HALF_YEAR_ABROAD_CONTACT")).containsExactly("2008-H1 MISSED", "2008-H2 PENDING");
        talked(member, "2008-07-02", "VIDEO", "REACHED");
        assertThat(states(member, "HALF_YEAR_ABROAD_CONTACT")).containsExactly("2008-H1 MISSED", "2008-H2 FULFILLED");
    }

    @Test
    void isCancelledForTheMonthInWhichHeComesHomeAndTheReturnIsToBeReportedAndHisPlansAskedFor() {
        var member = away("别五", "2008-04-20", null);
        QuarkusTransaction.requiringNew().run(() -> {
            var outflow = outflows.open(PublicId.fromString(member).value()).orElseThrow();
            var from = outflow.status;
            outflow.end(PartialDate.parse("2008-07-11"), null, TODAY);
            ledger.write(outflow, from, new Ledger.Line("returned", outflow.returnedOn, null));
        });
        refreshing.run();
        assertThat(calls(member)).containsExactly("2008-05 MISSED", "2008-06 MISSED", "2008-07 CANCELLED");
        assertThat(states(member, "RETURN_REPORT")).containsExactly("2008-07 OVERDUE");
        assertThat(due(member, "RETURN_TALK")).containsExactly("2008-08-10");
        var answer = posted("/return-intentions", Map.of("memberId", member, "answer", "NO", "askedOn", "2008-07-20"));
        assertThat(states(member, "RETURN_TALK")).containsExactly("2008-07 FULFILLED");
        as(keeper)
                .header("If-Match", answer.getHeader("ETag"))
                .contentType("application/merge-patch+json")
                .body(Map.of("askedOn", "2008-07-10"))
                .patch("/api/v1/return-intentions/" + answer.path("id"))
                .then()
                .statusCode(200);
        refreshing.run();
        assertThat(states(member, "RETURN_TALK"))
                .as("answered before he was home")
                .containsExactly("2008-07 PENDING");
    }

    @Test
    void isReviewedSixMonthsAfterTheDeparture() {
        var member = away("别六", "2007-08-31", null);
        assertThat(due(member, "SIX_MONTH_REVIEW")).containsExactly("2008-03-15");
        assertThat(due(member, "HOST_REGISTRATION_FOLLOW_UP"))
                .as("opened before the rules")
                .isEmpty();
        assertThat(due(away("别七", "2008-05-01", null), "HOST_REGISTRATION_FOLLOW_UP"))
                .containsExactly("2008-06-30");
    }

    @Test
    void threeCallsMissedInARowAreToBeLookedIntoUntilSomebodySpeaksWithHim() {
        var silent = away("别九", "2008-03-05", null);
        assertThat(due(silent, "NO_CONTACT_REVIEW")).containsExactly("2008-07-16");
        assertThat(states(silent, "NO_CONTACT_REVIEW")).containsExactly("2008-07 OVERDUE");
        talked(silent, "2008-07-20", "PHONE", "NO_ANSWER");
        refreshing.run();
        assertThat(states(silent, "NO_CONTACT_REVIEW")).containsExactly("2008-07 OVERDUE");
        talked(silent, "2008-07-21", "PHONE", "REACHED");
        refreshing.run();
        assertThat(states(silent, "NO_CONTACT_REVIEW")).containsExactly("2008-07 FULFILLED_LATE");
    }

    @Test
    void nothingIsToBeLookedIntoWhenACallOfThoseMonthsIsWrittenDownAfterAll() {
        var member = away("别甲", "2008-03-05", null);
        talked(member, "2008-06-10", "PHONE", "REACHED");
        refreshing.run();
        assertThat(states(member, "NO_CONTACT_REVIEW")).containsExactly("2008-07 CANCELLED");
        assertThat(states(away("别乙", "2008-04-20", null), "NO_CONTACT_REVIEW"))
                .as("two calls missed")
                .isEmpty();
    }

    @Test
    void whatIsToBeDoneAboutThoseOfOneHouseholdIsAskedForTogether() {
        var one = away("别丙", "2008-06-05", null);
        var other = away("别丁", "2008-06-06", null);
        away("别戊", "2008-06-07", null);
        List<String> persons = as(keeper)
                .get("/api/v1/duties?kind=MONTHLY_CALL&persons=%s&persons=%s".formatted(one, other))
                .path("items.person.id");
        assertThat(persons).containsExactlyInAnyOrder(one, other);
    }

    /** What the sheet tells at a desk lies on the phone too: the news, and what else is to be done at the same door. */
    @Test
    void thePhoneTakesAlongWhatThereIsToTellAndToDoAtTheSameDoor() {
        var member = away("别己", "2007-09-01", Destination.of("深圳", null, "440306"), "木工");
        var mate = away("别庚", "2007-09-02", null);
        household(member, mate);
        posted("/visits", visit(member, "PARENT", "大米")).then().statusCode(201);
        posted("/visits", visit(member, "SELF", "面条")).then().statusCode(201);
        posted("/vacancies", post("440300", "普工")).then().statusCode(201);
        posted("/vacancies", post("440307", "木工师傅")).then().statusCode(201);
        posted("/vacancies", post("330100", "木工")).then().statusCode(201);
        posted("/policies", policy("木工、油漆工", "木工等级考试免费")).then().statusCode(201);
        posted("/policies", policy("司机", "年审补助")).then().statusCode(201);
        var liaison = cast.open(Role.LIAISON_OFFICER, VILLAGE);
        talked(member, "2008-07-02", "PHONE", "NO_ANSWER");
        assertThat(List.of(statements(liaison, member), statements(keeper, member)))
                .as("who asks, the sheet, and the four rooms that have something to tell")
                .allMatch(count -> count <= 12);
        var sheet = as(liaison).get("/api/v1/members/" + member + "/call-sheet");
        sheet.then().statusCode(200);
        assertThat(sheet.<List<String>>path("cards.kind"))
                .containsExactlyInAnyOrder("FAMILY_VISIT", "JOB_NEAR", "POLICY");
        assertThat(String.join("\n", sheet.<List<String>>path("cards.words")))
                .contains("村支书到家里看望了父母（七一），慰问金 200 元，带去大米", "广东省深圳市", "2008-09-30 前有效", "木工等级考试免费")
                .doesNotContain("面条", "年审");
        assertThat(sheet.<List<String>>path("atTheDoor.person.id"))
                .contains(mate)
                .doesNotContain(member);
        assertThat(sheet.<List<String>>path("atTheDoor.duty.kind")).contains("MONTHLY_CALL");
        var device = as(liaison)
                .contentType(ContentType.JSON)
                .body(Map.of("pin", "246810"))
                .post("/api/v1/me/devices");
        var taken = as(liaison).get("/api/v1/me/devices/" + device.path("id") + "/call-sheets");
        var kept = "sheets.find { it.member.id == '%s' }.".formatted(member);
        for (var field : List.of("cards", "atTheDoor", "promises"))
            assertThat((Object) taken.path(kept + field)).as(field).isEqualTo(sheet.path(field));
        restricted(member);
        taken = as(liaison).get("/api/v1/me/devices/" + device.path("id") + "/call-sheets");
        assertThat(taken.<List<String>>path("sheets.member.id")).doesNotContain(member);
    }

    /** He has asked that what is known of him be only stored: no number of his is carried about (P-13). */
    private void restricted(String member) {
        var asked = as(keeper)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("personId", member, "kind", "RESTRICTION", "receivedOn", "2008-07-01"))
                .post("/api/v1/privacy/requests");
        as(keeper)
                .header("If-Match", asked.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("on", "2008-07-02", "decision", "只保存"))
                .post("/api/v1/privacy/requests/" + asked.path("id") + "/grant")
                .then()
                .statusCode(200);
    }

    /** What a sheet costs: the least of some tries, for jobs in the background ask too. */
    private long statements(String liaison, String member) {
        return LongStream.range(0, 5)
                .map(attempt -> {
                    var before = sessions.getStatistics().getPrepareStatementCount();
                    as(liaison).get("/api/v1/members/" + member + "/call-sheet");
                    return sessions.getStatistics().getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }

    private void household(String... members) {
        var unit = PublicId.of(cast.unit(VILLAGE).id).toString();
        var household = posted("/households", Map.of("organizationId", unit, "headName", "别家兴"));
        for (var member : members)
            household = as(keeper)
                    .header("If-Match", household.getHeader("ETag"))
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType(ContentType.JSON)
                    .body(Map.of("personId", member, "relation", "20", "reason", "登记"))
                    .post("/api/v1/households/" + household.path("id") + "/join");
        household.then().statusCode(200);
    }

    private static Map<String, Object> visit(String member, String relation, String goods) {
        var form = new HashMap<String, Object>(Map.of("memberId", member, "visitedOn", "2008-07-01", "goods", goods));
        form.putAll(Map.of("relation", relation, "visitor", "村支书", "cause", "JULY_FIRST", "money", 200));
        return form;
    }

    private static Map<String, Object> post(String areaCode, String title) {
        var firm = posted("/employers", Map.of("name", "家具店" + areaCode, "individualBusiness", true));
        return Map.of(
                "employerId",
                firm.path("id"),
                "title",
                title,
                "areaCode",
                areaCode,
                "validFrom",
                "2008-07-01",
                "validThrough",
                "2008-09-30");
    }

    private static Map<String, Object> policy(String trade, String title) {
        var form = new HashMap<String, Object>(Map.of("title", title, "audience", "MEMBERS_AWAY", "trade", trade));
        form.putAll(Map.of("gives", "免考务费", "eligible", "外出党员", "applyAt", "乡劳动保障站", "validFrom", "2008-01-01"));
        return form;
    }

    @Test
    void eachBranchWithSomebodyAwayOwesATeaPartyAroundTheFestival() {
        away("别八", "2007-06-01", null);
        generation.run();
        List<Map<String, String>> parties = as(keeper)
                .get("/api/v1/duties?kind=SPRING_FESTIVAL_TEA_PARTY&period=2008")
                .path("items");
        assertThat(parties)
                .singleElement()
                .satisfies(party -> assertThat(party)
                        .containsEntry("opensOn", "2008-01-27")
                        .containsEntry("dueOn", "2008-02-21")
                        .containsEntry("state", "OVERDUE"));
    }

    private String away(String name, String since, Destination destination) {
        return away(name, since, destination, null);
    }

    private String away(String name, String since, Destination destination, String trade) {
        var member = enrolled(name);
        depart(member, since, destination, trade);
        return member;
    }

    private void depart(String member, String since, Destination destination) {
        depart(member, since, destination, null);
    }

    private void depart(String member, String since, Destination destination, String trade) {
        QuarkusTransaction.requiringNew().run(() -> {
            var outflow = new Outflow();
            outflow.registeredOn = TODAY;
            outflow.destination = destination;
            outflow.trade = trade;
            outflow.depart(PartialDate.parse(since), TODAY);
            ledger.enter(outflow, persons.findById(PublicId.fromString(member).value()), null);
        });
        refreshing.run();
    }

    private String enrolled(String name) {
        var form = Map.of("organizationId", PublicId.of(cast.unit(VILLAGE).id).toString(), "name", name);
        return posted("/members", form).path("id");
    }

    private static Response talked(String member, String on, String method, String outcome) {
        return posted(
                "/contact-records", Map.of("memberId", member, "occurredOn", on, "method", method, "outcome", outcome));
    }

    private static Response posted(String path, Object form) {
        return as(keeper)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path);
    }

    private static List<String> calls(String member) {
        return states(member, "MONTHLY_CALL");
    }

    private static List<String> states(String member, String kind) {
        List<Map<String, String>> items = as(keeper)
                .get("/api/v1/duties?kind=%s&person=%s".formatted(kind, member))
                .path("items");
        return items.stream()
                .map(duty -> duty.get("period") + " " + duty.get("state"))
                .toList();
    }

    private static List<String> due(String member, String kind) {
        return as(keeper)
                .get("/api/v1/duties?kind=%s&person=%s".formatted(kind, member))
                .path("items.dueOn");
    }
}

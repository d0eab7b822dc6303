package guiyan.duties.generating;

import static guiyan.Cast.as;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.duties.Duties;
import guiyan.duties.Duty;
import guiyan.duties.DutyState;
import guiyan.duties.Evidence;
import guiyan.duties.Owed;
import guiyan.platform.Place;
import guiyan.platform.Role;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Duties arise, are met and lapse. The business date is 2008-07-31. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GenerationTest {

    private static final String HETAN = "439902200201";

    @Inject
    Cast cast;

    @Inject
    Generation generation;

    @Inject
    Refreshing refreshing;

    @Inject
    Duties duties;

    @Inject
    PretendedCall calls;

    @Inject
    PretendedEvent events;

    @Inject
    Ids ids;

    @Inject
    EntityManager database;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void thousandsAriseWithAFewStatementsAThousandAndOnce() {
        var first = ids.next();
        for (int i = 0; i < 5000; i++) calls.owe(owed());
        hasCome(first);
        var statements = statements();
        generation.run(calls);
        assertThat(statements() - statements)
                .as("for 5,000, all that goes on beside it included")
                .isLessThan(1000);
        assertThat(countAfter(first)).isEqualTo(5000);
        var writes = writes();
        hasCome(first);
        generation.run(calls);
        assertThat(countAfter(first)).isEqualTo(5000);
        assertThat(writes()).as("a second run writes no duty and no tally").isEqualTo(writes);
    }

    @Test
    void thoseWhoGenerateAtOnceMakeEachDutyOnceAndTheTallyCountsThem() throws Exception {
        var first = ids.next();
        for (int i = 0; i < 3000; i++) calls.owe(owed());
        hasCome(first);
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var runs = List.of(nodes.submit(() -> generation.run(calls)), nodes.submit(() -> generation.run()));
            for (var run : runs) run.get();
        } finally {
            nodes.shutdownNow();
        }
        assertThat(countAfter(first)).isEqualTo(3000);
        assertThat(counted("select sum(n) from duty_tally where kind = 'PRETENDED_CALL'"))
                .isEqualTo(counted("select count(*) from duty where kind = 'PRETENDED_CALL'"));
    }

    private long counted(String question) {
        return ((Number) database.createNativeQuery(question).getSingleResult()).longValue();
    }

    /** What the server has been asked so far, however many rows a statement has. */
    private long statements() {
        var counted = database.createNativeQuery(
                        "show global status where variable_name in ('Com_select', 'Com_insert', 'Com_update')",
                        Object[].class)
                .getResultList();
        var sum = 0L;
        for (var row : counted) sum += Long.parseLong(String.valueOf(((Object[]) row)[1]));
        return sum;
    }

    /** July is generated up to this subject, as if the work had stopped there. */
    private void hasCome(long subject) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createNativeQuery("""
                        insert into duty_progress (kind, first_day, after_subject) values ('PRETENDED_CALL', '2008-07-01', ?)
                        on duplicate key update first_day = values(first_day), after_subject = values(after_subject)
                        """).setParameter(1, subject).executeUpdate());
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update duty_rule set generated = true where kind = 'PRETENDED_CALL'")
                        .executeUpdate());
    }

    private long countAfter(long first) {
        return duties.count("kind = 'PRETENDED_CALL' and subjectId > ?1", first);
    }

    private String writes() {
        return (String) database.createNativeQuery("""
                        select concat((select count(*) from duty where kind = 'PRETENDED_CALL'), ' ', max(version), ' ',
                        (select sum(n) from duty_tally where kind = 'PRETENDED_CALL')) from duty where kind = 'PRETENDED_CALL'
                        """, String.class).getSingleResult();
    }

    @Test
    void whatIsReportedFulfilsTheDutyOfItsDayAndTheTallyFollows() {
        var owed = arisen();
        var duty = duty(owed);
        assertThat(duty.state).isEqualTo(DutyState.PENDING);
        var before = figures();
        QuarkusTransaction.requiringNew()
                .run(() -> duties.met("PRETENDED_CALL", owed.subject(), new Evidence("Call", 5, day("2008-07-20"))));
        assertThat(duty(owed).state).isEqualTo(DutyState.FULFILLED);
        var after = figures();
        assertThat(number(after, "fulfilled") - number(before, "fulfilled")).isEqualTo(1);
        assertThat(number(after, "pending") - number(before, "pending")).isEqualTo(-1);
        assertThat(number(after, "obligations")).isEqualTo(number(before, "obligations"));
        QuarkusTransaction.requiringNew().run(() -> duties.unmet(new Evidence("Call", 5, day("2008-07-20"))));
        assertThat(duty(owed).state).isEqualTo(DutyState.PENDING);
        as(Cast.LIAISON)
                .get("/api/v1/duties/" + PublicId.of(duty.id))
                .then()
                .body("stateHistory.state", equalTo(List.of("FULFILLED", "PENDING")));
    }

    @Test
    void aNoteBeforeItsPeriodOrAfterItFulfilsNothing() {
        var owed = arisen();
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(duties.met(
                                "PRETENDED_CALL", owed.subject(), new Evidence("Call", 5, day("2008-06-30"))))
                        .isEmpty());
        assertThat(duty(owed).state).isEqualTo(DutyState.PENDING);
    }

    @Test
    void isJudgedAgainWhenFactsChange() {
        var owed = arisen();
        calls.now(owed.subject(), was -> was.endedOn(day("2008-07-12")));
        judgeAgain(owed);
        assertThat(duty(owed).state).isEqualTo(DutyState.CANCELLED);
        calls.now(owed.subject(), was -> was.endedOn(null));
        judgeAgain(owed);
        assertThat(duty(owed).state).as("the end was a mistake").isEqualTo(DutyState.PENDING);
        calls.now(owed.subject(), was -> was.whileSuspended(true));
        judgeAgain(owed);
        assertThat(duty(owed).state).isEqualTo(DutyState.WAIVED);
        calls.now(owed.subject(), was -> was.whileSuspended(false));
        judgeAgain(owed);
        assertThat(duty(owed).state).as("resuming fires nothing").isEqualTo(DutyState.WAIVED);
        var other = arisen();
        calls.now(other.subject(), was -> null);
        judgeAgain(other);
        assertThat(duty(other).state).as("was never owed").isEqualTo(DutyState.CANCELLED);
    }

    @Test
    void movesWithTheDayOfItsEventAlsoWhenTheNewDayIsGeneratedAfterIt() {
        var owed = owed().opening(day("2008-07-05"));
        events.owe(owed);
        QuarkusTransaction.requiringNew()
                .run(() -> duties.changed("PRETENDED_EVENT", owed.subject(), day("2008-07-01")));
        refreshing.run();
        events.owe(owed.opening(day("2008-07-25")));
        hasComeTo("2008-07-20", owed.subject() - 1);
        generation.run(events);
        assertThat(duties.list("subjectId", owed.subject())).singleElement().satisfies(duty -> {
            assertThat(duty.opensOn).isEqualTo("2008-07-25");
            assertThat(duty.dueOn).isEqualTo("2008-08-04");
            assertThat(duty.state).as("no more overdue").isEqualTo(DutyState.PENDING);
        });
    }

    @Test
    void whatIsStillToBeDoneIsFulfilledBeforeWhatNeedNotBeDone() {
        var keeper = cast.open(Role.TOWNSHIP_ADMIN, "439902300");
        generation.run();
        revised(
                        keeper,
                        as(keeper).get("/api/v1/duty-rules?kind=PRETENDED_EVENT"),
                        Map.of("effectiveFrom", "2008-05-01"))
                .then()
                .statusCode(200);
        var owed = Owed.about(ids.next(), null, Place.of(cast.unit("439902300201")));
        events.owe(owed.opening(day("2008-07-02")), owed.opening(day("2008-07-20")));
        QuarkusTransaction.requiringNew()
                .run(() -> duties.changed("PRETENDED_EVENT", owed.subject(), day("2008-05-01")));
        refreshing.run();
        assertThat(duties.count("subjectId", owed.subject())).as("one a month").isEqualTo(1);
        events.owe(owed.opening(day("2008-05-10")), owed.opening(day("2008-07-20")));
        QuarkusTransaction.requiringNew()
                .run(() -> duties.changed("PRETENDED_EVENT", owed.subject(), day("2008-05-01")));
        refreshing.run();
        var may = event(owed, "2008-05");
        as(keeper)
                .header(
                        "If-Match",
                        as(keeper).get("/api/v1/duties/" + PublicId.of(may.id)).getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "AT_HOME"))
                .post("/api/v1/duties/" + PublicId.of(may.id) + "/waive")
                .then()
                .statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(() -> duties.met("PRETENDED_EVENT", owed.subject(), new Evidence("Call", 6, day("2008-07-25"))));
        assertThat(event(owed, "2008-07").state).isEqualTo(DutyState.FULFILLED);
        assertThat(event(owed, "2008-05").state).isEqualTo(DutyState.WAIVED);
    }

    private Duty event(Owed owed, String month) {
        return QuarkusTransaction.requiringNew()
                .call(() -> duties.of("PRETENDED_EVENT", owed.subject(), month).orElseThrow());
    }

    @Test
    void theMonthIsClosedBySigningItsSheetOnBothSides() {
        var unit = cast.unit("439903200201");
        var owed = Owed.about(ids.next(), null, Place.of(unit));
        calls.owe(owed);
        judgeAgain(owed);
        assertThat(duty(owed).closesOn).isEqualTo("2008-08-30");
        var secretary = cast.open(Role.BRANCH_SECRETARY, "439903200201");
        String sheet = as(secretary)
                .header("Idempotency-Key", ids.next())
                .contentType(ContentType.JSON)
                .body(Map.of("organizationId", PublicId.of(unit.id).toString(), "month", "2008-07"))
                .post("/api/v1/ledger-snapshots")
                .path("items[0].id");
        signed(secretary, sheet);
        assertThat(duty(owed).closesOn).as("the township has not signed").isEqualTo("2008-08-30");
        signed(cast.open(Role.STATION_STAFF, "439903200"), sheet);
        assertThat(duty(owed).closesOn).isEqualTo("2008-07-31");
    }

    private static void signed(String who, String sheet) {
        var path = "/api/v1/ledger-snapshots/" + sheet;
        as(who).header("If-Match", as(who).get(path).getHeader("ETag"))
                .post(path + "/sign")
                .then()
                .statusCode(200);
    }

    /** Events are generated up to the eve of this day, and on it up to this subject. */
    private void hasComeTo(String day, long subject) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("""
                            insert into duty_progress (kind, first_day, after_subject) values ('PRETENDED_EVENT', ?1, ?2)
                            on duplicate key update first_day = values(first_day), last_day = null,
                            after_subject = values(after_subject)
                            """)
                    .setParameter(1, day)
                    .setParameter(2, subject)
                    .executeUpdate();
            database.createNativeQuery("update duty_rule set generated = true where kind = 'PRETENDED_EVENT'")
                    .executeUpdate();
        });
    }

    @Test
    void isWaivedWithAReasonThatOnlyTheVillageReads() {
        var duty = duty(arisen());
        var waived = waived(duty, Map.of("reason", "AT_HOME", "note", "回家收稻子"));
        waived.then()
                .statusCode(200)
                .body("duty.state", equalTo("WAIVED"))
                .body("duty.waivedBecause", equalTo("AT_HOME"))
                .body("note", equalTo("回家收稻子"))
                .body("stateHistory.by", equalTo(List.of("河滩联络员")));
        as(Cast.TOWNSHIP)
                .get("/api/v1/duties/" + PublicId.of(duty.id))
                .then()
                .body("duty.state", equalTo("WAIVED"))
                .body("note", nullValue());
        assertThat(new String(duty(duty.subjectId).noteCipher, UTF_8)).doesNotContain("收");
        waived(duty(arisen()), Map.of("reason", "SUSPENDED"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        waived(duty, Map.of("reason", "OTHER")).then().statusCode(412);
    }

    @Test
    void isNotedAsDoneWhereNothingElseSaysSo() {
        var duty = duty(arisen());
        noted(duty, "2008-06-30").then().statusCode(422).body("code", equalTo("DAY_DOES_NOT_COUNT"));
        noted(duty, "2008-07-30")
                .then()
                .statusCode(200)
                .body("duty.state", equalTo("FULFILLED"))
                .body("note", equalTo("继续保留"));
    }

    @Test
    void theWorkListShowsTheMostUrgentFirstAndHidesWhatLiesOutsideTheCallersScope() {
        var duty = duty(arisen());
        var id = PublicId.of(duty.id).toString();
        as(Cast.LIAISON)
                .get("/api/v1/duties?kind=PRETENDED_CALL&period=2008-07&count=exact")
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(equalTo("PRETENDED_CALL")));
        List<String> due = as(Cast.LIAISON).get("/api/v1/duties?limit=200").path("items.dueOn");
        assertThat(due).isNotEmpty().isSorted();
        String cursor = as(Cast.LIAISON).get("/api/v1/duties?limit=1").path("nextCursor");
        as(Cast.LIAISON).get("/api/v1/duties?limit=1&cursor=" + cursor).then().statusCode(200);
        as(Cast.STRANGER).get("/api/v1/duties/" + id).then().statusCode(404);
    }

    @Test
    void aTownshipRevisesItsRulesAndEarlierOnesMakeTheTimeBetweenArise() {
        var county = cast.unit("439902300");
        var keeper = cast.open(Role.TOWNSHIP_ADMIN, "439902300");
        var owed = Owed.about(ids.next(), null, Place.of(cast.unit("439902300201")));
        calls.owe(owed);
        var rule = as(keeper).get("/api/v1/duty-rules?kind=PRETENDED_CALL");
        rule.then()
                .body("items[0].effectiveFrom", equalTo("2008-07-01"))
                .body("items[0].goLiveOn", equalTo("2008-07-31"));
        revised(keeper, rule, Map.of("effectiveFrom", "1999-01-01"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/effectiveFrom"));
        revised(keeper, rule, Map.of("effectiveFrom", "2008-04-01", "graceDays", 2))
                .then()
                .statusCode(200)
                .body("graceDays", equalTo(2))
                .body("organization.id", equalTo(PublicId.of(county.id).toString()));
        generation.run(calls);
        var states = duties.list("subjectId = ?1 order by period", owed.subject()).stream()
                .map(duty -> duty.period + " " + duty.state + " " + duty.graceUntil)
                .toList();
        assertThat(states)
                .containsExactly(
                        "2008-04 MISSED 2008-05-02",
                        "2008-05 MISSED 2008-06-02",
                        "2008-06 MISSED 2008-07-02",
                        "2008-07 PENDING 2008-08-02");
        as(keeper)
                .get("/api/v1/duties/summary?period=2008-04&period=2008-05")
                .then()
                .body(
                        "units.find { it.organization.code == '439902300201' }.kinds.period",
                        equalTo(List.of("2008-04", "2008-05")))
                .body("total.missed", everyItem(greaterThan(0)));
    }

    @Test
    void aLetterOfTransferOwesItsReceipt() {
        String member = as(Cast.LIAISON)
                .header("Idempotency-Key", ids.next())
                .contentType(ContentType.JSON)
                .body(Map.of("organizationId", PublicId.of(cast.unit(HETAN).id).toString(), "name", "路收据"))
                .post("/api/v1/members")
                .path("id");
        var letter = as(Cast.LIAISON)
                .header("Idempotency-Key", ids.next())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "memberId",
                        member,
                        "letterNo",
                        "信收1",
                        "toOutside",
                        "外省某镇党委",
                        "issuedOn",
                        "2008-07-02",
                        "validDays",
                        60,
                        "reason",
                        "务工地固定"))
                .post("/api/v1/affiliation-transfers");
        refreshing.run();
        var list = "/api/v1/duties?person=" + member;
        as(Cast.LIAISON)
                .get(list)
                .then()
                .body("items[0].kind", equalTo("TRANSFER_RECEIPT"))
                .body("items[0].dueOn", equalTo("2008-08-31"))
                .body("items[0].person.name", equalTo("路收据"))
                .body("items[0].state", equalTo("PENDING"));
        as(Cast.LIAISON)
                .header("If-Match", letter.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("on", "2008-07-20"))
                .post("/api/v1/affiliation-transfers/" + letter.path("id") + "/accept")
                .then()
                .statusCode(200);
        refreshing.run();
        as(Cast.LIAISON).get(list).then().body("items[0].state", equalTo("FULFILLED"));
    }

    private Owed owed() {
        return Owed.about(ids.next(), null, Place.of(cast.unit(HETAN)));
    }

    /** Something is owed, and its duty has arisen. */
    private Owed arisen() {
        var owed = owed();
        calls.owe(owed);
        judgeAgain(owed);
        return owed;
    }

    private void judgeAgain(Owed owed) {
        QuarkusTransaction.requiringNew().run(() -> duties.changed("PRETENDED", owed.subject(), day("2008-07-01")));
        refreshing.run();
    }

    private Duty duty(Owed owed) {
        return duty(owed.subject());
    }

    private Duty duty(long subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> duties.of("PRETENDED_CALL", subject, "2008-07").orElseThrow());
    }

    private Response figures() {
        return as(Cast.LIAISON).get("/api/v1/duties/summary?kind=PRETENDED_CALL");
    }

    private static int number(Response figures, String of) {
        return figures.path("total[0]." + of);
    }

    private static Response waived(Duty duty, Map<String, String> form) {
        return as(Cast.LIAISON)
                .header("If-Match", "\"%d\"".formatted(duty.version))
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/duties/" + PublicId.of(duty.id) + "/waive");
    }

    private static Response noted(Duty duty, String on) {
        return as(Cast.LIAISON)
                .header("If-Match", "\"%d\"".formatted(duty.version))
                .contentType(ContentType.JSON)
                .body(Map.of("on", on, "note", "继续保留"))
                .post("/api/v1/duties/" + PublicId.of(duty.id) + "/fulfil");
    }

    @Test
    void aRuleThatIsResumedDoesNotAskForWhatWasMissedMeanwhile() {
        var keeper = cast.open(Role.TOWNSHIP_ADMIN, "439902300");
        var rule = as(keeper).get("/api/v1/duty-rules?kind=PRETENDED_CALL");
        revised(keeper, rule, Map.of("active", false)).then().statusCode(200);
        var owed = Owed.about(ids.next(), null, Place.of(cast.unit("439902300201")));
        calls.owe(owed);
        generation.run(calls);
        rule = as(keeper).get("/api/v1/duty-rules?kind=PRETENDED_CALL");
        revised(keeper, rule, Map.of("active", true))
                .then()
                .statusCode(200)
                .body("active", equalTo(true))
                .body("effectiveFrom", equalTo("2008-07-31"));
        generation.run(calls);
        assertThat(duties.list("subjectId = ?1", owed.subject())).isEmpty();
        rule = as(keeper).get("/api/v1/duty-rules?kind=PRETENDED_CALL");
        revised(keeper, rule, Map.of("effectiveFrom", "2008-07-01")).then().statusCode(200);
    }

    private static Response revised(String by, Response rule, Map<String, Object> change) {
        return as(by).header("If-Match", (String) rule.path("items[0].etag"))
                .contentType("application/merge-patch+json")
                .body(change)
                .patch("/api/v1/duty-rules/" + rule.path("items[0].id"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}

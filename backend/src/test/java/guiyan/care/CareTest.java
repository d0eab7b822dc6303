package guiyan.care;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import guiyan.AtOnce;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.care.values.CareKind;
import guiyan.care.values.CloseReason;
import guiyan.duties.Duties;
import guiyan.duties.generating.Generation;
import guiyan.duties.generating.Refreshing;
import guiyan.identity.Accounts;
import guiyan.platform.Refusal;
import guiyan.platform.Role;
import guiyan.platform.calendar.PartialDate;
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
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Children and elders in care, and who may read of them. The business date is 2008-07-31. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CareTest {

    private static final String VILLAGE = "439902200201";
    private static final LocalDate TODAY = LocalDate.of(2008, 7, 31);

    @Inject
    Cast cast;

    @Inject
    CareCases cases;

    @Inject
    CareSeals seals;

    @Inject
    Accounts accounts;

    @Inject
    GrownChildren grown;

    @Inject
    CareRetention retention;

    @Inject
    Duties duties;

    @Inject
    Generation generation;

    @Inject
    Refreshing refreshing;

    private String carer;

    @BeforeEach
    void enter() {
        cast.enter();
        carer = cast.open(Role.CARE_WORKER, VILLAGE);
    }

    @Test
    void keepsEveryFieldOfTheFileForTheCarerAndShowsItToNobodyElse() {
        var opened = opened(child("1999-05", true), carer);
        opened.then().statusCode(201).body("carer", equalTo("演员")).body("file", nullValue());
        var id = opened.path("id");
        as(carer)
                .get("/api/v1/care-cases/" + id)
                .then()
                .statusCode(200)
                .body("file.name", equalTo("小禾"))
                .body("file.born", equalTo("1999-05"))
                .body("file.stage", equalTo("PRIMARY"))
                .body("file.guardian.name", equalTo("龚桂香"))
                .body("file.guardian.phone", equalTo("+8615400009901"))
                .body("file.consent.on", equalTo("2008-07-01"))
                .body("file.needs", contains("CALL_PARENTS", "HOMEWORK"));
        as(carer)
                .get("/api/v1/me/care-cases")
                .then()
                .body("items.file.name", contains("小禾"))
                .body("items[0].file.guardian.phone", nullValue());
        for (var other : List.of(Cast.LIAISON, Cast.TOWNSHIP, cast.open(Role.STATION_STAFF, "439902200"))) {
            as(other)
                    .get("/api/v1/care-cases/" + id)
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("CHILD"))
                    .body("file", nullValue());
            assertThat(as(other).get("/api/v1/care-cases?limit=200").asString()).doesNotContain("小禾", "龚桂香");
        }
        as(Cast.STRANGER).get("/api/v1/care-cases/" + id).then().statusCode(404);
        as(cast.open(Role.CARE_WORKER, VILLAGE))
                .get("/api/v1/care-cases/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void refusesAChildUnderFourteenWithoutItsGuardiansConsentAndWritesTheAttemptDown() {
        var auditor = cast.open(Role.AUDITOR, null);
        var before = attempts(auditor);
        opened(child("1995-03", false), carer).then().statusCode(409).body("code", equalTo("CONSENT_MISSING"));
        assertThat(attempts(auditor)).isEqualTo(before + 1);
        opened(child("1994-03", false), carer).then().statusCode(201);
        opened(child("1992-03", true), carer).then().statusCode(422).body("code", equalTo("CHILD_GROWN"));
    }

    private static int attempts(String auditor) {
        return as(auditor)
                .get("/api/v1/audit-events?action=care.refused&limit=200")
                .path("items.size()");
    }

    @Test
    void aVisitOfTheMonthFulfilsItsDutyAndMovesTheNextOne() {
        var id = (String) opened(child("1999-05", true), carer).path("id");
        age(id, "1999-05-31", "2008-06-30");
        takeRules();
        assertThat(owed(id, "CHILD_VISIT")).containsExactly("2008-07 PENDING");
        var visit = visited(carer, id, "2008-07-20");
        visit.then()
                .statusCode(201)
                .body("needs", contains("HOMEWORK", "CLOTHES"))
                .body("done", contains("COMPANY"));
        refreshing.run();
        assertThat(owed(id, "CHILD_VISIT")).containsExactly("2008-07 FULFILLED");
        as(carer)
                .get("/api/v1/care-cases/" + id)
                .then()
                .body("lastVisitOn", equalTo("2008-07-20"))
                .body("nextVisitBy", equalTo("2008-08-31"))
                .body("file.needs", contains("HOMEWORK", "CLOTHES"));
        as(Cast.LIAISON)
                .get("/api/v1/care-cases/" + id + "/visits")
                .then()
                .body("items.visitedOn", contains("2008-07-20"))
                .body("items[0].needs", nullValue());
        visited(Cast.LIAISON, id, "2008-07-21").then().statusCode(403).body("code", equalTo("NOT_THE_CARER"));
        visited(carer, id, "2008-08-01").then().statusCode(422).body("code", equalTo("CARE_IN_FUTURE"));
    }

    @Test
    void aNumberOfARegisterIsAVillagesOwnAndStandsForOnePerson() {
        enrolled("439902200202", "禾邻");
        enrolled(VILLAGE, "禾甲");
        enrolled(VILLAGE, "禾乙");
        assertThat(registered("册1", Cast.STRANGER, "禾邻", "小邻", "邻婆")).contains("CREATED");
        assertThat(registered("册1", Cast.LIAISON, "禾甲", "小甲", "甲婆"))
                .contains("CREATED")
                .doesNotContain("邻");
        assertThat(registered("册1", Cast.LIAISON, "禾乙", "小乙", "乙婆"))
                .contains("REJECTED", "NUMBER_TAKEN")
                .doesNotContain("甲");
        assertThat(kept("禾邻")).isEqualTo("小邻");
        assertThat(kept("禾甲")).isEqualTo("小甲");
    }

    @Test
    void aFileThatHasItsCarerIsNeitherShownNorChangedByARegister() {
        enrolled(VILLAGE, "禾丙");
        registered("册2", Cast.LIAISON, "禾丙", "小丙", "丙婆");
        assertThat(registered("册2", Cast.LIAISON, "禾丙", "小饼", "丙婆"))
                .contains("UPDATED", "小饼")
                .doesNotContain("小丙");
        var account = accounts.named(carer);
        QuarkusTransaction.requiringNew().run(() -> file("禾丙").assign(account.id, "演员"));
        assertThat(registered("册2", Cast.LIAISON, "禾丙", "小冰", "丙婆"))
                .contains("UNCHANGED", "CARE_FILE_KEPT")
                .doesNotContain("小饼");
        assertThat(kept("禾丙")).isEqualTo("小饼");
    }

    /** What comes of a register with one child under a number. */
    private static String registered(String number, String clerk, String parent, String child, String guardian) {
        return registered(number, clerk, parent, child, guardian, "");
    }

    private static String registered(
            String number, String clerk, String parent, String child, String guardian, String since) {
        var client = new ImportClient(clerk);
        var row = "%s,%s,%s,%s,1999-05,%s,祖父母,是,%s,祖父母,2008-07-01,%s"
                .formatted(parent, village(clerk), number, child, guardian, guardian, since);
        var done = client.load("""
                外出父母,村,台账编号,儿童称呼,出生年月,监护人,监护人关系,监护人同意,同意人,同意人关系,同意日期,建档日期
                """ + row, "kind", "CHILD_CARE_CASES", "mode", "COMMIT");
        return client.rows(done).toString();
    }

    private static String village(String clerk) {
        return clerk.equals(Cast.LIAISON) ? "河滩村" : "山背村";
    }

    private CareCase file(String parent) {
        return cases.find("person.name = ?1", parent).singleResult();
    }

    private String kept(String parent) {
        return QuarkusTransaction.requiringNew().call(() -> seals.name(file(parent)));
    }

    /** P-08: at 14 the file is looked at again. */
    @Test
    void isReviewedWhenTheChildTurnsFourteen() {
        var id = (String) opened(child("1999-05", true), carer).path("id");
        age(id, "1994-07-31", "2008-01-01");
        takeRules();
        assertThat(owed(id, "CARE_REVIEW_14")).containsExactly("2008-07 PENDING");
        var shown = as(carer).get("/api/v1/care-cases/" + id);
        shown.then().body("reviewDue", equalTo(14));
        as(carer)
                .header("If-Match", shown.getHeader("ETag"))
                .post("/api/v1/care-cases/" + id + "/review")
                .then()
                .statusCode(200)
                .body("reviewDue", nullValue());
        refreshing.run();
        assertThat(owed(id, "CARE_REVIEW_14")).containsExactly("2008-07 FULFILLED");
    }

    @Test
    void isReviewedAgainWhenOfAge() {
        var care = born("1990-06");
        assertThat(care.reviewDue(LocalDate.of(2008, 6, 29))).isEqualTo(14);
        assertThat(care.reviewDue(LocalDate.of(2008, 6, 30))).isEqualTo(18);
        care.review(LocalDate.of(2008, 7, 1));
        assertThat(care.reviewDue(TODAY)).isNull();
        Assertions.assertThatThrownBy(() -> care.review(TODAY)).isInstanceOf(Refusal.class);
    }

    private static CareCase born(String month) {
        var care = new CareCase();
        care.kind = CareKind.CHILD;
        care.isBorn(PartialDate.parse(month));
        care.open(LocalDate.of(2000, 1, 1));
        return care;
    }

    /** P-09: at 16 the care ends, and a year later the file is gone. */
    @Test
    void endsOnTheSixteenthBirthdayAndIsErasedAYearLater() {
        var id = (String) opened(child("1993-02", true), carer).path("id");
        visited(carer, id, "2008-07-20").then().statusCode(201);
        grown.run(LocalDate.of(2009, 2, 27));
        as(carer).get("/api/v1/care-cases/" + id).then().body("closedOn", nullValue());
        grown.run(LocalDate.of(2009, 2, 28));
        as(carer)
                .get("/api/v1/care-cases/" + id)
                .then()
                .body("closedOn", equalTo("2009-02-28"))
                .body("closedBecause", equalTo("GREW_UP"));
        as(carer).get("/api/v1/me/care-cases").then().body("items.id", not(hasItem(id)));
        QuarkusTransaction.requiringNew().run(() -> retention.erase(LocalDate.of(2009, 2, 27)));
        as(carer).get("/api/v1/care-cases/" + id).then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> retention.erase(LocalDate.of(2009, 2, 28)));
        as(carer).get("/api/v1/care-cases/" + id).then().statusCode(404);
    }

    @Test
    void anElderIsNamedByTheYearAndKeepsNoGuardian() {
        var form = Map.of("name", "石满香", "born", "1931-04", "livesAlone", true, "needs", List.of("FIREWOOD"));
        var opened = opened(Map.of("kind", "ELDER", "file", form), carer);
        opened.then().statusCode(201);
        as(carer)
                .get("/api/v1/care-cases/" + opened.path("id"))
                .then()
                .body("file.born", equalTo("1931"))
                .body("file.livesAlone", equalTo(true));
        var wrong = new HashMap<String, Object>(form);
        wrong.put("stage", "PRIMARY");
        opened(Map.of("kind", "ELDER", "file", wrong), carer)
                .then()
                .statusCode(422)
                .body("code", equalTo("STAGE_IS_A_CHILDS"));
    }

    /** A visit that was a mistake stays to be seen with its reason, and the month is owed again. */
    @Test
    void aVisitIsTakenBackWithItsReason() {
        var id = (String) opened(child("1999-05", true), carer).path("id");
        age(id, "1999-05-31", "2008-06-30");
        takeRules();
        visited(carer, id, "2008-07-10").then().statusCode(201);
        var visit = visited(carer, id, "2008-07-20");
        refreshing.run();
        assertThat(owed(id, "CHILD_VISIT")).containsExactly("2008-07 FULFILLED");
        withdrawn(carer, visit).then().statusCode(200).body("withdrawnBecause", equalTo("OTHER_PERSON"));
        as(carer).get("/api/v1/care-cases/" + id).then().body("lastVisitOn", equalTo("2008-07-10"));
        var first = as(carer).get("/api/v1/care-cases/" + id + "/visits");
        first.then()
                .body("items.visitedOn", contains("2008-07-20", "2008-07-10"))
                .body("items[0].withdrawnOn", equalTo("2008-07-31"))
                .body("items[1].withdrawnOn", nullValue());
        as(carer)
                .header("If-Match", first.<String>path("items[1].etag"))
                .contentType(ContentType.JSON)
                .body(Map.of("because", "NOT_MADE"))
                .post("/api/v1/care-visits/" + first.path("items[1].id") + "/withdraw")
                .then()
                .statusCode(200);
        refreshing.run();
        assertThat(owed(id, "CHILD_VISIT")).containsExactly("2008-07 PENDING");
        as(carer)
                .get("/api/v1/care-cases/" + id)
                .then()
                .body("lastVisitOn", nullValue())
                .body("nextVisitBy", equalTo("2008-07-31"));
        withdrawn(cast.open(Role.CARE_WORKER, VILLAGE), visit).then().statusCode(404);
    }

    /** A visit that an import had entered by mistake was never made, and one that was taken back is made anew. */
    @Test
    void visitsOfAFileFulfilNothingWhenTheyAreTakenBack() {
        var id = (String) opened(child("1999-05", true), carer, "禾丁").path("id");
        age(id, "1999-05-31", "2008-06-30");
        takeRules();
        withdrawn(carer, visited(carer, id, "2008-07-20")).then().statusCode(200);
        var clerk = new ImportClient(Cast.LIAISON);
        var done = clerk.load("""
                流动党员,村,照护对象,走访日期,谁去的
                禾丁,河滩村,孩子,2008-07-20,干部
                """, "kind", "CARE_VISITS", "mode", "COMMIT");
        assertThat(clerk.rows(done).toString()).contains("CREATED");
        refreshing.run();
        assertThat(owed(id, "CHILD_VISIT")).containsExactly("2008-07 FULFILLED");
        assertThat(clerk.act(done, "undo").path("state").asText()).isEqualTo("UNDONE");
        refreshing.run();
        assertThat(owed(id, "CHILD_VISIT")).containsExactly("2008-07 PENDING");
    }

    /** A child whose care had ended is taken into care again; the file that was closed stays as it was. */
    @Test
    void aChildThatIsLeftAgainGetsAFileOfItsOwn() {
        enrolled(VILLAGE, "禾戊");
        registered("册3", Cast.LIAISON, "禾戊", "小戊", "戊婆");
        QuarkusTransaction.requiringNew()
                .run(() -> file("禾戊").close(LocalDate.of(2008, 7, 10), CloseReason.FAMILY_BACK, TODAY));
        assertThat(registered("册3", Cast.LIAISON, "禾戊", "小武", "戊婆")).contains("UNCHANGED", "ENTRY_ENDED");
        assertThat(kept("禾戊")).isEqualTo("小戊");
        assertThat(registered("册3", Cast.LIAISON, "禾戊", "小武", "戊婆", "2008-07-20"))
                .contains("CREATED");
        assertThat(cases.count("person.name = ?1 and closedOn is null", "禾戊")).isOne();
        var clerk = new ImportClient(Cast.LIAISON);
        var done = clerk.load("""
                流动党员,村,照护对象,走访日期,谁去的
                禾戊,河滩村,孩子,2008-07-05,干部
                禾戊,河滩村,孩子,2008-07-15,干部
                禾戊,河滩村,孩子,2008-07-25,干部
                """, "kind", "CARE_VISITS", "mode", "COMMIT");
        var rows = clerk.rows(done);
        assertThat(rows.get(2).toString()).contains("CREATED");
        assertThat(rows.get(3).toString()).contains("ENTRY_UNKNOWN");
        assertThat(rows.get(4).toString()).contains("CREATED");
    }

    /** Nobody has touched it: what stands is what the file said, also where it said half of it. */
    @Test
    void aRegisterThatSaysHalfOfAGuardianIsTakenBack() {
        enrolled(VILLAGE, "禾庚");
        var clerk = new ImportClient(Cast.LIAISON);
        var done = clerk.load("""
                外出父母,村,儿童称呼,出生年月,监护人,监护人电话
                禾庚,河滩村,小庚,1993-05,庚婆,
                禾庚,河滩村,小辛,1993-06,,15400009902
                """, "kind", "CHILD_CARE_CASES", "mode", "COMMIT");
        assertThat(done.path("counts").path("created").asInt())
                .as(done.toString())
                .isEqualTo(2);
        assertThat(clerk.act(done, "undo").path("state").asText()).isEqualTo("UNDONE");
    }

    private static Response withdrawn(String who, Response visit) {
        return as(who).header("If-Match", visit.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("because", "OTHER_PERSON"))
                .post("/api/v1/care-visits/" + visit.path("id") + "/withdraw");
    }

    /** Case F, and what a departure leaves: a promise before it, the review the village owes, the return that ends both. */
    @Test
    void aDepartureThatLeavesAnElderAloneIsAskedAboutUntilSomebodyAnswersAndEndsWithTheReturn() {
        takeRules();
        var member = enrolled();
        var mother = atHome("禾母", "1931-04");
        var household = house();
        joined(household, member, "02");
        joined(as(Cast.LIAISON).get("/api/v1/households/" + household.path("id")), mother, "51");
        var promise = posted(
                Cast.LIAISON,
                "/care-commitments",
                Map.of(
                        "memberId",
                        member,
                        "carer",
                        "卢远清",
                        "carerIs",
                        "VILLAGE_SECRETARY",
                        "caredFor",
                        "MOTHER",
                        "from",
                        "2008-07-01"));
        promise.then().statusCode(201).body("outflowId", nullValue());
        var outflow = posted(Cast.LIAISON, "/outflows", Map.of("memberId", member, "departedOn", "2008-07-10"));
        outflow.then().statusCode(201);
        as(Cast.LIAISON)
                .get("/api/v1/care-commitments?member=" + member)
                .then()
                .body("items.outflowId", contains(outflow.<String>path("id")))
                .body("items.departedOn", contains("2008-07-10"));
        var listed = as(Cast.LIAISON).get("/api/v1/care-gap-reviews?state=OPEN&member=" + member);
        listed.then().body("items[0].kinds", contains("NOBODY_ABLE_TO_WORK", "ELDER_ALONE"));
        var id = listed.<String>path("items[0].id");
        refreshing.run();
        assertThat(owed(id, "CARE_GAP_REVIEW")).containsExactly("2008-07 PENDING");
        answered(id, Map.of("arranged", "NOTHING_NEEDED", "on", "2008-07-31"))
                .then()
                .statusCode(422)
                .body("code", equalTo("GAP_NEEDS_WHY"));
        answered(id, Map.of("arranged", "COMMITMENT", "on", "2008-07-31", "words", "支书照看"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ANSWERED"))
                .body("words", equalTo("支书照看"));
        answered(id, Map.of("arranged", "COMMITMENT", "on", "2008-07-31"))
                .then()
                .body("words", equalTo("支书照看"));
        as(Cast.TOWNSHIP)
                .get("/api/v1/care-gap-reviews/" + id)
                .then()
                .statusCode(200)
                .body("words", nullValue());
        as(Cast.STRANGER).get("/api/v1/care-gap-reviews/" + id).then().statusCode(404);
        refreshing.run();
        assertThat(owed(id, "CARE_GAP_REVIEW")).containsExactly("2008-07 FULFILLED");
        var away = as(Cast.LIAISON).get("/api/v1/outflows/" + outflow.path("id"));
        as(Cast.LIAISON)
                .header("If-Match", away.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("returnedOn", "2008-07-30"))
                .post("/api/v1/outflows/" + outflow.path("id") + "/return")
                .then()
                .statusCode(200);
        as(Cast.LIAISON).get("/api/v1/care-gap-reviews/" + id).then().body("state", equalTo("CLOSED"));
        as(Cast.LIAISON)
                .get("/api/v1/care-commitments?ended=true&member=" + member)
                .then()
                .body("items.endedBecause", contains("MEMBER_BACK"))
                .body("items.endedOn", contains("2008-07-30"));
    }

    /** A return that an import had entered by mistake: the gap and the promise are there again, as they were answered. */
    @Test
    void aReturnThatIsTakenBackLeavesTheGapAndThePromise() {
        var member = enrolled(VILLAGE, "禾己");
        var household = house();
        joined(household, member, "02");
        joined(shown(household), atHome("己母", "1931-04"), "52");
        posted(
                        Cast.LIAISON,
                        "/care-commitments",
                        Map.of(
                                "memberId",
                                member,
                                "carer",
                                "卢远清",
                                "carerIs",
                                "VILLAGE_SECRETARY",
                                "caredFor",
                                "MOTHER",
                                "from",
                                "2008-07-01"))
                .then()
                .statusCode(201);
        posted(Cast.LIAISON, "/outflows", Map.of("memberId", member, "departedOn", "2008-07-10"));
        String id = as(Cast.LIAISON)
                .get("/api/v1/care-gap-reviews?member=" + member)
                .path("items[0].id");
        answered(id, Map.of("arranged", "COMMITMENT", "on", "2008-07-31"))
                .then()
                .statusCode(200);
        var clerk = new ImportClient(Cast.LIAISON);
        var done = clerk.load("""
                姓名,村,外出时间,返乡时间
                禾己,河滩村,2008-07-10,2008-07-28
                """, "kind", "OUTFLOWS", "mode", "COMMIT");
        assertThat(gaps(member))
                .as(clerk.rows(done).toString())
                .containsExactly("CLOSED [NOBODY_ABLE_TO_WORK, ELDER_ALONE]");
        promises(member, true).body("items.endedBecause", contains("MEMBER_BACK"));
        assertThat(clerk.act(done, "undo").path("state").asText()).isEqualTo("UNDONE");
        assertThat(gaps(member)).containsExactly("ANSWERED [NOBODY_ABLE_TO_WORK, ELDER_ALONE]");
        promises(member, false).body("items.departedOn", contains("2008-07-10"));
    }

    private static ValidatableResponse promises(String member, boolean ended) {
        return as(Cast.LIAISON)
                .get("/api/v1/care-commitments?ended=%s&member=%s".formatted(ended, member))
                .then();
    }

    @Test
    void aBabyOfWhomOnlyThisYearIsKnownIsListedAmongTheYoungest() {
        var id = (String) opened(child("2008", true), carer).path("id");
        as(Cast.LIAISON)
                .get("/api/v1/care-cases?kind=CHILD&ageFrom=0&ageTo=5&limit=200")
                .then()
                .body("items.id", hasItem(id));
    }

    /** On behalf of a member a child is in care once at a time, however many write it down at once. */
    @Test
    void aChildIsInCareOnceAtATime() throws Exception {
        var whole = new HashMap<>(child("1999-05", true));
        whole.put("memberId", enrolled());
        whole.put("openedOn", "2008-07-01");
        whole.put("carerId", id(carer));
        AtOnce.oneGetsThrough(() -> posted(Cast.LIAISON, "/care-cases", whole), 201, "ALREADY_IN_CARE");
        var other = new HashMap<>(whole);
        other.put("file", named("小苗", "1999-05"));
        var second = posted(Cast.LIAISON, "/care-cases", other);
        second.then().statusCode(201);
        as(carer)
                .header("If-Match", second.getHeader("ETag"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("name", "小禾"))
                .patch("/api/v1/care-cases/" + second.path("id"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_IN_CARE"));
    }

    private static Map<String, Object> named(String name, String born) {
        @SuppressWarnings("unchecked")
        var file = new HashMap<>((Map<String, Object>) child(born, true).get("file"));
        file.put("name", name);
        return file;
    }

    /** A register that names a child under two numbers, or only its year, means the one there is. */
    @Test
    void aRegisterTakesNobodyIntoCareTwice() {
        enrolled(VILLAGE, "禾辰");
        assertThat(registered("册8", Cast.LIAISON, "禾辰", "小辰", "辰婆")).contains("CREATED");
        assertThat(registered("册9", Cast.LIAISON, "禾辰", "小辰", "辰婆")).contains("UNCHANGED");
        var clerk = new ImportClient(Cast.LIAISON);
        var rows = clerk.rows(clerk.load("""
                外出父母,村,台账编号,儿童称呼,出生年月,监护人
                禾辰,河滩村,册8,小辰,1999,辰婆
                禾辰,河滩村,册10,小巳,1993-05,辰婆
                禾辰,河滩村,册11,小巳,1993-05,辰婆
                """, "kind", "CHILD_CARE_CASES", "mode", "COMMIT"));
        assertThat(rows.get(2).toString()).contains("REJECTED", "CONSENT_MISSING");
        assertThat(rows.get(3).toString()).contains("CREATED");
        assertThat(rows.get(4).toString()).contains("UNCHANGED");
        assertThat(cases.count("person.name = ?1", "禾辰")).isEqualTo(2);
    }

    /** Whose carer can sign in no more is found among those whom nobody goes to, and given to somebody else. */
    @Test
    void thoseWhoseCarerIsShutOutAreFound() {
        var id = (String) opened(child("1999-05", true), carer).path("id");
        var nobodyGoes = "/api/v1/care-cases?unassigned=true&limit=200";
        as(Cast.LIAISON).get(nobodyGoes).then().body("items.id", not(hasItem(id)));
        QuarkusTransaction.requiringNew().run(() -> accounts.named(carer).disabled = true);
        as(Cast.LIAISON).get(nobodyGoes).then().body("items.id", hasItem(id));
        var heir = cast.open(Role.CARE_WORKER, VILLAGE);
        var shown = as(Cast.LIAISON).get("/api/v1/care-cases/" + id);
        as(Cast.LIAISON)
                .header("If-Match", shown.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("carerId", id(heir)))
                .post("/api/v1/care-cases/" + id + "/assign")
                .then()
                .statusCode(200);
        as(Cast.LIAISON).get(nobodyGoes).then().body("items.id", not(hasItem(id)));
    }

    /** What a figure counts on a day is what its list shows, whoever has grown or left since. */
    @Test
    @SuppressWarnings("unchecked")
    void theListBehindAFigureIsOfItsDay() {
        var id = (String) opened(child("1999-05", true), carer).path("id");
        age(id, "1994-07-15", "2008-05-20");
        var closed = (String) opened(child("2004-05", true), carer).path("id");
        age(closed, "2004-05-31", "2008-05-20");
        QuarkusTransaction.requiringNew()
                .run(() -> cases.findById(PublicId.fromString(closed).value())
                        .close(LocalDate.of(2008, 7, 10), CloseReason.MOVED, TODAY));
        takeRules();
        visited(carer, id, "2008-07-20").then().statusCode(201);
        refreshing.run();
        for (var asked : List.of("to=2008-06-30", "to=2008-07-31", "from=2008-06-15&to=2008-07-15"))
            for (var indicator : List.of("I-31", "I-32")) {
                var figure = as(Cast.LIAISON).get("/api/v1/statistics/%s?%s".formatted(indicator, asked));
                assertThat(listed(figure.path("list"))).as(asked).isEqualTo((int) figure.path("numerator"));
                for (var part : (List<Map<String, Object>>) figure.path("parts"))
                    assertThat(listed((String) part.get("list")))
                            .as(asked + part)
                            .isEqualTo(part.get("numerator"));
                for (var unit : (List<Map<String, Object>>) figure.path("units"))
                    assertThat(listed((String) unit.get("list")))
                            .as(asked + unit)
                            .isEqualTo(unit.get("numerator"));
            }
        assertThat((int) as(Cast.LIAISON)
                        .get("/api/v1/statistics/I-31?to=2008-07-31")
                        .path("parts.find { it.name == 'VISITS' }.numerator"))
                .isPositive();
    }

    private static int listed(String list) {
        return as(Cast.LIAISON).get(list + "&count=exact&limit=1").path("total");
    }

    /** A visit of which nobody says what is needed leaves what the file says. */
    @Test
    void aVisitThatSaysNothingOfNeedsLeavesThem() {
        var id = (String) opened(child("1999-05", true), carer).path("id");
        posted(carer, "/care-visits", Map.of("caseId", id, "visitedOn", "2008-07-30", "actor", "CARER"))
                .then()
                .statusCode(201);
        as(carer).get("/api/v1/care-cases/" + id).then().body("file.needs", contains("CALL_PARENTS", "HOMEWORK"));
    }

    /** Whoever leaves hands over those he looks after; who may not look after them leaves them to be assigned. */
    @Test
    void thoseInCareStayInHandsWhenTheirCarerLeaves() {
        var id = (String) opened(child("1999-05", true), carer).path("id");
        left(carer, null).then().statusCode(409).body("code", equalTo("OPEN_WORK"));
        var heir = cast.open(Role.BRANCH_SECRETARY, VILLAGE);
        left(carer, heir).then().statusCode(204);
        as(heir).get("/api/v1/care-cases/" + id).then().body("file.name", equalTo("小禾"));
        left(heir, Cast.TOWNSHIP).then().statusCode(204);
        as(Cast.LIAISON)
                .get("/api/v1/care-cases?unassigned=true&limit=200")
                .then()
                .body("items.id", hasItem(id));
    }

    private static Response left(String username, String heir) {
        var form = new HashMap<String, Object>(Map.of("reason", "离任"));
        if (heir != null) form.put("handOverTo", id(heir));
        var path = "/api/v1/accounts/" + id(username);
        return as(Cast.TOWNSHIP)
                .header("If-Match", as(Cast.ADMIN).get(path).getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(form)
                .post(path + "/close");
    }

    @Test
    @SuppressWarnings("unchecked")
    void nobodyHasAgreedOrWasBornTomorrow() {
        var form = child("2008-07", true);
        ((Map<String, Object>) form.get("file"))
                .put("consent", Map.of("by", "龚桂香", "relation", "GRANDPARENT", "on", "2008-08-01", "how", "WRITTEN"));
        opened(form, carer).then().statusCode(422).body("code", equalTo("CARE_IN_FUTURE"));
        opened(child("2008-08", true), carer).then().statusCode(422).body("code", equalTo("CARE_IN_FUTURE"));
        new ImportClient(Cast.LIAISON)
                .start("名册.csv", "姓名\n".getBytes(), "kind", "CHILD_CARE_CASES", "asOf", "2008-08-01")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("IN_FUTURE"));
    }

    @Test
    void aFamilyThatIsPutOnRecordAfterTheDepartureIsAskedAboutToo() {
        var member = enrolled();
        posted(Cast.LIAISON, "/outflows", Map.of("memberId", member, "departedOn", "2008-03-10"))
                .then()
                .statusCode(201);
        var household = house();
        joined(household, member, "02");
        assertThat(gaps(member)).isEmpty();
        joined(shown(household), atHome("谷母", "1931-04"), "52");
        as(Cast.LIAISON)
                .get("/api/v1/care-gap-reviews?state=OPEN&member=" + member)
                .then()
                .body("items[0].kinds", contains("NOBODY_ABLE_TO_WORK", "ELDER_ALONE"))
                .body("items.leftOn", contains("2008-03-10"));
        joined(shown(household), atHome("谷父", "1930-02"), "51");
        assertThat(gaps(member)).containsExactly("OPEN [NOBODY_ABLE_TO_WORK]");
        joined(shown(household), atHome("谷妻", "1980-02"), "12");
        assertThat(gaps(member)).containsExactly("CLOSED [NOBODY_ABLE_TO_WORK]");
    }

    @Test
    void whatHasBeenAnsweredStaysAsItWasAskedWhoeverMovesIn() {
        var member = enrolled();
        posted(Cast.LIAISON, "/outflows", Map.of("memberId", member, "departedOn", "2008-03-10"));
        var household = house();
        joined(household, member, "02");
        joined(shown(household), atHome("麦母", "1931-04"), "52");
        String id = as(Cast.LIAISON)
                .get("/api/v1/care-gap-reviews?member=" + member)
                .path("items[0].id");
        answered(id, Map.of("arranged", "COMMITMENT", "on", "2008-07-31", "words", "支书照看"))
                .then()
                .statusCode(200);
        joined(shown(household), atHome("麦父", "1930-02"), "51");
        assertThat(gaps(member)).containsExactly("ANSWERED [NOBODY_ABLE_TO_WORK, ELDER_ALONE]");
    }

    private static List<String> gaps(String member) {
        List<Map<String, Object>> reviews = as(Cast.LIAISON)
                .get("/api/v1/care-gap-reviews?member=" + member)
                .path("items");
        return reviews.stream()
                .map(each -> each.get("state") + " " + each.get("kinds"))
                .toList();
    }

    private static Response shown(Response household) {
        return as(Cast.LIAISON).get("/api/v1/households/" + household.path("id"));
    }

    private Response house() {
        return posted(
                Cast.LIAISON,
                "/households",
                Map.of("organizationId", PublicId.of(cast.unit(VILLAGE).id).toString(), "headName", "禾父"));
    }

    private String atHome(String name, String born) {
        var village = PublicId.of(cast.unit(VILLAGE).id).toString();
        return posted(Cast.TOWNSHIP, "/members", Map.of("organizationId", village, "name", name, "birthDate", born))
                .path("id");
    }

    private static void joined(Response household, String person, String relation) {
        as(Cast.LIAISON)
                .header("If-Match", household.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("personId", person, "relation", relation, "joinedOn", "2000-01-01", "reason", "一家人"))
                .post("/api/v1/households/" + household.path("id") + "/join")
                .then()
                .statusCode(200);
    }

    private static Response answered(String id, Map<String, Object> form) {
        var shown = as(Cast.LIAISON).get("/api/v1/care-gap-reviews/" + id);
        return as(Cast.LIAISON)
                .header("If-Match", shown.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/care-gap-reviews/" + id + "/answer");
    }

    private static Map<String, Object> child(String born, boolean consented) {
        var file = new HashMap<String, Object>(Map.of(
                "name",
                "小禾",
                "born",
                born,
                "stage",
                "PRIMARY",
                "guardian",
                Map.of("name", "龚桂香", "relation", "GRANDPARENT", "phone", "15400009901"),
                "needs",
                List.of("HOMEWORK", "CALL_PARENTS")));
        if (consented)
            file.put("consent", Map.of("by", "龚桂香", "relation", "GRANDPARENT", "on", "2008-07-01", "how", "WRITTEN"));
        return Map.of("kind", "CHILD", "file", file);
    }

    private Response opened(Map<String, Object> form, String carer) {
        return opened(form, carer, "禾父");
    }

    private Response opened(Map<String, Object> form, String carer, String member) {
        var whole = new HashMap<>(form);
        whole.put("memberId", enrolled(VILLAGE, member));
        whole.put("openedOn", "2008-07-01");
        whole.put("carerId", id(carer));
        return posted(Cast.LIAISON, "/care-cases", whole);
    }

    private static String id(String username) {
        List<Map<String, String>> all =
                as(Cast.LIAISON).get("/api/v1/care-cases/carers").path("items");
        assertThat(all).isNotEmpty();
        return PublicId.of(io.quarkus.arc.Arc.container()
                        .instance(guiyan.identity.Accounts.class)
                        .get()
                        .named(username)
                        .id)
                .toString();
    }

    private String enrolled() {
        return enrolled(VILLAGE, "禾父");
    }

    private String enrolled(String village, String name) {
        var form = Map.of("organizationId", PublicId.of(cast.unit(village).id).toString(), "name", name);
        return posted(Cast.TOWNSHIP, "/members", form).path("id");
    }

    private static Response visited(String who, String id, String on) {
        return posted(
                who,
                "/care-visits",
                Map.of(
                        "caseId",
                        id,
                        "visitedOn",
                        on,
                        "actor",
                        "TEACHER",
                        "visitor",
                        "王老师",
                        "needs",
                        List.of("HOMEWORK", "CLOTHES"),
                        "done",
                        List.of("COMPANY")));
    }

    private static Response posted(String who, String path, Object form) {
        return as(who).header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path);
    }

    /** Makes somebody as old as that, in care since that day. */
    private void age(String id, String bornBy, String since) {
        QuarkusTransaction.requiringNew().run(() -> {
            var care = cases.findById(PublicId.fromString(id).value());
            care.bornBy = LocalDate.parse(bornBy);
            care.openedOn = LocalDate.parse(since);
        });
    }

    private void takeRules() {
        generation.run();
        List<Map<String, String>> rules = as(Cast.TOWNSHIP)
                .get("/api/v1/duty-rules?limit=200")
                .path("items.findAll { it.kind == 'CHILD_VISIT' || it.kind.startsWith('CARE_') }");
        for (var rule : rules)
            as(Cast.TOWNSHIP)
                    .header("If-Match", rule.get("etag"))
                    .contentType("application/merge-patch+json")
                    .body(Map.of("effectiveFrom", "2008-07-01", "goLiveOn", "2008-08-01"))
                    .patch("/api/v1/duty-rules/" + rule.get("id"))
                    .then()
                    .statusCode(200);
        generation.run();
        refreshing.run();
    }

    private List<String> owed(String id, String kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> duties
                        .list(
                                "subjectId = ?1 and kind = ?2",
                                PublicId.fromString(id).value(),
                                kind)
                        .stream()
                        .map(duty -> duty.period + " " + duty.state)
                        .toList());
    }
}

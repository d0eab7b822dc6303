package guiyan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.areas.FlowScope;
import guiyan.duties.generating.Generation;
import guiyan.duties.generating.Lapsing;
import guiyan.duties.generating.Refreshing;
import guiyan.identity.Accounts;
import guiyan.organizations.Organizations;
import guiyan.outflow.ContactLoss;
import guiyan.outflow.ContactLosses;
import guiyan.outflow.Outflow;
import guiyan.outflow.Outflows;
import guiyan.outflow.values.AwayFor;
import guiyan.platform.Role;
import guiyan.platform.Scope;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The township's ledgers, in the documented order, give expected.json row for row. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TownshipImportTest {

    private static final String PASSWORD = "Qinghe-test-2008";
    private static final List<String> ROLLS =
            List.of("党员花名册-十三个村.xlsx", "党员名册-双井莲花塘.xls", "党员花名册-红土坳茶园.csv", "党员花名册-退回补正.xlsx", "党员信息更新-2008年7月.csv");

    private static final List<String> LEDGERS = List.of(
            "返乡党员登记.csv", "外出党员台账-白鹭等五村.csv", "外出党员台账-杉木冲等六村.xlsx", "外出党员台账-分村.xlsx", "outflow-corrections.ndjson");

    private static final List<String> REGISTERS = List.of(
            "certificates.ndjson",
            "former-members.ndjson",
            "inflows.ndjson",
            "outflow-events.ndjson",
            "home-visits.ndjson",
            "labour-outflows.csv");

    /** What comes of a year of keeping in touch. */
    private static final List<String> CONTACTS = List.of(
            "联系台账-柳湾村.xlsx",
            "联系记录-石桥村.csv",
            "通话登记-莲花塘村.xlsx",
            "contact-records.ndjson",
            "duty-waivers.ndjson",
            "quarterly-reports.ndjson",
            "greeting-cards.ndjson",
            "gatherings.ndjson");

    private static final String FIVE_YEARS = "?from=2003-08-01&to=2008-07-31";

    /** The first who began to work in those five years got their letters in July 2003. */
    private static final String LETTERS = "?from=2003-07-01&to=2008-07-31";

    private static final List<String> TRAININGS =
            List.of("training-sessions.ndjson", "training-attendances.csv", "training-one-to-one.ndjson");

    private static final List<String> CONTACT_DUTIES = List.of(
            "MONTHLY_CALL",
            "QUARTERLY_REPORT",
            "JULY_FIRST_CARD",
            "SPRING_FESTIVAL_TEA_PARTY",
            "HALF_YEAR_ABROAD_CONTACT");

    @Inject
    Generation generation;

    @Inject
    Refreshing refreshing;

    @Inject
    Lapsing lapsing;

    @Inject
    Accounts accounts;

    @Inject
    Organizations organizations;

    @Inject
    Outflows outflows;

    @Inject
    ContactLosses losses;

    private final ObjectMapper json = new ObjectMapper();

    private TownshipFiles files;
    private JsonNode expected;

    @BeforeAll
    void read() throws IOException {
        files = new TownshipFiles();
        expected = files.expected;
    }

    @Test
    @Order(1)
    void refusesWhoHasNotSignedIn() {
        given().get("/api/v1/members").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    @Order(2)
    void loadsTheTreeAndSaysFileSeenTheSecondTime() throws IOException {
        files.loads("organizations.csv", signIn("admin", "Admin-test-2008"));
        accounts.open("township", "乡管理员", Role.TOWNSHIP_ADMIN, unit("439901201"), PASSWORD, false);
        accounts.open("liaison", "石桥联络员", Role.LIAISON_OFFICER, unit("439901201202"), PASSWORD, false);
    }

    @Test
    @Order(3)
    void loadsTheRollsRowForRow() throws IOException {
        var township = signIn("township", PASSWORD);
        for (var roll : ROLLS) files.loads(roll, township);
        given().auth()
                .oauth2(township)
                .get("/api/v1/members?count=exact&limit=1")
                .then()
                .statusCode(200);
        var total = given().auth()
                .oauth2(township)
                .get("/api/v1/members?count=exact&limit=1")
                .path("total");
        assertThat(total).isEqualTo(723);
    }

    @Test
    @Order(4)
    void showsTheLiaisonHisFortyOnePeopleAndNobodyElses() {
        var liaison = signIn("liaison", PASSWORD);
        int total = given().auth()
                .oauth2(liaison)
                .get("/api/v1/members?count=exact&limit=1")
                .path("total");
        assertThat(total).isEqualTo(41);
        String other = given().auth()
                .oauth2(signIn("township", PASSWORD))
                .get("/api/v1/members?q=李建国")
                .path("items[0].id");
        given().auth().oauth2(liaison).get("/api/v1/members/" + other).then().statusCode(404);
    }

    @Test
    @Order(5)
    void undoRestoresWhatTheLastFileChanged() throws IOException {
        var township = signIn("township", PASSWORD);
        String id =
                given().auth().oauth2(township).get("/api/v1/imports?limit=2").path("items[1].id");
        given().auth()
                .oauth2(township)
                .post("/api/v1/imports/" + id + "/undo")
                .then()
                .statusCode(202);
        var done = files.waited(id, township);
        assertThat(done.path("state").asText()).isEqualTo("UNDONE");
        String phone =
                given().auth().oauth2(township).get("/api/v1/members?q=阳远顺").path("items[0].phone");
        assertThat(phone).isEqualTo("154****7057");
    }

    @Test
    @Order(6)
    void loadsTheLedgersOfThoseAwayRowForRow() throws IOException {
        var township = signIn("township", PASSWORD);
        files.load(ROLLS.get(4), files.wanted(ROLLS.get(4)), township);
        for (var ledger : LEDGERS) files.loads(ledger, township);
    }

    @Test
    @Order(7)
    void countsThoseAwayAsTheReportDoes() {
        var totals = expected.path("totals");
        var open = episodes().stream().filter(Outflow::isOpen).toList();
        var returned = episodes().stream().filter(o -> !o.isOpen()).toList();
        assertThat(open).hasSize(totals.path("awayNow").asInt());
        assertThat(returned).hasSize(totals.path("episodesEndedReturned").asInt());
        var home = returned.stream()
                .map(o -> o.personId)
                .filter(id -> open.stream().noneMatch(o -> o.personId.equals(id)))
                .distinct();
        assertThat(home).hasSize(totals.path("returnedMembers").asInt());
        var day = java.time.LocalDate.parse(expected.path("asOf").asText());
        assertThat(open.stream().filter(o -> AwayFor.isFloating(o.departedBy, day)))
                .hasSize(totals.path("floating").asInt());
        assertThat(counted(open, TownshipImportTest::howFar))
                .isEqualTo(json.convertValue(totals.path("awayByScope"), Map.class));
        assertThat(counted(open, o -> o.reason.name()))
                .isEqualTo(json.convertValue(totals.path("awayByReason"), Map.class));
    }

    @Test
    @Order(8)
    void countsThoseAwayOfEachVillage() {
        var wanted = new java.util.TreeMap<String, Integer>();
        expected.path("perUnit")
                .properties()
                .forEach(unit -> wanted.put(
                        unit.getKey(), unit.getValue().path("awayNow").asInt()));
        var codes = organizations.branches(Scope.EVERYTHING).stream()
                .collect(java.util.stream.Collectors.toMap(unit -> unit.id, unit -> unit.code));
        var open = episodes().stream().filter(Outflow::isOpen).toList();
        assertThat(counted(open, o -> codes.get(o.branchId))).isEqualTo(wanted);
    }

    @Test
    @Order(9)
    void undoTakesALedgerAndItsCorrectionsBack() throws IOException {
        var township = signIn("township", PASSWORD);
        files.undone("outflow-corrections.ndjson", township);
        assertThat(episodes().stream().filter(o -> o.isOpen() && o.departedOn == null))
                .hasSize(7);
        files.undone("外出党员台账-分村.xlsx", township);
        assertThat(episodes().stream().filter(Outflow::isOpen)).hasSize(102);
        for (var ledger : LEDGERS.subList(3, 5)) files.load(ledger, files.wanted(ledger), township);
        assertThat(episodes().stream().filter(Outflow::isOpen)).hasSize(147);
    }

    @Test
    @Order(10)
    void loadsTheRegistersAroundTheLedger() throws IOException {
        var township = signIn("township", PASSWORD);
        for (var register : REGISTERS) files.loads(register, township);
        var ended = episodes().stream().filter(o -> !o.isOpen()).toList();
        assertThat(counted(ended, o -> o.status.name()))
                .isEqualTo(Map.of("RETURNED", 22, "RELATION_TRANSFERRED", 1, "CLOSED", 1));
        assertThat(total("members", township)).isEqualTo(723);
        assertThat(total("activity-certificates", township)).isEqualTo(96);
        assertThat(total("inflows", township)).isEqualTo(3);
        assertThat(total("labour-outflows", township)).isEqualTo(4126);
    }

    @Test
    @Order(11)
    void figuresOfTheRegistersAreThoseOfTheReport() {
        var township = signIn("township", PASSWORD);
        assertThat((int) figure("I-08", township, "numerator")).isEqualTo(96);
        assertThat((int) figure("I-08", township, "denominator")).isEqualTo(147);
        assertThat((int) figure("I-39", township, "numerator")).isEqualTo(3);
        List<Map<String, Object>> units = figure("I-28", township, "units");
        var ledOut = new java.util.TreeMap<String, Object>();
        units.forEach(unit ->
                ledOut.put(((Map<?, ?>) unit.get("organization")).get("code").toString(), unit.get("numerator")));
        var wanted = new java.util.TreeMap<String, Object>();
        expected.path("perUnit")
                .properties()
                .forEach(unit ->
                        wanted.put(unit.getKey(), unit.getValue().path("ledOut").asInt()));
        assertThat(ledOut).isEqualTo(wanted);
        var till = "I-28?to=2005-12-31";
        String list = figure(till, township, "list");
        assertThat(total(list.substring("/api/v1/".length()), township))
                .isEqualTo((int) figure(till, township, "numerator"))
                .isBetween(1, 4125);
    }

    /** What a figure, each of its parts and each unit counts is what its list shows; {@code sums} are of what stands in the rows. */
    private static void opensWhatItCounts(String indicator, String token, Map<String, String> sums) {
        var figure = figure(indicator, token, "$");
        opens((Map<String, Object>) figure, token, null);
        for (var part : (List<Map<String, Object>>) ((Map<?, ?>) figure).get("parts"))
            opens(part, token, sums.get(part.get("name")));
        for (var unit : (List<Map<String, Object>>) ((Map<?, ?>) figure).get("units")) opens(unit, token, null);
    }

    private static void opens(Map<String, Object> counted, String token, String summed) {
        assertThat(counted.get("list")).as(counted.toString()).isNotNull();
        var list = counted.get("list").toString().substring("/api/v1/".length());
        assertThat(summed == null ? total(list, token) : sum(list, summed, token))
                .as(list)
                .isEqualTo(counted.get("numerator"));
    }

    private static int sum(String list, String column, String token) {
        List<Integer> values = given().auth()
                .oauth2(token)
                .get("/api/v1/" + list + "&limit=200")
                .path("items." + column);
        return values.stream().filter(Objects::nonNull).mapToInt(v -> v).sum();
    }

    private static <T> T figure(String indicator, String token, String part) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/statistics/" + indicator)
                .then()
                .statusCode(200)
                .extract()
                .path(part);
    }

    private static int total(String list, String token) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/" + list + (list.contains("?") ? "&" : "?") + "count=exact&limit=1")
                .path("total");
    }

    @Test
    @Order(12)
    void undoTakesTheRegistersBack() throws IOException {
        var township = signIn("township", PASSWORD);
        assertThat(losses()).isNotEmpty();
        for (int i = REGISTERS.size() - 1; i >= 0; i--) files.undone(REGISTERS.get(i), township);
        assertThat(total("activity-certificates", township)).isZero();
        assertThat(total("inflows?ended=true", township)).isZero();
        assertThat(total("labour-outflows", township)).isZero();
        assertThat(episodes()).hasSize(169);
        assertThat(losses()).isEmpty();
        for (var register : REGISTERS.subList(0, 5)) files.load(register, files.wanted(register), township);
    }

    @Test
    @Order(13)
    void takesTheRulesOfTheContactYear() {
        var township = signIn("township", PASSWORD);
        generation.run();
        List<Map<String, String>> rules = given().auth()
                .oauth2(township)
                .get("/api/v1/duty-rules?limit=200")
                .path("items");
        for (var rule : rules)
            given().auth()
                    .oauth2(township)
                    .header("If-Match", rule.get("etag"))
                    .contentType("application/merge-patch+json")
                    .body(Map.of("effectiveFrom", effectiveFrom(rule.get("kind")), "goLiveOn", "2008-08-01"))
                    .patch("/api/v1/duty-rules/" + rule.get("id"))
                    .then()
                    .statusCode(200);
    }

    private static String effectiveFrom(String kind) {
        return CONTACT_DUTIES.contains(kind) ? "2008-01-01" : "2008-08-01";
    }

    @Test
    @Order(14)
    void loadsTheContactYearRowForRow() throws IOException {
        var township = signIn("township", PASSWORD);
        assertAll(CONTACTS.stream().map(file -> () -> files.loads(file, township)));
        assertThat(total("contact-records", township))
                .isEqualTo(expected.path("totals").path("contactAttempts").asInt());
        assertThat(total("contact-records?outcome=REACHED", township))
                .isEqualTo(expected.path("totals").path("contactConnected").asInt());
        assertThat(total("quarterly-reports", township)).isEqualTo(246);
    }

    @Test
    @Order(15)
    void countsTheCallsOfEachMonthAsTheReportDoes() {
        refreshing.run();
        generation.run();
        lapsing.run();
        var township = signIn("township", PASSWORD);
        expected.path("totals")
                .path("monthlyCalls")
                .properties()
                .forEach(month -> assertThat(figures("MONTHLY_CALL", month.getKey(), township))
                        .as(month.getKey())
                        .containsAllEntriesOf(json.convertValue(month.getValue(), Map.class))
                        .containsEntry("overdue", 0));
    }

    @Test
    @Order(16)
    void countsTheReportsOfEachQuarterAndTheContactsAbroadAsTheReportDoes() {
        var township = signIn("township", PASSWORD);
        for (var quarter : List.of("2008-Q1", "2008-Q2")) {
            var wanted = expected.path("totals").path("quarterlyReports").path(quarter);
            var late = wanted.path("inGrace").asInt();
            assertThat(figures("QUARTERLY_REPORT", quarter, township))
                    .as(quarter)
                    .containsEntry("obligations", wanted.path("due").asInt())
                    .containsEntry("fulfilled", wanted.path("onTime").asInt() + late)
                    .containsEntry("late", late)
                    .containsEntry("missed", wanted.path("missed").asInt());
        }
        assertThat(figures("HALF_YEAR_ABROAD_CONTACT", "2008-H1", township))
                .containsEntry("obligations", 2)
                .containsEntry("fulfilled", 2);
    }

    @Test
    @Order(17)
    void countsTheCardsOfJulyAndNeverMoreThanAreOwed() {
        var wanted = expected.path("totals").path("julyCards");
        Map<String, Object> campaign = given().auth()
                .oauth2(signIn("township", PASSWORD))
                .get("/api/v1/card-campaigns/2008")
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        assertThat(campaign)
                .containsEntry("due", wanted.path("due").asInt())
                .containsEntry("sentOfDue", wanted.path("sentOfDue").asInt())
                .containsEntry("sent", wanted.path("sent").asInt())
                .containsEntry("returned", wanted.path("returnedUndelivered").asInt())
                .containsEntry("addressTasks", 3);
        assertThat(total("card-campaigns/2008/cards?needsAddress=true", signIn("township", PASSWORD)))
                .isEqualTo(3);
    }

    @Test
    @Order(18)
    void countsTheTeaPartiesInTheirWindowAndTheLateOne() {
        var wanted = expected.path("totals").path("teaParties");
        var township = signIn("township", PASSWORD);
        var late = wanted.path("late").asInt();
        assertThat(figures("SPRING_FESTIVAL_TEA_PARTY", "2008", township))
                .containsEntry("obligations", wanted.path("due").asInt())
                .containsEntry("fulfilled", wanted.path("inWindow").asInt() + late)
                .containsEntry("late", late)
                .containsEntry("overdue", 0);
        List<Map<String, Object>> parties = given().auth()
                .oauth2(township)
                .get("/api/v1/gatherings?kind=SPRING_FESTIVAL_TEA_PARTY")
                .path("items");
        assertThat(parties).hasSize(17);
        assertThat(parties.stream()
                        .mapToInt(party -> (int) party.get("awayCame"))
                        .sum())
                .isEqualTo(wanted.path("awayMembersAttended").asInt());
        assertThat(parties.stream().filter(party -> (boolean) party.get("late")))
                .hasSize(late);
    }

    @Test
    @Order(19)
    void figuresOfKeepingInTouchAreThoseOfTheReport() {
        var totals = expected.path("totals");
        var township = signIn("township", PASSWORD);
        var half = "?from=2008-01-01&to=2008-06-30";
        var calls = totals.path("monthlyCallsH1");
        assertShare("I-13" + half, calls.path("fulfilled").asInt(), 800);
        assertThat((List<?>) figure("I-13" + half, township, "parts")).hasSize(6);
        var inTime = calls.path("fulfilled").asInt() + 236 + 2 + 146 + 16;
        assertShare("I-14" + half, inTime, inTime + 10 + 1);
        var reports = "parts.find { it.key == 'QUARTERLY_REPORT' }";
        assertThat((int) figure("I-14" + half, township, reports + ".numerator"))
                .isEqualTo(236);
        assertThat((int) figure("I-14" + half, township, reports + ".denominator"))
                .isEqualTo(246);
        assertShare(
                "I-15",
                totals.path("contactConnected").asInt(),
                totals.path("contactAttempts").asInt());
        assertShare("I-16" + half, 236, 267);
        assertThat((int) figure("I-16" + half, township, "parts[0].numerator")).isEqualTo(246);
        assertShare("I-17", 146, 146);
        assertThat((int) figure("I-17", township, "parts[0].numerator")).isEqualTo(3);
        assertThat((int) figure("I-17", township, "parts[0].denominator")).isEqualTo(147);
        assertShare("I-18", 17, 17);
        assertThat((int) figure("I-18", township, "parts[0].numerator")).isEqualTo(16);
        assertThat((int) figure("I-18", township, "parts[1].numerator")).isEqualTo(87);
        assertThat((int) figure("I-18", township, "parts[1].denominator")).isEqualTo(124);
        assertThat((int) figure("I-19", township, "numerator")).isZero();
        assertShare("I-20", 0, 147);
        assertThat((int) figure("I-20?from=2007-08-01", township, "parts[0].numerator"))
                .isEqualTo(1);
        assertShare("I-21", totals.path("hardToReachThreeMissed").asInt(), 147);
        assertThat((List<?>) figure("I-21", township, "members")).hasSize(1);
    }

    private static void assertShare(String indicator, int numerator, int denominator) {
        var township = signIn("township", PASSWORD);
        assertThat((int) figure(indicator, township, "numerator")).as(indicator).isEqualTo(numerator);
        assertThat((int) figure(indicator, township, "denominator"))
                .as(indicator)
                .isEqualTo(denominator);
    }

    @Test
    @Order(20)
    void undoTakesTheContactYearBackAndWhatItHadFulfilled() throws IOException {
        var township = signIn("township", PASSWORD);
        for (int i = CONTACTS.size() - 1; i >= 3; i--) files.undone(CONTACTS.get(i), township);
        refreshing.run();
        assertThat(total("contact-records", township)).isEqualTo(247);
        assertThat(total("quarterly-reports", township)).isZero();
        assertThat(figures("MONTHLY_CALL", "2008-02", township))
                .containsEntry("obligations", 122)
                .containsEntry("waived", 0);
        assertThat(figures("QUARTERLY_REPORT", "2008-Q1", township)).containsEntry("missed", 124);
        assertThat(figures("JULY_FIRST_CARD", "2008", township)).containsEntry("overdue", 146);
        assertThat(figures("SPRING_FESTIVAL_TEA_PARTY", "2008", township)).containsEntry("overdue", 17);
        for (var file : CONTACTS.subList(3, CONTACTS.size())) files.load(file, files.wanted(file), township);
        refreshing.run();
        assertThat(figures("MONTHLY_CALL", "2008-02", township))
                .containsEntry("waived", 9)
                .containsEntry("fulfilled", 105);
    }

    @Test
    @Order(21)
    void loadsTheCareRegistersAndRefusesTheTwoWithoutConsent() throws IOException {
        accounts.open("station", "服务站", Role.STATION_STAFF, unit("439901201"), PASSWORD, false);
        accounts.open("auditor", "审计员", Role.AUDITOR, null, PASSWORD, false);
        var station = signIn("station", PASSWORD);
        var children = files.load("children-in-care.ndjson", files.wanted("children-in-care.ndjson"), station);
        assertThat(children.path("counts").path("created").asInt()).isEqualTo(93);
        int attempts = given().auth()
                .oauth2(signIn("auditor", PASSWORD))
                .get("/api/v1/audit-events?action=care.refused&limit=50")
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");
        assertThat(attempts)
                .isEqualTo(expected.path("totals").path("refusedChildCases").asInt());
        files.undone("children-in-care.ndjson", station);
        assertThat((int) figure("I-31", station, "numerator")).isZero();
        files.loads("children-in-care.ndjson", station);
        files.loads("elders-in-care.ndjson", station);
    }

    @Test
    @Order(22)
    void figuresOfCareAreThoseOfTheReport() {
        var totals = expected.path("totals");
        var station = signIn("station", PASSWORD);
        assertThat((int) figure("I-31", station, "numerator"))
                .isEqualTo(totals.path("childrenInCare").asInt());
        List<Map<String, Object>> parts = figure("I-31", station, "parts");
        assertThat(parts.subList(0, 3))
                .extracting(part -> part.get("numerator"))
                .containsExactly(19, 52, 22);
        assertThat(parts.get(3))
                .containsEntry(
                        "numerator", totals.path("childrenUnder14WithConsent").asInt())
                .containsEntry("denominator", 71);
        for (var part : parts.subList(0, 4)) {
            var list = part.get("list").toString().substring("/api/v1/".length());
            assertThat(total(list, station)).as(list).isEqualTo(part.get("numerator"));
        }
        assertThat((int) figure("I-32", station, "numerator"))
                .isEqualTo(totals.path("eldersInCare").asInt());
        assertThat(total("care-cases?kind=ELDER", station)).isEqualTo(61);
    }

    /** Case F: the promise before the departure, and the visits every month since. */
    @Test
    @Order(22)
    void loadsTheVisitsAndThePromiseOfCaseF() throws IOException {
        var station = signIn("station", PASSWORD);
        for (var kind : List.of("CARE_VISITS", "CARE_COMMITMENTS"))
            files.load(
                    kind.toLowerCase().replace('_', '-') + ".ndjson",
                    json.createObjectNode().put("kind", kind).put("organization", "439901201"),
                    station);
        assertThat(total("care-visits", station)).isEqualTo(11);
        given().auth()
                .oauth2(station)
                .get("/api/v1/care-commitments")
                .then()
                .body("items.carer", contains("卢远清"))
                .body("items.member.name", contains("彭安然"))
                .body("items.from", contains("2007-08-28"))
                .body("items.careCaseId", hasItem(notNullValue()))
                .body("items.departedOn", hasItem(notNullValue()));
        files.undone("care-visits.ndjson", station);
        assertThat(total("care-visits", station)).isZero();
    }

    @Test
    @Order(23)
    void loadsTheHelpForFamiliesAndCountsWhatWasInSeason() throws IOException {
        var totals = expected.path("totals");
        var township = signIn("township", PASSWORD);
        files.loads("farm-orders.ndjson", township);
        var year = "?from=2007-08-01&to=2008-07-31";
        assertShare(
                "I-30" + year,
                totals.path("farmOrdersInSeason").asInt(),
                totals.path("farmOrders12Months").asInt());
        assertThat(total("family-service-orders" + year, township)).isEqualTo(42);
        assertThat(total("family-service-orders" + year + "&inSeason=true", township))
                .isEqualTo(39);
        assertThat(total("family-service-orders", township))
                .isEqualTo(totals.path("farmOrdersEver").asInt());
        Map<String, Object> caseE = given().auth()
                .oauth2(township)
                .get("/api/v1/family-service-orders?to=2007-07-31")
                .path("items[0]");
        assertThat(caseE)
                .containsEntry("task", "RICE_TRANSPLANTING")
                .containsEntry("dueBy", "2007-05-05")
                .containsEntry("doneOn", "2007-05-03")
                .containsEntry("helpers", 4)
                .containsEntry("paddyMu", 5.0f)
                .containsEntry("forestMu", 7.0f)
                .containsEntry("confirmedBy", "SPOUSE")
                .containsEntry("late", false);
    }

    @Test
    @Order(24)
    void loadsFiveYearsOfIntroductions() throws IOException {
        var station = signIn("station", PASSWORD);
        for (var file : List.of("employers.ndjson", "vacancies.ndjson", "referrals.ndjson")) files.loads(file, station);
        assertThat(total("referrals", station))
                .isEqualTo(expected.path("totals").path("referrals").asInt());
    }

    @Test
    @Order(25)
    void figuresOfWorkFoundAreThoseOfTheReport() {
        var totals = expected.path("totals");
        var station = signIn("station", PASSWORD);
        assertThat((int) figure("I-25" + FIVE_YEARS, station, "numerator"))
                .isEqualTo(totals.path("vacancies").asInt());
        assertThat(parts("I-25" + FIVE_YEARS, "POSTS", station))
                .containsExactly(totals.path("vacancyHeadcount").asInt());
        var results = totals.path("referralsByResult");
        var found = results.path("PLACED").asInt()
                + results.path("CONTRACTED_PROJECT").asInt();
        assertShare("I-26" + LETTERS, found, totals.path("referrals").asInt());
        for (var result : List.of("CONTRACTED_PROJECT", "NOT_HIRED", "DID_NOT_APPEAR"))
            assertThat(parts("I-26" + LETTERS, result, station))
                    .containsExactly(results.path(result).asInt());
        assertThat(parts("I-27" + FIVE_YEARS, "MEMBER", station))
                .isEqualTo(byYear("placedMembers5y", "placedMembersByYear"));
        assertThat(parts("I-27" + FIVE_YEARS, "LABOURER", station))
                .isEqualTo(byYear("placedLabourers5y", "placedLabourersByYear"));
        var stayed = totals.path("retained6m");
        var asked = stayed.path("yes").asInt() + stayed.path("no").asInt();
        assertShare("I-29" + FIVE_YEARS, stayed.path("yes").asInt(), asked);
        assertThat(parts("I-29" + FIVE_YEARS, "LEFT", station))
                .containsExactly(stayed.path("no").asInt());
        assertThat(total("placements?stayed=true&introducedBy=CADRE&from=2003-08-01&to=2004-07-31", station))
                .isPositive();
        for (var indicator : List.of("I-25", "I-26", "I-27", "I-29"))
            opensWhatItCounts(indicator + FIVE_YEARS, station, Map.of("POSTS", "headcount"));
    }

    /** Whoever began to work within a month of leaving, by the files of departures and of referrals. */
    @Test
    @Order(25)
    void moreLeaveWithAJobInHandEachYear() {
        var station = signIn("station", PASSWORD);
        assertShare("S-23" + FIVE_YEARS, 23, 145);
        assertThat(parts("S-23" + FIVE_YEARS, "IN_HAND", station)).containsExactly(1, 1, 2, 8, 11);
        assertThat(parts("S-23" + FIVE_YEARS, "DEPARTURES", station)).containsExactly(145);
        assertThat(total("outflows?jobInHand=false&leftFrom=2003-08-01", station))
                .isEqualTo(122);
        assertShare("S-25" + FIVE_YEARS, 0, 145);
        assertThat((int) figure("S-25" + FIVE_YEARS, station, "parts[2].numerator"))
                .as("of whom the ledgers do not tell how they left")
                .isEqualTo(145);
    }

    @Test
    @Order(26)
    void showsWhomCaseBHasBroughtAndWhoHasBroughtHim() {
        var station = signIn("station", PASSWORD);
        String caseB =
                given().auth().oauth2(station).get("/api/v1/members?q=周大砚").path("items[0].id");
        given().auth()
                .oauth2(station)
                .get("/api/v1/introductions/" + caseB)
                .then()
                .statusCode(200)
                .body(
                        "brought",
                        equalTo(expected.path("totals").path("chainOfCaseB").asInt()))
                .body("depth", equalTo(1))
                .body("origin.kind", equalTo("CADRE"))
                .body("people.trade.unique()", equalTo(List.of("BRICKLAYER")));
    }

    /** Behind each figure stands the list of exactly its rows; the whole first, then each year. */
    private static List<Integer> parts(String indicator, String name, String token) {
        List<Map<String, Object>> parts = figure(indicator, token, "parts");
        var named = parts.stream().filter(part -> name.equals(part.get("name"))).toList();
        for (var part : named.stream().filter(part -> !name.equals("POSTS")).toList())
            assertThat(total(part.get("list").toString().substring("/api/v1/".length()), token))
                    .as("%s", part.get("list"))
                    .isEqualTo(part.get("numerator"));
        return named.stream().map(part -> (Integer) part.get("numerator")).toList();
    }

    private List<Integer> byYear(String whole, String years) {
        var all = new java.util.ArrayList<Integer>();
        all.add(expected.path("totals").path(whole).asInt());
        expected.path("totals").path(years).forEach(year -> all.add(year.asInt()));
        return all;
    }

    @Test
    @Order(27)
    void loadsTheRegistersOfHomecomingAndCountsAsTheReportDoes() throws IOException {
        var totals = expected.path("totals");
        var township = signIn("township", PASSWORD);
        var registers = List.of("ventures.ndjson", "village-posts.ndjson", "return-intentions.ndjson");
        for (var register : registers) files.loads(register, township);
        for (var register : registers) files.undone(register, township);
        for (var list : List.of("ventures", "village-posts", "return-intentions?earlier=true"))
            assertThat(total(list, township)).as(list).isZero();
        for (var register : registers) files.load(register, files.wanted(register), township);
        assertShare(
                "I-35", totals.path("ventures").asInt(), totals.path("ventures").asInt());
        assertParts(
                "I-35",
                Map.of(
                        "EMPLOYED", totals.path("ventureEmployed").asInt(),
                        "LOCAL_EMPLOYED", totals.path("ventureLocalEmployed").asInt(),
                        "INVESTED", totals.path("ventureInvested").asInt()));
        List<Map<String, Object>> parts = figure("I-35", township, "parts");
        for (var part : parts) {
            var list = part.get("list").toString().substring("/api/v1/".length());
            var rows = part.get("name").toString().startsWith("ALIVE") ? part.get("denominator") : 9;
            assertThat(total(list, township)).as(list).isEqualTo(rows);
        }
        assertShare(
                "I-36",
                totals.path("villagePosts").asInt(),
                totals.path("villagePosts").asInt());
        assertParts("I-36", Map.of("RESERVE", totals.path("villageReserve").asInt()));
        assertThat(total("village-posts?kind=VILLAGE_RESERVE&heldOn=2008-07-31", township))
                .isEqualTo(8);
        totals.path("returnIntentions")
                .properties()
                .forEach(answer -> assertThat(total("return-intentions?over=false&answer=" + answer.getKey(), township))
                        .as(answer.getKey())
                        .isEqualTo(answer.getValue().asInt()));
    }

    private static void assertParts(String indicator, Map<String, Integer> wanted) {
        List<Map<String, Object>> parts = figure(indicator, signIn("township", PASSWORD), "parts");
        wanted.forEach((name, number) -> assertThat(parts)
                .as(name)
                .anySatisfy(part -> assertThat(part).containsEntry("name", name).containsEntry("numerator", number)));
    }

    @Test
    @Order(28)
    void loadsTheTrainingRowForRow() throws IOException {
        var township = signIn("township", PASSWORD);
        for (var file : TRAININGS) files.loads(file, township);
    }

    @Test
    @Order(29)
    void figuresOfTrainingAreThoseOfTheReport() {
        var totals = expected.path("totals");
        var township = signIn("township", PASSWORD);
        var years = "?from=2005-08-01&to=2008-07-31";
        assertThat((int) figure("I-23" + years, township, "numerator"))
                .isEqualTo(totals.path("trainingSessions3y").asInt());
        List<Map<String, Object>> parts = figure("I-23" + years, township, "parts");
        assertThat(parts.get(0))
                .containsEntry("name", "ATTENDANCES")
                .containsEntry("numerator", totals.path("trainingAttendances3y").asInt());
        assertThat(parts.get(1))
                .containsEntry("name", "PERSONS")
                .containsEntry("numerator", totals.path("trainingPersons3y").asInt());
        var types = new java.util.TreeMap<String, Object>();
        parts.subList(2, parts.size()).forEach(part -> types.put((String) part.get("name"), part.get("numerator")));
        assertThat(types).isEqualTo(json.convertValue(totals.path("sessionsByType"), Map.class));
        for (int year = 1; year <= 3; year++) {
            var period = "?from=%d-08-01&to=%d-07-31".formatted(2004 + year, 2005 + year);
            var nth = String.valueOf(year);
            assertThat((int) figure("I-23" + period, township, "numerator"))
                    .isEqualTo(totals.path("sessionsByYear").path(nth).asInt());
            assertThat((int) figure("I-23" + period, township, "parts[0].numerator"))
                    .isEqualTo(totals.path("attendancesByYear").path(nth).asInt());
        }
        assertShare("I-24" + years, 2966, 3184);
        opensWhatItCounts("I-22" + years, township, Map.of("ATTENDANCES", "reach"));
        opensWhatItCounts("I-23" + years, township, Map.of());
        opensWhatItCounts("I-24" + years, township, Map.of());
        Map<String, Object> placed = figure("I-24" + years, township, "parts[0]");
        assertThat(placed).containsEntry("name", "PLACED").containsEntry("denominator", 2966);
        assertThat(total(placed.get("list").toString().substring("/api/v1/".length()), township))
                .isEqualTo(placed.get("numerator"));
        for (var part : parts.subList(2, parts.size()))
            assertThat(total(part.get("list").toString().substring("/api/v1/".length()), township))
                    .isEqualTo(part.get("numerator"));
        var attended = parts.get(0).get("list").toString().substring("/api/v1/".length());
        assertThat(total(attended, township)).isEqualTo(3184);
    }

    @Test
    @Order(30)
    void countsTheTrainingOfEachVillage() {
        var township = signIn("township", PASSWORD);
        List<Map<String, Object>> units = figure("I-23?from=2005-08-01&to=2008-07-31", township, "units");
        for (var unit : units) {
            var code = ((Map<?, ?>) unit.get("organization")).get("code").toString();
            var wanted = expected.path("perUnit").path(code);
            assertThat(unit)
                    .containsEntry(
                            "numerator", wanted.path("trainingSessions3y").asInt());
        }
        Map<String, Object> lessons = given().auth()
                .oauth2(township)
                .get("/api/v1/training-sessions?mode=ONE_TO_ONE&count=exact&sort=startedOn")
                .then()
                .statusCode(200)
                .extract()
                .path("$");
        assertThat(lessons).containsEntry("total", 6);
        Map<String, Object> first = ((List<Map<String, Object>>) lessons.get("items")).get(0);
        assertThat(first).containsEntry("startedOn", "2005-03-05").containsEntry("came", 1);
        var taught = given().auth()
                .oauth2(township)
                .get("/api/v1/training-sessions/%s/attendances".formatted(first.get("id")));
        assertThat((String) taught.path("items[0].person.name")).isEqualTo("吴明堂");
        List<Map<String, Object>> skills = given().auth()
                .oauth2(township)
                .get("/api/v1/skills?person=" + taught.path("items[0].person.id"))
                .path("items");
        assertThat(skills).extracting(skill -> skill.get("title")).contains("会计入门");
    }

    @Test
    @Order(31)
    void undoTakesTheTrainingBackWithThoseWhomNobodyElseKnows() throws IOException {
        var township = signIn("township", PASSWORD);
        for (int i = TRAININGS.size() - 1; i >= 0; i--) files.undone(TRAININGS.get(i), township);
        assertThat(total("attendances", township)).isZero();
        assertThat(total("training-programs", township)).isZero();
        assertThat(total("members", township)).isEqualTo(723);
    }

    private static Map<String, Object> figures(String kind, String period, String token) {
        List<Map<String, Object>> all = given().auth()
                .oauth2(token)
                .get("/api/v1/duties/summary?kind=%s&period=%s".formatted(kind, period))
                .path("total");
        return all.isEmpty() ? Map.of() : all.get(0);
    }

    private List<Outflow> episodes() {
        return outflows.list("townshipId", unit("439901201").id);
    }

    private List<ContactLoss> losses() {
        return losses.of(episodes().stream().map(o -> o.id).toList());
    }

    private static String howFar(Outflow away) {
        var to = away.destination;
        return to.isAbroad()
                ? "ABROAD"
                : FlowScope.of("439901", to.areaCode(), to.country()).name();
    }

    private static Map<String, Integer> counted(
            List<Outflow> episodes, java.util.function.Function<Outflow, String> by) {
        var counts = new java.util.TreeMap<String, Integer>();
        episodes.forEach(episode -> counts.merge(by.apply(episode), 1, Integer::sum));
        return counts;
    }

    private guiyan.organizations.Organization unit(String code) {
        return organizations.findByCode(Scope.EVERYTHING, code).orElseThrow();
    }

    private static String signIn(String username, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/login")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }
}

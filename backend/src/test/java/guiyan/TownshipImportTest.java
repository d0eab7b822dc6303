package guiyan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.areas.FlowScope;
import guiyan.identity.Accounts;
import guiyan.organizations.Organizations;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** The API masks these; their masks are tests of their own. */
    private static final List<String> MASKED =
            List.of("citizenId", "phone", "otherPhones", "destination", "familyContact");

    private static final List<String> LEDGERS = List.of(
            "返乡党员登记.csv", "外出党员台账-白鹭等五村.csv", "外出党员台账-杉木冲等六村.xlsx", "外出党员台账-分村.xlsx", "outflow-corrections.ndjson");

    private static final List<String> REGISTERS = List.of(
            "certificates.ndjson",
            "former-members.ndjson",
            "inflows.ndjson",
            "outflow-events.ndjson",
            "home-visits.ndjson",
            "labour-outflows.csv");

    @Inject
    Accounts accounts;

    @Inject
    Organizations organizations;

    @Inject
    Outflows outflows;

    private final ObjectMapper json = new ObjectMapper();

    /** The import by which each file has last changed something. */
    private final Map<String, String> wrote = new java.util.HashMap<>();

    private JsonNode expected;

    @BeforeAll
    void read() throws IOException {
        expected = json.readTree(getClass().getResourceAsStream("/township/expected.json"));
    }

    @Test
    @Order(1)
    void refusesWhoHasNotSignedIn() {
        given().get("/api/v1/members").then().statusCode(401).contentType("application/problem+json");
    }

    @Test
    @Order(2)
    void loadsTheTreeAndSaysFileSeenTheSecondTime() throws IOException {
        loads("organizations.csv", signIn("admin", "Admin-test-2008"));
        accounts.open("township", "乡管理员", Role.TOWNSHIP_ADMIN, unit("439901201"), PASSWORD, false);
        accounts.open("liaison", "石桥联络员", Role.LIAISON_OFFICER, unit("439901201202"), PASSWORD, false);
    }

    @Test
    @Order(3)
    void loadsTheRollsRowForRow() throws IOException {
        var township = signIn("township", PASSWORD);
        for (var roll : ROLLS) loads(roll, township);
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
        var done = waited(id, township);
        assertThat(done.path("state").asText()).isEqualTo("UNDONE");
        String phone =
                given().auth().oauth2(township).get("/api/v1/members?q=阳远顺").path("items[0].phone");
        assertThat(phone).isEqualTo("154****7057");
    }

    @Test
    @Order(6)
    void loadsTheLedgersOfThoseAwayRowForRow() throws IOException {
        var township = signIn("township", PASSWORD);
        load(ROLLS.get(4), wanted(ROLLS.get(4)), township);
        for (var ledger : LEDGERS) loads(ledger, township);
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
        undone("outflow-corrections.ndjson", township);
        assertThat(episodes().stream().filter(o -> o.isOpen() && o.departedOn == null))
                .hasSize(7);
        undone("外出党员台账-分村.xlsx", township);
        assertThat(episodes().stream().filter(Outflow::isOpen)).hasSize(102);
        for (var ledger : LEDGERS.subList(3, 5)) load(ledger, wanted(ledger), township);
        assertThat(episodes().stream().filter(Outflow::isOpen)).hasSize(147);
    }

    @Test
    @Order(10)
    void loadsTheRegistersAroundTheLedger() throws IOException {
        var township = signIn("township", PASSWORD);
        for (var register : REGISTERS) loads(register, township);
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
        for (int i = REGISTERS.size() - 1; i >= 0; i--) undone(REGISTERS.get(i), township);
        assertThat(total("activity-certificates", township)).isZero();
        assertThat(total("inflows?ended=true", township)).isZero();
        assertThat(total("labour-outflows", township)).isZero();
        assertThat(episodes()).hasSize(169);
        assertThat(episodes().stream().filter(o -> o.contactLostSince != null)).isEmpty();
        for (var register : REGISTERS.subList(0, 5)) load(register, wanted(register), township);
    }

    private void undone(String file, String token) throws IOException {
        var id = wrote.get(file);
        given().auth()
                .oauth2(token)
                .post("/api/v1/imports/" + id + "/undo")
                .then()
                .statusCode(202);
        assertThat(waited(id, token).path("state").asText()).as(file).isEqualTo("UNDONE");
    }

    private List<Outflow> episodes() {
        return outflows.list("townshipId", unit("439901201").id);
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

    private void loads(String file, String token) throws IOException {
        var wanted = wanted(file);
        var first = load(file, wanted, token);
        assertThat(first.path("counts")).as(file).isEqualTo(wanted.path("counts"));
        if (!wanted.path("kind").asText().equals("ORGANIZATIONS")
                && !wanted.path("rows").isEmpty()) rowsMatch(file, wanted, first, token);
        var second = load(file, wanted, token);
        assertThat(second.path("counts")).as("again " + file).isEqualTo(wanted.path("secondImportCounts"));
        assertThat(second.path("warnings").toString()).contains("FILE_SEEN");
    }

    private JsonNode wanted(String file) {
        for (var each : expected.path("files")) if (each.path("file").asText().equals(file)) return each;
        throw new IllegalArgumentException(file);
    }

    private JsonNode load(String file, JsonNode wanted, String token) throws IOException {
        var request = given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", file, getClass().getResourceAsStream("/township/" + file))
                .multiPart("kind", wanted.path("kind").asText())
                .multiPart("mode", "COMMIT")
                .multiPart("strategy", wanted.path("strategy").asText("UPSERT"))
                .multiPart("basis", "本人书面同意由支部保管");
        String id =
                request.post("/api/v1/imports").then().statusCode(202).extract().path("id");
        var done = waited(id, token);
        assertThat(done.path("state").asText()).as(file + done.path("problem")).isEqualTo("DONE");
        var counts = done.path("counts");
        if (counts.path("created").asInt() + counts.path("updated").asInt() > 0) wrote.put(file, id);
        return done;
    }

    private JsonNode waited(String id, String token) throws IOException {
        for (int i = 0; ; i++) {
            var body = given().auth()
                    .oauth2(token)
                    .get("/api/v1/imports/" + id + "?wait=PT20S")
                    .asString();
            var view = json.readTree(body);
            if (i == 6
                    || List.of("DONE", "FAILED", "UNDONE", "NEEDS_MAPPING")
                            .contains(view.path("state").asText())) return view;
        }
    }

    private void rowsMatch(String file, JsonNode wanted, JsonNode done, String token) throws IOException {
        var differences = new ArrayList<String>();
        var rows = rows(done.path("id").asText(), token);
        for (var row : wanted.path("rows")) {
            var key = row.path("sheet").asText() + "|" + row.path("row").asInt();
            var got = rows.get(key);
            if (got == null) differences.add(key + " is missing");
            else compare(key, row, got, differences);
        }
        assertThat(differences).as(file).isEmpty();
    }

    private static void compare(String key, JsonNode row, JsonNode got, List<String> differences) {
        for (var field : List.of("outcome", "reason"))
            if (!row.path(field).asText("").equals(got.path(field).asText("").replace("null", "")))
                differences.add("%s %s: %s, not %s %s"
                        .formatted(key, field, got.path(field), row.path(field), got.path("problems")));
        for (var problem : row.path("problems")) {
            var found = false;
            for (var each : got.path("problems"))
                found |= each.path("code").equals(problem.path("code"))
                        && each.path("field")
                                .asText("")
                                .equals(problem.path("field").asText(""))
                        && each.path("column")
                                .asText("")
                                .equals(problem.path("column").asText(""));
            if (!found) differences.add(key + " lacks " + problem + " in " + got.path("problems"));
        }
        if (row.path("problems").size() != got.path("problems").size())
            differences.add(key + " problems: " + got.path("problems"));
        row.path("values").properties().forEach(value -> {
            if (MASKED.contains(value.getKey())) return;
            if (!value.getValue()
                    .asText("")
                    .replace("null", "")
                    .equals(got.path("values").path(value.getKey()).asText("")))
                differences.add("%s %s: %s, not %s"
                        .formatted(key, value.getKey(), got.path("values").path(value.getKey()), value.getValue()));
        });
        comparePeople(key, row, got, differences);
        if (row.path("changes").size() != got.path("changes").size())
            differences.add(key + " changes: " + got.path("changes"));
        comparePlaces(key, row.path("values"), got.path("values"), differences);
    }

    private static void comparePlaces(String key, JsonNode wanted, JsonNode got, List<String> differences) {
        var place = wanted.path("destination");
        if (!place.isObject()) return;
        var want =
                List.of(text(place, "text"), text(place, "areaCode"), text(place, "country"), text(place, "precision"));
        var have = List.of(
                text(got, "destination"),
                text(got, "destinationAreaCode"),
                text(got, "destinationCountry"),
                text(got, "destinationPrecision"));
        if (!want.equals(have)) differences.add("%s destination: %s, not %s".formatted(key, have, want));
        var family = wanted.path("familyContact");
        if (!text(family, "name").equals(text(got, "familyContact")))
            differences.add(key + " familyContact: " + got.path("familyContact"));
    }

    private static String text(JsonNode object, String field) {
        return object.path(field).isNull() ? "" : object.path(field).asText("");
    }

    /** Who the row may mean, and the masks of what may not be shown. */
    private static void comparePeople(String key, JsonNode row, JsonNode got, List<String> differences) {
        var wanted = new java.util.TreeSet<String>();
        row.path("candidates").forEach(c -> wanted.add(c.path("organization").asText() + idMask(c)));
        var found = new java.util.TreeSet<String>();
        got.path("candidates")
                .forEach(c -> found.add(
                        c.path("organization").asText() + c.path("citizenId").asText()));
        if (!wanted.equals(found)) differences.add("%s candidates: %s, not %s".formatted(key, found, wanted));
        var id = row.path("values").path("citizenId");
        if (id.isTextual()
                && !idMask(row.path("values"))
                        .equals(got.path("values").path("citizenId").asText()))
            differences.add(key + " citizenId: " + got.path("values").path("citizenId"));
        var phone = row.path("values").path("phone").asText("");
        var tail = got.path("values").path("phone").asText("");
        if (phone.startsWith("+86154") && !tail.equals("154****" + phone.substring(phone.length() - 4)))
            differences.add(key + " phone: " + tail);
    }

    private static String idMask(JsonNode person) {
        var id = person.path("citizenId").asText();
        return "已登记 ··" + id.substring(id.length() - 2);
    }

    private Map<String, JsonNode> rows(String id, String token) throws IOException {
        var rows = new java.util.HashMap<String, JsonNode>();
        var cursor = "";
        do {
            var page = json.readTree(given().auth()
                    .oauth2(token)
                    .get("/api/v1/imports/" + id + "/rows?limit=200" + cursor)
                    .asString());
            page.path("items")
                    .forEach(row -> rows.put(
                            row.path("sheet").asText() + "|" + row.path("row").asInt(), row));
            cursor = page.path("nextCursor").isTextual()
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return rows;
    }
}

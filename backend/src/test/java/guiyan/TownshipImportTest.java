package guiyan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.identity.Accounts;
import guiyan.organizations.Organizations;
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
    private static final List<String> MASKED = List.of("citizenId", "phone", "otherPhones");

    @Inject
    Accounts accounts;

    @Inject
    Organizations organizations;

    private final ObjectMapper json = new ObjectMapper();
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
        if (!wanted.path("kind").asText().equals("ORGANIZATIONS")) rowsMatch(file, wanted, first, token);
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
                .multiPart("basis", "本人书面同意由支部保管");
        String id =
                request.post("/api/v1/imports").then().statusCode(202).extract().path("id");
        var done = waited(id, token);
        assertThat(done.path("state").asText()).as(file + done.path("problem")).isEqualTo("DONE");
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

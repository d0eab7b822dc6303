package guiyan.identity.importing;

import static guiyan.Cast.as;
import static guiyan.Cast.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.identity.Accounts;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts by list, and the slips by which their holders come in for the first time. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AccountImportTest {

    private static final String HEADINGS = "姓名,岗位,村,用户名\n";

    @Inject
    Cast cast;

    @Inject
    Accounts accounts;

    private final ImportClient township = new ImportClient(Cast.TOWNSHIP);

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void opensTheAccountsOfSeventeenVillagesInOneGoAndPrintsTheirSlipsOnce() {
        villages();
        var clerk = new ImportClient(cast.open(Role.TOWNSHIP_ADMIN, "439905200"));
        var list = new StringBuilder("姓名,岗位,村\n");
        for (int i = 1; i <= 17; i++) list.append("书记%d,支部书记,溪%d村\n联络%d,联络员,溪%d村\n".formatted(i, i, i, i));
        var looked = clerk.load(list.toString());
        assertThat(count(looked, "created")).isEqualTo(34);
        var done = clerk.act(looked, "commit");
        assertThat(count(done, "created")).isEqualTo(34);
        assertThat(count(clerk.load(list + "\n", "mode", "COMMIT"), "unchanged"))
                .isEqualTo(34);

        List<String> waiting = clerk.as()
                .get("/api/v1/accounts?unstarted=true&limit=200")
                .then()
                .body("items", hasSize(34))
                .extract()
                .path("items.id");
        var slips = slips(clerk, waiting).then().statusCode(200).body("slips", hasSize(34));
        String username = slips.extract().path("slips[0].username");
        String password = slips.extract().path("slips[0].startPassword");
        assertThat(slips.extract().<List<String>>path("slips.startPassword")).doesNotHaveDuplicates();
        assertThat(username).isEqualTo("xi1-liaison");
        signIn(username, password).then().statusCode(200).body("mustChangePassword", equalTo(true));
        slips(clerk, waiting).then().statusCode(409).body("code", equalTo("ACCOUNT_IN_USE"));
        clerk.as()
                .post("/api/v1/imports/" + done.path("id").asText() + "/undo")
                .then()
                .statusCode(409)
                .body("errors", hasSize(1));
    }

    private static void villages() {
        var units = new StringBuilder("组织代码,上级代码,级别,组织全称,简称,拼音\n");
        units.append("439905,,COUNTY_COMMITTEE,中共溪源县委员会,溪源县,xiyuan\n");
        units.append("439905200,439905,TOWNSHIP_COMMITTEE,中共溪口乡委员会,溪口乡,xikou\n");
        IntStream.rangeClosed(1, 17)
                .forEach(i ->
                        units.append("4399052002%02d,439905200,BRANCH,中共溪%d村支部委员会,溪%d村,xi%d\n".formatted(i, i, i, i)));
        assertThat(count(new ImportClient(Cast.ADMIN).load(units.toString(), "mode", "COMMIT"), "created"))
                .isEqualTo(19);
    }

    @Test
    void rejectsWhatIsNotItsToOpenAndSaysWhy() {
        var looked = township.load(HEADINGS
                + "甲,系统管理员,河滩村,too-high\n"
                + "乙,乡镇管理员,河滩村,too-high-2\n"
                + "丙,联络员,渡口村,elsewhere\n"
                + "丁,服务站,河滩村,misplaced\n"
                + "戊,联络员,河滩村,Bad Name\n"
                + "己,联络员,河滩村,\n"
                + "庚,书记,河滩村,hetan-liaison\n"
                + ",联络员,河滩村,nameless-1\n"
                + "辛,联络员,河滩村,list-a\n"
                + "辛,联络员,河滩村,list-a\n");
        var rows = township.rows(looked);
        assertThat(List.of(code(rows, 2), code(rows, 3), code(rows, 4), code(rows, 5), code(rows, 6)))
                .containsExactly(
                        "ACCOUNT_ROLE_UNKNOWN",
                        "ACCOUNT_ROLE_UNKNOWN",
                        "ORGANIZATION_UNKNOWN",
                        "ACCOUNT_UNIT_MISFIT",
                        "ACCOUNT_NAME_MALFORMED");
        assertThat(List.of(code(rows, 7), code(rows, 8), code(rows, 9), code(rows, 11)))
                .containsExactly("ACCOUNT_NAME_MALFORMED", "ACCOUNT_NAME_TAKEN", "NAME_MISSING", "DUPLICATE_ROW");
        assertThat(rows.get(10).path("outcome").asText()).isEqualTo("CREATED");
        assertThat(rows.get(11).path("outcome").asText()).isEqualTo("UNCHANGED");
    }

    @Test
    void aListBelongsToWhoMayOpenAccounts() {
        new ImportClient(Cast.LIAISON)
                .start("账号.csv", (HEADINGS + "甲,联络员,河滩村,list-b\n").getBytes(), "kind", "ACCOUNTS")
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyComesInBeforeTheSlipAndUndoTakesTheAccountAway() {
        var done = township.load(HEADINGS + "常青,联络员,河滩村,list-c\n", "mode", "COMMIT");
        assertThat(count(done, "created")).isEqualTo(1);
        signIn("list-c", "nobody has this password").then().statusCode(401);
        var renamed = township.load(HEADINGS + "常青松,联络员,河滩村,list-c\n", "mode", "COMMIT");
        assertThat(count(renamed, "updated")).isEqualTo(1);
        assertThat(township.act(renamed, "undo").path("state").asText()).isEqualTo("UNDONE");
        assertThat(nameOf("list-c")).isEqualTo("常青");
        assertThat(township.act(done, "undo").path("state").asText()).isEqualTo("UNDONE");
        assertThat(QuarkusTransaction.requiringNew().call(() -> accounts.named("list-c")))
                .isNull();
    }

    @Test
    void aSecondSlipVoidsTheFirstAndNeitherIsAnswerTwice() {
        township.load(HEADINGS + "柳青,联络员,河滩村,list-d\n", "mode", "COMMIT");
        var id = idOf("list-d");
        String first = slips(township, List.of(id)).path("slips[0].startPassword");
        String second = slips(township, List.of(id)).path("slips[0].startPassword");
        signIn("list-d", first).then().statusCode(401);
        signIn("list-d", second).then().statusCode(200);
    }

    @Test
    void hidesAccountsOutsideTheCallersScope() {
        var elsewhere = idOf(cast.open(Role.LIAISON_OFFICER, "439902300201"));
        slips(township, List.of(elsewhere)).then().statusCode(404);
        slips(township, List.of(idOf(cast.open(Role.TOWNSHIP_ADMIN, "439902200"))))
                .then()
                .statusCode(403);
    }

    private String idOf(String username) {
        return QuarkusTransaction.requiringNew()
                .call(() -> PublicId.of(accounts.named(username).id).toString());
    }

    private String nameOf(String username) {
        return QuarkusTransaction.requiringNew().call(() -> accounts.named(username).displayName);
    }

    private static Response slips(ImportClient clerk, List<String> ids) {
        return as(clerk.username())
                .contentType(ContentType.JSON)
                .body(Map.of("accountIds", ids))
                .post("/api/v1/accounts/start-slips");
    }

    private static int count(JsonNode work, String what) {
        return work.path("counts").path(what).asInt();
    }

    private static String code(Map<Integer, JsonNode> rows, int number) {
        return rows.get(number).path("problems").path(0).path("code").asText();
    }
}

package guiyan.identity.leaving;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static guiyan.Cast.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An officer leaves: his open work is handed over first (M-05). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LeavingTest {

    private static final String HETAN = "439902200201";

    @Inject
    Cast cast;

    @Inject
    Accounts accounts;

    private String leaving;
    private String token;

    @BeforeEach
    void enter() {
        cast.enter();
        leaving = cast.open(Role.LIAISON_OFFICER, HETAN);
        token = Cast.token(leaving);
    }

    @Test
    void closesTheAccountOfOneWithoutOpenWorkForGood() {
        close(leaving, null).then().statusCode(204);
        bearing(token).get("/api/v1/me").then().statusCode(401);
        signIn(leaving, Cast.PASSWORD).then().statusCode(401);
        shown(leaving).then().body("state", equalTo("CLOSED"));
        act(leaving, "enable").then().statusCode(409).body("code", equalTo("ACCOUNT_CLOSED"));
        close(leaving, null).then().statusCode(409).body("code", equalTo("ACCOUNT_CLOSED"));
    }

    @Test
    void refusesUntilLettersAndImportsAreHandedOver() {
        letter();
        new ImportClient(leaving).load("姓名\n石未完\n");
        work(leaving).then().body("piles.kind", hasItem("TRANSFERS")).body("piles.kind", hasItem("IMPORTS"));
        close(leaving, null)
                .then()
                .statusCode(409)
                .body("code", equalTo("OPEN_WORK"))
                .body("errors[0].pointer", equalTo("/handOverTo"));
        bearing(token).get("/api/v1/me").then().statusCode(200);

        var heir = cast.open(Role.BRANCH_SECRETARY, HETAN);
        close(leaving, heir).then().statusCode(204);
        work(leaving).then().body("piles", hasSize(0));
        work(heir).then().body("piles.count", contains(1, 1));
        shown(leaving).then().body("state", equalTo("CLOSED"));
    }

    @Test
    void handsOverOnlyToOneInUseWhoReachesTheUnit() {
        letter();
        for (var unfit : new String[] {
            leaving, Cast.STRANGER, cast.open(Role.CARE_WORKER, HETAN), shut(cast.open(Role.LIAISON_OFFICER, HETAN))
        }) close(leaving, unfit).then().statusCode(422).body("code", equalTo("HEIR_DOES_NOT_FIT"));
        close(leaving, cast.open(Role.LIAISON_OFFICER, "439902300201")).then().statusCode(404);
        close(leaving, Cast.TOWNSHIP).then().statusCode(204);
    }

    @Test
    void whoeverTakesOverAnImportCanFinishIt() {
        var looked = new ImportClient(leaving).load("姓名\n石续办\n");
        assertThat(looked.path("state").asText()).isEqualTo("VALIDATED");
        var heir = cast.open(Role.BRANCH_SECRETARY, HETAN);
        close(leaving, heir).then().statusCode(204);
        var done = new ImportClient(heir).act(looked, "commit");
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(done.path("counts").path("created").asInt()).isEqualTo(1);
    }

    /** A letter of transfer that is on its way. */
    private void letter() {
        var member = post("/members", Map.of("organizationId", unit(), "name", "石远行"));
        post(
                "/affiliation-transfers",
                Map.of(
                        "memberId",
                        member.path("id"),
                        "letterNo",
                        "信-" + UUID.randomUUID().toString().substring(0, 8),
                        "reason",
                        "务工地固定",
                        "issuedOn",
                        "2008-07-01",
                        "toOutside",
                        "外省某镇党委"));
    }

    private String unit() {
        return PublicId.of(cast.unit(HETAN).id).toString();
    }

    private Response post(String path, Object body) {
        var answer = bearing(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path);
        answer.then().statusCode(201);
        return answer;
    }

    private String shut(String username) {
        act(username, "disable").then().statusCode(200);
        return username;
    }

    private Response close(String username, String heir) {
        var form = new HashMap<>(Map.of("reason", "换届离任"));
        if (heir != null) form.put("handOverTo", id(heir));
        return as(Cast.TOWNSHIP)
                .header("If-Match", etag(username))
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/accounts/" + id(username) + "/close");
    }

    private Response act(String username, String act) {
        return as(Cast.TOWNSHIP)
                .header("If-Match", etag(username))
                .post("/api/v1/accounts/" + id(username) + "/" + act);
    }

    private String etag(String username) {
        return as(Cast.ADMIN).get("/api/v1/accounts/" + id(username)).getHeader("ETag");
    }

    private Response work(String username) {
        return as(Cast.TOWNSHIP).get("/api/v1/accounts/" + id(username) + "/open-work");
    }

    private Response shown(String username) {
        return as(Cast.TOWNSHIP).get("/api/v1/accounts/" + id(username));
    }

    private String id(String username) {
        return QuarkusTransaction.requiringNew()
                .call(() -> PublicId.of(accounts.named(username).id).toString());
    }
}

package guiyan.identity;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static guiyan.Cast.signIn;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A forgotten password goes through the unit above. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ForgottenPasswordTest {

    @Inject
    Cast cast;

    @Inject
    Accounts accounts;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void theUnitAboveGivesANewStartPasswordAndItIsLogged() {
        var forgetful = cast.open(Role.LIAISON_OFFICER, "439902200201");
        var token = Cast.token(forgetful);
        var reset = reset(forgetful);
        reset.then().statusCode(200);
        bearing(token).get("/api/v1/me").then().statusCode(401);
        signIn(forgetful, Cast.PASSWORD).then().statusCode(401);
        signIn(forgetful, reset.path("startPassword")).then().statusCode(200).body("mustChangePassword", equalTo(true));
        as(cast.open(Role.AUDITOR, null))
                .get("/api/v1/audit-events?action=account.password-reset")
                .then()
                .body("items.subjectId", hasItem(id(forgetful)))
                .body("items.actor", hasItem("清溪乡管理员"));
    }

    @Test
    void aUnitBesideOrOnTheSameLevelGivesNone() {
        reset(cast.open(Role.TOWNSHIP_ADMIN, "439902200")).then().statusCode(403);
        reset(cast.open(Role.LIAISON_OFFICER, "439902300201")).then().statusCode(404);
        as(Cast.LIAISON)
                .header("If-Match", "\"0\"")
                .post("/api/v1/accounts/" + id(Cast.STRANGER) + "/reset-password")
                .then()
                .statusCode(403);
    }

    private Response reset(String username) {
        var etag = as(Cast.ADMIN).get("/api/v1/accounts/" + id(username)).getHeader("ETag");
        return as(Cast.TOWNSHIP).header("If-Match", etag).post("/api/v1/accounts/" + id(username) + "/reset-password");
    }

    private String id(String username) {
        return QuarkusTransaction.requiringNew()
                .call(() -> PublicId.of(accounts.named(username).id).toString());
    }
}

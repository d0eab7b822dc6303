package guiyan.identity.oauth;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import guiyan.Cast;
import guiyan.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The token door as RFC 6749 describes it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TokenDoorTest {

    private static final String DOOR = "/api/v1/oauth/token";

    @Inject
    Cast cast;

    private String id;
    private String secret;

    @BeforeEach
    void enter() {
        cast.enter();
        var opened = cast.openClient("令牌", "439902200201", "members:read", "members:write");
        id = opened.path("client.id");
        secret = opened.path("secret");
    }

    @Test
    void givesATokenForIdAndSecretInTheForm() {
        form(id, secret)
                .post(DOOR)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("access_token", notNullValue())
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo(600))
                .body("scope", equalTo("members:read members:write"));
    }

    @Test
    void givesATokenByHttpBasicAndAtTheRoot() {
        for (var door : new String[] {DOOR, "/oauth/token"})
            basic(id, secret)
                    .formParam("grant_type", "client_credentials")
                    .post(door)
                    .then()
                    .statusCode(200);
    }

    @Test
    void saysWhyInTheWordsOfTheStandard() {
        refused(form(id, secret + "0").post(DOOR), 401, "invalid_client");
        refused(form("0000000000000", secret).post(DOOR), 401, "invalid_client");
        refused(form(id, secret).formParam("scope", "members:read members:list").post(DOOR), 400, "invalid_scope");
        refused(form(id, secret).formParam("scope", "a a").post(DOOR), 400, "invalid_scope");
        refused(given().formParam("client_id", id).post(DOOR), 400, "invalid_request");
        refused(given().formParam("grant_type", "password").post(DOOR), 400, "unsupported_grant_type");
        refused(form(id, secret).formParam("client_id", id).post(DOOR), 400, "invalid_request");
        var both = form(id, secret).header("Authorization", "Basic " + "YTpi");
        refused(both.post(DOOR), 400, "invalid_request");
        var torn = given().header("Authorization", "Basic %").formParam("grant_type", "client_credentials");
        refused(torn.post(DOOR), 401, "invalid_client");
    }

    @Test
    void takesAFormAndNothingElse() {
        given().contentType(ContentType.JSON)
                .body("{}")
                .post(DOOR)
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void asksWhoIsRefusedToSayWhoHeIs() {
        form(id, "wrong").post(DOOR).then().header("WWW-Authenticate", startsWith("Basic"));
    }

    private static void refused(Response answer, int status, String error) {
        answer.then()
                .statusCode(status)
                .contentType(ContentType.JSON)
                .body("error", equalTo(error))
                .body("error_description", notNullValue());
    }

    private static RequestSpecification form(String id, String secret) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", id)
                .formParam("client_secret", secret);
    }

    private static RequestSpecification basic(String id, String secret) {
        return given().auth().preemptive().basic(id, secret);
    }
}

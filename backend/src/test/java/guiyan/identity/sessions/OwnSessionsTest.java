package guiyan.identity.sessions;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where somebody is signed in, seen and ended by himself or by an administrator (M-03). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OwnSessionsTest {

    @Inject
    Cast cast;

    private String liaison;
    private String office;
    private String phone;

    @BeforeEach
    void enter() {
        cast.enter();
        liaison = cast.open(Role.LIAISON_OFFICER, "439902200201");
        office = signedIn("Firefox on the office machine");
        phone = signedIn("Safari on a phone");
    }

    @Test
    void listsWhereOneIsSignedInTheNewestFirst() {
        bearing(office)
                .get("/api/v1/me/sessions")
                .then()
                .statusCode(200)
                .body("device", contains("Safari on a phone", "Firefox on the office machine"))
                .body("current", contains(false, true));
    }

    @Test
    void endsOneOfOnesOwnAtOnce() {
        String id = bearing(office).get("/api/v1/me/sessions").path("find { !it.current }.id");
        end(office, id, 204);
        bearing(phone).get("/api/v1/me").then().statusCode(401);
        bearing(office).get("/api/v1/me/sessions").then().body("", hasSize(1));
        end(office, id, 404);
    }

    @Test
    void endsNobodyElses() {
        String id = bearing(office).get("/api/v1/me/sessions").path("[0].id");
        end(Cast.token(Cast.STRANGER), id, 404);
        bearing(phone).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void endsAllButTheOneThatAsks() {
        bearing(phone).post("/api/v1/me/sessions/end-others").then().statusCode(204);
        bearing(office).get("/api/v1/me").then().statusCode(401);
        bearing(phone).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void endsAllWhenAnAdministratorSaysSo() {
        String id = bearing(phone).get("/api/v1/me").path("id");
        var account = as(Cast.TOWNSHIP).get("/api/v1/accounts/" + id);
        as(Cast.TOWNSHIP)
                .header("If-Match", account.getHeader("ETag"))
                .post("/api/v1/accounts/" + id + "/end-sessions")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"));
        for (var token : new String[] {office, phone})
            bearing(token).get("/api/v1/me").then().statusCode(401);
        assertThat(Cast.token(liaison)).isNotBlank();
    }

    private static void end(String token, String id, int status) {
        bearing(token).post("/api/v1/me/sessions/" + id + "/end").then().statusCode(status);
    }

    private String signedIn(String device) {
        return given().header("User-Agent", device)
                .contentType(ContentType.JSON)
                .body(Map.of("username", liaison, "password", Cast.PASSWORD))
                .post("/api/v1/auth/login")
                .path("accessToken");
    }
}

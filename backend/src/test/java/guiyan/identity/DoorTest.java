package guiyan.identity;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static guiyan.Cast.signIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DoorTest {

    private static final String NEW = "Qingxi-bridge-31";

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void answersTheSameForAWrongPasswordAndAnUnknownUser() {
        for (var username : List.of(Cast.LIAISON, "nobody"))
            signIn(username, "Wrong-word-11").then().statusCode(401).body("code", equalTo("SIGN_IN_FAILED"));
    }

    @Test
    void asksForANewPasswordBeforeAnythingElse() {
        var opened = opened("new-staff");
        var token = (String) signIn("new-staff", opened.path("startPassword")).path("accessToken");
        bearing(token).get("/api/v1/members").then().statusCode(403).body("code", equalTo("PASSWORD_CHANGE_NEEDED"));
        change(token, opened.path("startPassword"), "short").then().statusCode(422);
        change(token, opened.path("startPassword"), opened.path("startPassword"))
                .then()
                .statusCode(422);
        change(token, opened.path("startPassword"), NEW).then().statusCode(204);
        bearing(token).get("/api/v1/members").then().statusCode(200);
    }

    @Test
    void locksAfterFiveFailuresUntilSomebodyUnlocks() {
        var opened = opened("clumsy-staff");
        IntStream.range(0, 5)
                .forEach(i -> signIn("clumsy-staff", "Wrong-word-11").then().statusCode(401));
        signIn("clumsy-staff", opened.path("startPassword")).then().statusCode(401);
        act(opened.path("account.id"), "unlock").then().statusCode(200).body("state", equalTo("ACTIVE"));
        signIn("clumsy-staff", opened.path("startPassword")).then().statusCode(200);
    }

    @Test
    void changesTheRefreshSecretWithEveryUseAndForgivesTheOtherTab() {
        var first = signIn(Cast.LIAISON, "Guishan-lake-77").cookie("guiyan_refresh");
        var renewed = refresh(first);
        assertThat(renewed.statusCode()).isEqualTo(200);
        assertThat(renewed.cookie("guiyan_refresh")).isNotNull().isNotEqualTo(first);
        var otherTab = refresh(first);
        assertThat(otherTab.statusCode()).isEqualTo(200);
        assertThat(otherTab.cookie("guiyan_refresh")).isNull();
    }

    @Test
    void endsTheSessionWhenASecretTwoRenewalsOldIsUsed() {
        var stolen = signIn(Cast.LIAISON, "Guishan-lake-77").cookie("guiyan_refresh");
        var current = refresh(refresh(stolen).cookie("guiyan_refresh")).cookie("guiyan_refresh");
        refresh(stolen).then().statusCode(401);
        refresh(current).then().statusCode(401).body("code", equalTo("SESSION_ENDED"));
    }

    @Test
    void endsTheTokenAtSignOutAndWhenTheAccountIsDisabled() {
        String token = signIn(Cast.LIAISON, "Guishan-lake-77").path("accessToken");
        bearing(token).post("/api/v1/auth/logout").then().statusCode(204);
        bearing(token).get("/api/v1/me").then().statusCode(401);
        var opened = opened("leaving-staff");
        String open = signIn("leaving-staff", opened.path("startPassword")).path("accessToken");
        act(opened.path("account.id"), "disable").then().statusCode(200);
        bearing(open).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void opensOnlyTheRolesAndUnitsThatAreItsToOpen() {
        open("too-high", "SYSTEM_ADMIN", "439902200").then().statusCode(422).body("code", equalTo("ROLE_NOT_YOURS"));
        open("misplaced", "LIAISON_OFFICER", "439902200").then().statusCode(422);
        open(Cast.LIAISON, "LIAISON_OFFICER", "439902200201").then().statusCode(409);
        as(Cast.LIAISON).get("/api/v1/accounts").then().statusCode(403).body("code", equalTo("RIGHT_MISSING"));
    }

    @Test
    void refusesForgedTokens() {
        String token = signIn(Cast.LIAISON, "Guishan-lake-77").path("accessToken");
        for (var forged : List.of("x", token.substring(1), "B" + token.substring(1), token + "AA"))
            bearing(forged).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void opensAnAccountOnceForOneKeyAndSaysItsPasswordOnce() {
        var key = UUID.randomUUID().toString();
        var first = open("twice-asked", "STATION_STAFF", "439902200", key);
        var again = open("twice-asked", "STATION_STAFF", "439902200", key);
        first.then().statusCode(201).body("startPassword", notNullValue());
        again.then().statusCode(201).body("startPassword", nullValue());
        assertThat((String) again.path("account.id")).isEqualTo(first.path("account.id"));
        open("twice-asked-2", "STATION_STAFF", "439902200", key).then().statusCode(422);
    }

    private Response opened(String username) {
        var answer = open(username, "STATION_STAFF", "439902200");
        answer.then().statusCode(201);
        return answer;
    }

    private Response open(String username, String role, String unit) {
        return open(username, role, unit, UUID.randomUUID().toString());
    }

    private Response open(String username, String role, String unit, String key) {
        return as(Cast.TOWNSHIP)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "username",
                        username,
                        "displayName",
                        "清溪乡工作人员",
                        "role",
                        role,
                        "organizationId",
                        PublicId.of(cast.unit(unit).id).toString()))
                .post("/api/v1/accounts");
    }

    private static Response act(String id, String act) {
        var etag = as(Cast.TOWNSHIP).get("/api/v1/accounts/" + id).getHeader("ETag");
        return as(Cast.TOWNSHIP).header("If-Match", etag).post("/api/v1/accounts/" + id + "/" + act);
    }

    private static Response change(String token, String from, String to) {
        return bearing(token)
                .contentType(ContentType.JSON)
                .body(Map.of("currentPassword", from, "newPassword", to))
                .post("/api/v1/auth/password");
    }

    private static Response refresh(String cookie) {
        return given().cookie("guiyan_refresh", cookie).post("/api/v1/auth/refresh");
    }
}

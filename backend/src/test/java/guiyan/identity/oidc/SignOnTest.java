package guiyan.identity.oidc;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import guiyan.Authenticator;
import guiyan.Cast;
import guiyan.SignOnGuest;
import guiyan.TestDatabase;
import guiyan.identity.Accounts;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in by the office's own sign-in, of which a stand-in is asked. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignOnTest {

    @Inject
    Cast cast;

    @Inject
    Accounts accounts;

    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void whomItVouchesForComesInAsByHisPassword() {
        given().get("/api/v1/about").then().body("signOn", equalTo(true));
        var username = cast.open(Role.STATION_STAFF, "439902200");
        bound(username, subject);
        var entered = SignOnGuest.of(subject).enters();
        entered.then().statusCode(200);
        assertThat(entered.getDetailedCookie("guiyan_sign_on").getMaxAge()).isZero();
        bearing(entered.path("accessToken"))
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("username", equalTo(username));
        var renewed = given().cookie("guiyan_refresh", entered.cookie("guiyan_refresh"))
                .post("/api/v1/auth/refresh");
        renewed.then().statusCode(200).body("mustChangePassword", equalTo(false));
        as(cast.open(Role.AUDITOR, null))
                .get("/api/v1/audit-events?action=account.signed-in")
                .then()
                .body("items.findAll { it.subjectId == '%s' }.note".formatted(id(username)), hasItem("OIDC"));
    }

    @Test
    void owesNoNewPasswordWhereNoneWasGiven() {
        var username = "sso-" + subject.substring(0, 8);
        var form = Map.of(
                "username",
                username,
                "displayName",
                "新来的",
                "role",
                "STATION_STAFF",
                "organizationId",
                PublicId.of(cast.unit("439902200").id).toString());
        String start = as(Cast.TOWNSHIP)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/accounts")
                .path("startPassword");
        bound(username, subject);
        bearing(SignOnGuest.of(subject).enters().path("accessToken"))
                .get("/api/v1/members")
                .then()
                .statusCode(200);
        String token = Cast.signIn(username, start).path("accessToken");
        bearing(token).get("/api/v1/members").then().statusCode(403).body("code", equalTo("PASSWORD_CHANGE_NEEDED"));
    }

    @Test
    void refusesWhomNoAccountIsBoundToWhateverHeIsCalled() {
        SignOnGuest.of(Cast.LIAISON)
                .comesBack()
                .then()
                .statusCode(401)
                .body("code", equalTo("SIGN_ON_UNBOUND"))
                .body("title", containsString(Cast.LIAISON));
    }

    @Test
    void believesNoTokenThatIsNotAllItMustBe() {
        bound(cast.open(Role.STATION_STAFF, "439902200"), subject);
        for (var spoilt : List.of("issuer", "audience", "time", "nonce", "key"))
            refused(SignOnGuest.of(subject, spoilt).comesBack());
        var guest = SignOnGuest.of(subject);
        refused(guest.comesBack(Map.of("code", guest.back().get("code"), "state", "another")));
        refused(new SignOnGuest(SignOnGuest.of(subject).cookie(), guest.back()).comesBack());
        refused(guest.comesBack(Map.of("code", "made-up", "state", guest.back().get("state"))));
        refused(new SignOnGuest("guiyan_sign_on=x", guest.back()).comesBack());
        guest.comesBack().then().statusCode(204);
        refused(guest.comesBack());
    }

    @Test
    void nobodyEntersWhoIsNotBackYet() {
        bound(cast.open(Role.STATION_STAFF, "439902200"), subject);
        var guest = SignOnGuest.of(subject);
        refused(given().header("Cookie", guest.cookie())
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/v1/auth/sign-on/enter"));
    }

    @Test
    void asksForTheSecondFactorAllTheSame() {
        var username = cast.open(Role.STATION_STAFF, "439902200");
        var token = Cast.token(username);
        var authenticator = Authenticator.begun(token, Cast.PASSWORD).orElseThrow();
        var recovery = authenticator.confirm(token);
        bound(username, subject);
        var guest = SignOnGuest.of(subject);
        var cookie = guest.returned();
        sent(cookie, Map.of()).then().statusCode(401).body("code", equalTo("SECOND_FACTOR_NEEDED"));
        sent(cookie, Map.of("code", "000000")).then().statusCode(401).body("code", equalTo("SECOND_FACTOR_WRONG"));
        sent(cookie, Map.of("code", recovery.get(0))).then().statusCode(200);
    }

    @Test
    void letsNobodyIntoAShutAccountAndBindsEachIdentityOnce() {
        var username = cast.open(Role.STATION_STAFF, "439902200");
        bound(username, subject);
        var other = cast.open(Role.STATION_STAFF, "439902200");
        bind(other, subject).then().statusCode(409).body("code", equalTo("SUBJECT_TAKEN"));
        var etag = as(Cast.TOWNSHIP).get("/api/v1/accounts/" + id(username)).getHeader("ETag");
        as(Cast.TOWNSHIP)
                .header("If-Match", etag)
                .post("/api/v1/accounts/" + id(username) + "/disable")
                .then()
                .statusCode(200)
                .body("signOnSubject", equalTo(subject));
        SignOnGuest.of(subject).enters().then().statusCode(401).body("code", equalTo("SIGN_IN_FAILED"));
        bind(username, null).then().statusCode(204);
        bound(other, subject);
        SignOnGuest.of(subject).enters().then().statusCode(200);
        as(Cast.LIAISON)
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/api/v1/accounts/" + id(other) + "/bind-subject")
                .then()
                .statusCode(403);
    }

    private static Response sent(String cookie, Map<String, String> with) {
        return given().header("Cookie", cookie)
                .contentType(ContentType.JSON)
                .body(with)
                .post("/api/v1/auth/sign-on/enter");
    }

    private static void refused(Response answer) {
        answer.then().statusCode(401).body("code", equalTo("SIGN_ON_FAILED"));
    }

    private void bound(String username, String to) {
        bind(username, to).then().statusCode(204);
    }

    private Response bind(String username, String to) {
        var path = "/api/v1/accounts/" + id(username);
        var form = new HashMap<String, String>();
        form.put("subject", to);
        return as(Cast.TOWNSHIP)
                .header("If-Match", as(Cast.TOWNSHIP).get(path).getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(form)
                .post(path + "/bind-subject");
    }

    private String id(String username) {
        return PublicId.of(accounts.named(username).id).toString();
    }
}

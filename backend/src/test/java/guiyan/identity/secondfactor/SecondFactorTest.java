package guiyan.identity.secondfactor;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import guiyan.Authenticator;
import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in with a second step (M-04), with the codes a real authenticator would show. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SecondFactorTest {

    @Inject
    Cast cast;

    @Inject
    EntityManager database;

    private String auditor;
    private String token;
    private Authenticator app;
    private List<String> recovery;

    @BeforeEach
    void enter() {
        cast.enter();
        auditor = cast.open(Role.AUDITOR, null);
        token = Cast.token(auditor);
    }

    @Test
    void asksForTheCodeAfterTheRightPasswordOnly() {
        setUp();
        Cast.signIn(auditor, Cast.PASSWORD).then().statusCode(401).body("code", equalTo("SECOND_FACTOR_NEEDED"));
        Cast.signIn(auditor, "Wrong-word-11").then().statusCode(401).body("code", equalTo("SIGN_IN_FAILED"));
        signIn(app.code(1)).then().statusCode(200);
    }

    @Test
    void refusesACodeThatWasUsedOrIsOlder() {
        setUp();
        var code = app.code(1);
        signIn(code).then().statusCode(200);
        signIn(code).then().statusCode(401).body("code", equalTo("SECOND_FACTOR_WRONG"));
        signIn(app.code(0)).then().statusCode(401);
    }

    @Test
    void takesEachRecoveryCodeOnceHoweverItIsTyped() {
        setUp();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        signIn(recovery.get(3).toUpperCase(java.util.Locale.ROOT).replace("-", " "))
                .then()
                .statusCode(200);
        signIn(recovery.get(3)).then().statusCode(401);
        bearing(token).get("/api/v1/me/second-factor").then().body("recoveryCodesLeft", equalTo(9));
    }

    @Test
    void takesNobodyElsesRecoveryCode() {
        setUp();
        var stolen = recovery.get(0);
        auditor = cast.open(Role.AUDITOR, null);
        token = Cast.token(auditor);
        setUp();
        signIn(stolen).then().statusCode(401);
    }

    @Test
    void locksAfterFiveWrongCodes() {
        setUp();
        for (int i = 0; i < 5; i++) signIn("00000" + i).then().statusCode(401);
        signIn(app.code(1)).then().statusCode(401).body("code", equalTo("SIGN_IN_FAILED"));
    }

    @Test
    void changesNothingUntilACodeConfirmsIt() {
        var begun = Authenticator.begun(token, Cast.PASSWORD).orElseThrow();
        Cast.signIn(auditor, Cast.PASSWORD).then().statusCode(200);
        post("/confirm", Map.of("code", "000000")).then().statusCode(422).body("errors.pointer", hasItem("/code"));
        var again = Authenticator.begun(token, Cast.PASSWORD).orElseThrow();
        post("/confirm", Map.of("code", begun.code())).then().statusCode(422);
        again.confirm(token);
        post("", Map.of("currentPassword", Cast.PASSWORD))
                .then()
                .statusCode(409)
                .body("code", equalTo("SECOND_FACTOR_ON"));
    }

    @Test
    void tellsAnAuthenticatorWhatItNeeds() {
        post("", Map.of("currentPassword", Cast.PASSWORD))
                .then()
                .statusCode(200)
                .body("uri", startsWith("otpauth://totp/Guiyan:" + auditor + "?secret="));
        post("", Map.of("currentPassword", "Wrong-word-11"))
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/currentPassword"));
    }

    @Test
    void isTakenAwayOnlyWithPasswordAndCode() {
        post("/remove", proof("000000")).then().statusCode(409).body("code", equalTo("SECOND_FACTOR_OFF"));
        setUp();
        post("/remove", Map.of("currentPassword", "Wrong-word-11", "code", app.code(1)))
                .then()
                .statusCode(422);
        post("/remove", proof("000000")).then().statusCode(422).body("code", equalTo("CODE_WRONG"));
        post("/remove", proof(app.code(1))).then().statusCode(204);
        Cast.signIn(auditor, Cast.PASSWORD).then().statusCode(200);
    }

    @Test
    void makesTheOldRecoveryCodesVoidWithNewOnes() {
        setUp();
        List<String> fresh = post("/recovery-codes", proof(recovery.get(0)))
                .then()
                .statusCode(200)
                .extract()
                .path("codes");
        signIn(recovery.get(1)).then().statusCode(401);
        signIn(fresh.get(1)).then().statusCode(200);
    }

    @Test
    void isResetByAnAdministratorWhenThePhoneIsLost() {
        setUp();
        String id = bearing(token).get("/api/v1/me").path("id");
        var shown = as(Cast.ADMIN).get("/api/v1/accounts/" + id);
        shown.then().body("secondFactor", equalTo(true));
        as(Cast.ADMIN)
                .header("If-Match", shown.getHeader("ETag"))
                .post("/api/v1/accounts/" + id + "/reset-second-factor")
                .then()
                .statusCode(204);
        bearing(token).get("/api/v1/me").then().statusCode(401);
        Cast.signIn(auditor, Cast.PASSWORD).then().statusCode(200);
    }

    @Test
    void keepsSecretAndRecoveryCodesSealed() {
        setUp();
        var kept = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select concat(hex(secret)) from second_factor union select hex(print) from recovery_code",
                                String.class)
                        .getResultList());
        assertThat(String.join(" ", kept.stream().map(String::valueOf).toList()))
                .isNotBlank()
                .doesNotContain(
                        hex(app.secret()),
                        hex(recovery.get(0)),
                        hex(recovery.get(0).replace("-", "")));
    }

    private void setUp() {
        app = Authenticator.begun(token, Cast.PASSWORD).orElseThrow();
        recovery = app.confirm(token);
    }

    private Response signIn(String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", auditor, "password", Cast.PASSWORD, "code", code))
                .post("/api/v1/auth/login");
    }

    private static Map<String, String> proof(String code) {
        return Map.of("currentPassword", Cast.PASSWORD, "code", code);
    }

    private Response post(String path, Map<String, String> body) {
        return bearing(token).contentType(ContentType.JSON).body(body).post("/api/v1/me/second-factor" + path);
    }

    private static String hex(String text) {
        return java.util.HexFormat.of()
                .withUpperCase()
                .formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}

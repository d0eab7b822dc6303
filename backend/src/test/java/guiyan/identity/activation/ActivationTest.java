package guiyan.identity.activation;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static guiyan.Cast.signIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The member's door: opened with a code that an officer hands over (domain.md 5.5). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ActivationTest {

    private static final String WRONG = "AAAA-AAAA";

    @Inject
    Cast cast;

    @Inject
    EntityManager database;

    private String member;
    private String username;

    @BeforeEach
    void enter() {
        cast.enter();
        username = "door-" + UUID.randomUUID().toString().substring(0, 8);
        member = as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organizationId",
                        PublicId.of(cast.unit("439902200201").id).toString(),
                        "name",
                        "门前柳"))
                .post("/api/v1/members")
                .path("id");
    }

    @Test
    void aMemberOpensHisOwnDoorOnce() {
        var code = issued();
        code.then().body("code", matchesPattern("[A-Z2-9]{4}-[A-Z2-9]{4}")).body("username", nullValue());
        open(code, code.path("code"), username, Cast.PASSWORD)
                .then()
                .statusCode(200)
                .body("username", equalTo(username));
        open(code, code.path("code"), username + "2", Cast.PASSWORD)
                .then()
                .statusCode(401)
                .body("code", equalTo("ACTIVATION_FAILED"));
        var token = Cast.token(username);
        bearing(token)
                .get("/api/v1/me")
                .then()
                .body("role", equalTo("MEMBER"))
                .body("displayName", equalTo("门前柳"))
                .body("mustChangePassword", equalTo(false))
                .body("organization.code", equalTo("439902200201"));
        bearing(token).get("/api/v1/members").then().statusCode(403);
        takesWhatIsKeptOfHim(token);
    }

    /** P-10, P-11: as JSON and CSV, with who has looked at it. */
    private void takesWhatIsKeptOfHim(String token) {
        as(Cast.LIAISON).get("/api/v1/members/" + member).then().statusCode(200);
        bearing(token)
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body("personId", equalTo(member))
                .body("lines.part", hasItems("member", "history"));
        bearing(token)
                .accept("text/csv")
                .get("/api/v1/me/data")
                .then()
                .statusCode(200)
                .body(containsString("门前柳"));
        bearing(token)
                .get("/api/v1/me/access-log")
                .then()
                .body("items.actorRole", hasItem("LIAISON_OFFICER"))
                .body("items.action", hasItem("data.taken"));
    }

    @Test
    void smallLettersAndBlanksDoNotMatter() {
        var code = issued();
        var typed = code.<String>path("code").toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        open(code, typed, username, Cast.PASSWORD).then().statusCode(200);
    }

    @Test
    void fiveWrongTriesVoidIt() {
        var code = issued();
        for (int i = 0; i < 4; i++)
            open(code, WRONG, username, Cast.PASSWORD).then().statusCode(401);
        var other = issuedFor(another());
        for (int i = 0; i < 5; i++)
            open(other, WRONG, username, Cast.PASSWORD).then().statusCode(401);
        open(other, other.path("code"), username, Cast.PASSWORD).then().statusCode(401);
        open(code, code.path("code"), username, Cast.PASSWORD).then().statusCode(200);
    }

    private String another() {
        return as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organizationId",
                        PublicId.of(cast.unit("439902200201").id).toString(),
                        "name",
                        "门前桥"))
                .post("/api/v1/members")
                .path("id");
    }

    @Test
    void holdsSeventyTwoHours() {
        var code = issued();
        aged(code, 71);
        aged(code, 2);
        open(code, code.path("code"), username, Cast.PASSWORD).then().statusCode(401);
        var young = issued();
        aged(young, 71);
        open(young, young.path("code"), username, Cast.PASSWORD).then().statusCode(200);
    }

    private void aged(Response code, int hours) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update activation_code set expires_at = expires_at - interval %d hour where id = ?"
                                        .formatted(hours))
                        .setParameter(1, PublicId.fromString(code.path("id")).value())
                        .executeUpdate());
    }

    @Test
    void aNewCodeVoidsTheOneBeforeAndOpensTheDoorAnew() {
        var first = issued();
        var second = issued();
        open(first, first.path("code"), username, Cast.PASSWORD).then().statusCode(401);
        open(second, second.path("code"), username, Cast.PASSWORD).then().statusCode(200);
        var token = Cast.token(username);
        var third = issued();
        third.then().body("username", equalTo(username));
        open(third, third.path("code"), null, "Liushu-river-44").then().statusCode(200);
        bearing(token).get("/api/v1/me").then().statusCode(401);
        signIn(username, Cast.PASSWORD).then().statusCode(401);
        signIn(username, "Liushu-river-44").then().statusCode(200);
    }

    @Test
    void aWeakPasswordOrATakenNameUsesNothingUp() {
        var code = issued();
        open(code, code.path("code"), username, "short").then().statusCode(422).body("code", equalTo("PASSWORD_WEAK"));
        open(code, code.path("code"), Cast.LIAISON, Cast.PASSWORD).then().statusCode(409);
        open(code, code.path("code"), null, Cast.PASSWORD)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/username"));
        open(code, code.path("code"), username, Cast.PASSWORD).then().statusCode(200);
    }

    @Test
    void isForMembersOfTheIssuersBranchAndOfIssuersOnly() {
        issue(Cast.STRANGER, member).then().statusCode(404);
        issue(Cast.TOWNSHIP, member).then().statusCode(403);
    }

    @Test
    void keepsNeitherCodeNorWitnessInClearAndSaysInTheHistoryThatItWasIssued() {
        var code = issued();
        var kept = database.createNativeQuery(
                        "select concat_ws('|', witness, print) from activation_code where id = ?", String.class)
                .setParameter(1, PublicId.fromString(code.path("id")).value())
                .getSingleResult()
                .toString();
        assertThat(kept)
                .doesNotContain(code.<String>path("code").replace("-", ""))
                .doesNotContain("在场人");
        List<String> acts =
                as(Cast.LIAISON).get("/api/v1/members/" + member + "/timeline").path("action");
        assertThat(acts).contains("activation.issued");
    }

    private Response issued() {
        return issuedFor(member);
    }

    private Response issuedFor(String person) {
        var code = issue(Cast.LIAISON, person);
        code.then().statusCode(201);
        return code;
    }

    private static Response issue(String by, String person) {
        return as(by).contentType(ContentType.JSON)
                .body(Map.of("personId", person, "witness", "在场人"))
                .post("/api/v1/activation-codes");
    }

    private static Response open(Response code, String said, String username, String password) {
        var form = new HashMap<String, String>();
        form.put("id", code.path("id"));
        form.put("code", said);
        form.put("username", username);
        form.put("newPassword", password);
        return given().contentType(ContentType.JSON).body(form).post("/api/v1/auth/activate");
    }
}

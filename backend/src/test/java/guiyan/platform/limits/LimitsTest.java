package guiyan.platform.limits;

import static guiyan.Cast.bearing;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Limits as clients meet them; what is left is taken away in one go instead of by a million requests. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LimitsTest {

    private static final String POLICY = "\"caller\";q=1000000;w=36000000";

    @Inject
    Cast cast;

    @Inject
    Limits limits;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void tellsEveryCallerWhatIsLeft() {
        var token = Cast.token(cast.open(Role.LIAISON_OFFICER, "439902200201"));
        var first = left(bearing(token).get("/api/v1/me"));
        var second = left(bearing(token).get("/api/v1/me"));
        assertThat(first - second).isEqualTo(1);
        bearing(token)
                .get("/api/v1/accounts")
                .then()
                .statusCode(403)
                .header("RateLimit-Policy", POLICY)
                .header("RateLimit", containsString(";r=" + (second - 1)));
    }

    @Test
    void refusesWhoHasUsedItAllUpAndNobodyElse() {
        var spender = Cast.token(cast.open(Role.LIAISON_OFFICER, "439902200201"));
        var other = Cast.token(cast.open(Role.LIAISON_OFFICER, "439902200201"));
        String id = bearing(spender).get("/api/v1/me").path("id");
        spendAll(Limited.CALLER, id(id));
        bearing(spender)
                .get("/api/v1/members")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("3[4-6]"))
                .header("RateLimit", matchesPattern("\"caller\";r=0;t=3[4-6]"))
                .body("code", equalTo("TOO_MANY_REQUESTS"));
        bearing(other).get("/api/v1/members").then().statusCode(200);
    }

    @Test
    void limitsAMachineByItself() {
        var opened = cast.openClient("太急", "439902200201", "members:list");
        String token =
                Cast.fetchToken(opened.path("client.id"), opened.path("secret")).path("access_token");
        bearing(token).get("/api/v1/members").then().statusCode(200);
        spendAll(Limited.CALLER, id(opened.path("client.id")));
        bearing(token).get("/api/v1/members").then().statusCode(429);
    }

    @Test
    void countsStrangersByTheirAddress() {
        given().get("/api/v1/about").then().header("RateLimit", containsString("\"stranger\""));
        bearing("A".repeat(43))
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .header("RateLimit", containsString("\"stranger\""));
        Cast.signIn("nobody", "Wrong-word-11").then().header("RateLimit", containsString("\"sign-in\""));
    }

    private void spendAll(Limited what, String key) {
        for (long amount = 1 << 19; amount > 0; amount /= 2)
            try {
                for (; ; ) limits.take(what, key, amount);
            } catch (LimitReached all) {
                // a smaller piece is tried
            }
    }

    private static String id(String id) {
        return String.valueOf(PublicId.fromString(id).value());
    }

    private static long left(Response answer) {
        return Long.parseLong(answer.getHeader("RateLimit").replaceFirst(".*;r=(\\d+);.*", "$1"));
    }
}

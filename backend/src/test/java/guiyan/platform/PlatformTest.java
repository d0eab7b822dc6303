package guiyan.platform;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import guiyan.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PlatformTest {

    @Test
    void isReadyWithItsDatabase() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void asksAStrangerToSignIn() {
        given().get("/api/v1/members")
                .then()
                .statusCode(401)
                .contentType(containsString(Problem.TYPE))
                .body("code", equalTo("SIGN_IN_NEEDED"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void answersAnUnknownAddressOfTheApiWithAProblem() {
        given().get("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType(containsString(Problem.TYPE))
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void continuesTheTraceOfItsCaller() {
        given().header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                .get("/api/v1/members")
                .then()
                .header("X-Trace-Id", equalTo("4bf92f3577b34da6a3ce929d0e0e4736"));
    }

    @Test
    void answersEveryPageOfTheBrowserAppWithItsStartPage() {
        given().get("/members/0J2TQ5ZK8W3A1").then().statusCode(200).body(containsString("start page"));
        given().get("/").then().statusCode(200).header("Cache-Control", equalTo("no-cache"));
        given().get("/assets/gone.js").then().statusCode(404);
    }

    @Test
    void doesNotSayWhichServerItIs() {
        given().get("/q/health/ready").then().header("Server", nullValue());
    }
}

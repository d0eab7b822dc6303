package guiyan.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import guiyan.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SecurityHeadersTest {

    private static final String STRICT = "Strict-Transport-Security";
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; connect-src 'self'; frame-ancestors 'none'";

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/v1/about", "/api/v1/members", "/api/v1/nowhere", "/", "/members/x", "/no-such-file.js"})
    void protectEveryAnswer(String path) {
        var answer = given().header("Origin", "http://elsewhere.example").get(path);
        assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo(POLICY);
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeaders().hasHeaderWithName("Server")).isFalse();
        assertThat(answer.getHeaders().hasHeaderWithName("Access-Control-Allow-Origin"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/about", "/api/v1/me"})
    void keepAnswersOfTheApiOutOfCaches(String path) {
        assertThat(given().get(path).getHeader("Cache-Control")).isEqualTo("no-store");
    }

    /** The proxy before the product says by what a browser came to it. */
    @Test
    void holdABrowserToTlsThatCameByIt() {
        for (var path : List.of("/", "/api/v1/about", "/api/v1/members", "/api/v1/nowhere")) {
            assertThat(given().get(path).getHeaders().hasHeaderWithName(STRICT)).isFalse();
            var answer = given().header("X-Forwarded-Proto", "https").get(path);
            assertThat(answer.getHeader(STRICT)).as(path).isEqualTo("max-age=31536000");
        }
    }

    @Test
    void answersATooLongAddressAndATooLargeBodyAsProblems() throws Exception {
        given().get("/api/v1/about?x=" + "x".repeat(5000))
                .then()
                .statusCode(414)
                .contentType(Problem.TYPE)
                .body("code", equalTo("ADDRESS_TOO_LONG"));
        try (var line = new Socket("127.0.0.1", RestAssured.port)) {
            line.setSoTimeout(5_000);
            var head = "POST /api/v1/imports HTTP/1.1\r\nHost: x\r\nContent-Length: 200000000\r\n\r\n";
            line.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 413").contains("BODY_TOO_LARGE", "nosniff");
        }
    }
}

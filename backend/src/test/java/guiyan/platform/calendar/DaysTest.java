package guiyan.platform.calendar;

import static guiyan.Cast.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import guiyan.Cast;
import guiyan.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DaysTest {

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "9999-12-31", "1899-12-31", "-0001-01-01"})
    void ofNoYearARegisterSpeaksOfAreRefused(String day) {
        as(Cast.TOWNSHIP)
                .queryParam("from", day)
                .get("/api/v1/statistics/I-13")
                .then()
                .statusCode(400)
                .body("code", equalTo("UNREADABLE_PARAMETER"));
        as(Cast.TOWNSHIP)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("heldOn", day))
                .post("/api/v1/gatherings")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/heldOn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2051-01-31"})
    void ofAYearWhoseFestivalNobodyKnowsCountNobodyAtIt(String day) {
        as(Cast.TOWNSHIP)
                .queryParam("to", day)
                .get("/api/v1/statistics/I-18")
                .then()
                .statusCode(200)
                .body("parts.find { it.key == 'AWAY_ATTENDED' }.denominator", equalTo(0));
    }
}

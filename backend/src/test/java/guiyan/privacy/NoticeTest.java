package guiyan.privacy;

import static guiyan.Cast.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The notice on the use of data, version after version (P-06). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class NoticeTest {

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void aNewVersionIsToBeAcceptedAgainAndTheOldOneStaysAsItWas() {
        var first = published("个人信息处理告知书");
        int number = first.path("number");
        accept(first).then().statusCode(200).body("acceptedAt", notNullValue());
        String when = accept(first).path("acceptedAt");
        latest().then().body("items[0].acceptedAt", equalTo(when));

        var second = published("个人信息处理告知书（修订）");
        second.then().body("number", equalTo(number + 1));
        latest().then()
                .body("items[0].title", equalTo("个人信息处理告知书（修订）"))
                .body("items[0].acceptedAt", nullValue())
                .body("items[1].title", equalTo("个人信息处理告知书"))
                .body("items[1].acceptedAt", equalTo(when));
    }

    @Test
    void oneAccountDoesNotAcceptForAnother() {
        var notice = published("告知书");
        accept(notice);
        as(Cast.STRANGER)
                .get("/api/v1/privacy/notices?limit=1")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(notice.path("id")))
                .body("items[0].acceptedAt", nullValue());
    }

    private static Response latest() {
        return as(Cast.LIAISON).get("/api/v1/privacy/notices?limit=2");
    }

    private static Response accept(Response notice) {
        return as(Cast.LIAISON).post("/api/v1/privacy/notices/" + notice.path("id") + "/accept");
    }

    private static Response published(String title) {
        var answer = as(Cast.ADMIN)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("title", title, "text", "为联系和服务外出党员而处理个人信息。"))
                .post("/api/v1/privacy/notices");
        answer.then().statusCode(201);
        return answer;
    }
}

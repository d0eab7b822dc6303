package guiyan.privacy;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.identity.Accounts;
import guiyan.platform.Role;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A breach, and whom it affects (P-25). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class IncidentTest {

    @Inject
    Cast cast;

    @Inject
    Accounts accounts;

    private String auditor;
    private String culprit;
    private Instant begun;

    @BeforeEach
    void enter() {
        cast.enter();
        auditor = cast.open(Role.AUDITOR, null);
        culprit = cast.open(Role.STATION_STAFF, "439902200");
        begun = new SystemClock().now();
    }

    @Test
    void namesWhoWasLookedAtThroughThatAccessAndNobodyElse() {
        var disclosed = enrolled("15400003031");
        var seen = enrolled("15400003032");
        var untouched = enrolled("15400003033");
        disclose(culprit, disclosed);
        disclose(culprit, disclosed);
        as(culprit).get("/api/v1/members/" + seen);
        disclose(cast.open(Role.STATION_STAFF, "439902200"), untouched);

        var affected = affected(opened(begun, begun.plus(Duration.ofHours(1))));
        affected.then()
                .body("items.find { it.personId == '%s' }.disclosures".formatted(disclosed), equalTo(2))
                .body("items.find { it.personId == '%s' }.disclosures".formatted(seen), equalTo(0))
                .body("items.find { it.personId == '%s' }.times".formatted(seen), equalTo(1))
                .body("items.find { it.personId == '%s' }".formatted(untouched), nullValue());
        assertThat(affected(opened(begun.minus(Duration.ofHours(2)), begun.minus(Duration.ofHours(1))))
                        .<List<String>>path("items.personId"))
                .isEmpty();
    }

    @Test
    void pagesThroughThoseItAffects() {
        for (int i = 0; i < 3; i++) disclose(culprit, enrolled("1540000304" + i));
        var incident = opened(begun, begun.plus(Duration.ofHours(1)));
        var path = "/api/v1/privacy/incidents/" + incident.path("id") + "/affected?limit=2";
        var first = as(auditor).get(path);
        var second = as(auditor).get(path + "&cursor=" + first.path("nextCursor"));
        assertThat(first.<List<String>>path("items.personId")).hasSize(2);
        assertThat(second.<List<String>>path("items.personId"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(first.path("items.personId"));
        as(auditor).get(path + "&cursor=eA").then().statusCode(400);
    }

    @Test
    void isClosedOnceWithWhatWasDone() {
        var incident = opened(begun, begun);
        close(incident, "2008-07-29").then().statusCode(422).body("code", equalTo("BEFORE_THE_INCIDENT"));
        var closed = close(incident, "2008-07-31");
        closed.then().statusCode(200).body("closedOn", equalTo("2008-07-31"));
        close(closed, "2008-07-31").then().statusCode(409).body("code", equalTo("INCIDENT_CLOSED"));
        post("/privacy/incidents", form(begun, begun.minusSeconds(1)))
                .then()
                .statusCode(422)
                .body("code", equalTo("PERIOD_TURNED"));
    }

    private Response close(Response incident, String on) {
        return as(auditor)
                .header("If-Match", incident.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("on", on, "measures", "已停用账号，逐人告知"))
                .post("/api/v1/privacy/incidents/" + incident.path("id") + "/close");
    }

    /** Looks are written a moment later. */
    private Response affected(Response incident) {
        var path = "/api/v1/privacy/incidents/" + incident.path("id") + "/affected?limit=200";
        for (var until = System.nanoTime() + 3_000_000_000L; System.nanoTime() < until; ) {
            List<String> ids = as(auditor).get(path).path("items.personId");
            if (ids.size() >= 2) break;
        }
        return as(auditor).get(path);
    }

    private Response opened(Instant from, Instant until) {
        var answer = post("/privacy/incidents", form(from, until));
        answer.then().statusCode(201);
        return answer;
    }

    private Map<String, String> form(Instant from, Instant until) {
        return Map.of(
                "title",
                "账号被他人使用",
                "description",
                "夜间有人用服务站账号查看号码",
                "actorId",
                PublicId.of(accounts.named(culprit).id).toString(),
                "fromAt",
                from.toString(),
                "untilAt",
                until.toString(),
                "foundOn",
                "2008-07-30");
    }

    private Response post(String path, Map<String, String> form) {
        return as(auditor)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path);
    }

    private static void disclose(String who, String member) {
        as(who).contentType(ContentType.JSON)
                .body(Map.of("fields", List.of("PHONE"), "purpose", "核对号码"))
                .post("/api/v1/members/" + member + "/disclosures")
                .then()
                .statusCode(200);
    }

    private String enrolled(String phone) {
        return as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organizationId",
                        PublicId.of(cast.unit("439902200201").id).toString(),
                        "name",
                        "泄可查",
                        "phone",
                        phone))
                .post("/api/v1/members")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

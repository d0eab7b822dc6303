package guiyan.auditing;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log of acts as the auditor reads it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditLogTest {

    private static final String NAME = "颜留痕";

    @Inject
    Cast cast;

    @Inject
    SystemClock clock;

    private String auditor;
    private String liaison;
    private String liaisonsId;
    private String member;

    @BeforeEach
    void enter() {
        cast.enter();
        auditor = cast.open(Role.AUDITOR, null);
        liaison = Cast.token(cast.open(Role.LIAISON_OFFICER, "439902200201"));
        liaisonsId = bearing(liaison).get("/api/v1/me").path("id");
        member = bearing(liaison)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organizationId",
                        PublicId.of(cast.unit("439902200201").id).toString(),
                        "name",
                        NAME))
                .post("/api/v1/members")
                .path("id");
    }

    @Test
    void showsWhatSomebodyDid() {
        events("?actor=" + liaisonsId)
                .body("items.action", hasItem("member.enrolled"))
                .body("items.actorId", everyItem(is(liaisonsId)))
                .body("items.actorRole", everyItem(is("LIAISON_OFFICER")));
    }

    @Test
    void showsWhatWasDoneAboutSomebodyAndNeverHisName() {
        events("?person=" + member)
                .body("items.personId", everyItem(is(member)))
                .body("items", not(hasSize(0)));
        assertThat(as(auditor).get("/api/v1/audit-events?person=" + member).asString())
                .doesNotContain(NAME);
    }

    @Test
    void showsOneSortOfActOnly() {
        events("?action=account.signed-in").body("items.action", everyItem(is("account.signed-in")));
        events("?action=account.signed-in&actor=" + liaisonsId).body("items", hasSize(0));
    }

    @Test
    void showsTheActsOfADay() {
        var today = clock.now().atZone(BusinessClock.ZONE).toLocalDate();
        var about = "person=" + member;
        events("?%s&from=%s&to=%s".formatted(about, today.minusDays(1), today)).body("items", not(hasSize(0)));
        events("?%s&from=%s".formatted(about, today.plusDays(1))).body("items", hasSize(0));
        events("?%s&to=%s".formatted(about, today.minusDays(2))).body("items", hasSize(0));
    }

    /** domain.md 5.5: a list page is one entry without persons. */
    @Test
    void showsWhoReadWhichListAndHowMuchOfItButNotTheWordsHeSearchedFor() {
        bearing(liaison)
                .get("/api/v1/members?limit=1&status=ACTIVE&q=" + NAME)
                .then()
                .statusCode(200);
        events("?action=list.read&actor=" + liaisonsId)
                .body("items", hasSize(1))
                .body("items[0].note", equalTo("/members?limit=1&q=…&status=ACTIVE · 1"))
                .body("items[0].onlySeen", equalTo(true))
                .body("items[0].personId", is((Object) null));
        bearing(liaison).get("/api/v1/organizations").then().statusCode(200);
        events("?action=list.read&actor=" + liaisonsId).body("items", hasSize(1));
    }

    @Test
    void goesBackPageByPage() {
        var first = as(auditor).get("/api/v1/audit-events?limit=2");
        var second = as(auditor).get("/api/v1/audit-events?limit=2&cursor=" + first.path("nextCursor"));
        assertThat(first.<String>path("items[1].id")).isGreaterThan(second.path("items[0].id"));
    }

    @Test
    void leavesAsAFileForAPurposeWhichIsInTheLogToo() {
        as(auditor)
                .accept("text/csv")
                .get("/api/v1/audit-events?person=" + member + "&purpose=季度检查")
                .then()
                .statusCode(200)
                .body(containsString("member.enrolled"));
        events("?action=list.exported").body("items.note", hasItem("季度检查"));
    }

    @Test
    void verifiesForTheAuditorAlone() {
        as(auditor).post("/api/v1/audit-events/verify").then().statusCode(200).body("intact", equalTo(true));
        as(Cast.ADMIN).post("/api/v1/audit-events/verify").then().statusCode(403);
        as(Cast.ADMIN).get("/api/v1/audit-events").then().statusCode(403);
    }

    private io.restassured.response.ValidatableResponse events(String question) {
        return as(auditor).get("/api/v1/audit-events" + question).then().statusCode(200);
    }
}

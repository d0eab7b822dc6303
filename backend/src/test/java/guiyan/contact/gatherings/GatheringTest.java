package guiyan.contact.gatherings;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meetings of a branch. The business date is 2008-07-31. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GatheringTest {

    private static final String HETAN = "439902200201";

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void keepsEveryFieldOfTheForm() {
        planned("2008-02-10")
                .then()
                .statusCode(201)
                .body("organization.code", equalTo(HETAN))
                .body("kind", equalTo("SPRING_FESTIVAL_TEA_PARTY"))
                .body("heldOn", equalTo("2008-02-10"))
                .body("place", equalTo("村部会议室"))
                .body("agenda", contains("颂党恩", "话农事", "绘蓝图"))
                .body("state", equalTo("PLANNED"))
                .body("late", equalTo(false));
        planned("2008-02-24").then().statusCode(201).body("late", equalTo(true));
    }

    @Test
    void whoIsInvitedOrComesCountsOnce() {
        var home = enrolled("会一");
        var away = enrolled("会二");
        posted("/outflows", Map.of("memberId", away, "departedOn", "2007-03-10"))
                .then()
                .statusCode(201);
        String meeting = planned("2008-02-12").path("id");
        act(meeting, "invite", List.of(home, away))
                .then()
                .statusCode(200)
                .body("invited", equalTo(2))
                .body("awayInvited", equalTo(1))
                .body("came", equalTo(0));
        act(meeting, "sign-in", List.of(away)).then().statusCode(200).body("came", equalTo(1));
        act(meeting, "sign-in", List.of(away))
                .then()
                .statusCode(200)
                .body("invited", equalTo(2))
                .body("came", equalTo(1))
                .body("awayCame", equalTo(1));
        as(Cast.LIAISON)
                .get("/api/v1/gatherings/" + meeting + "/attendances")
                .then()
                .body("items.cameOn", contains(null, "2008-02-12"));
        act(meeting, "sign-in", List.of("0000000000000")).then().statusCode(422).body("code", equalTo("GUEST_UNKNOWN"));
        as(Cast.STRANGER).get("/api/v1/gatherings/" + meeting).then().statusCode(404);
    }

    @Test
    void isHeldOnceAndNotBeforeItsDay() {
        var future = planned("2008-08-20");
        held(future).then().statusCode(409).body("code", equalTo("GATHERING_NOT_YET"));
        var past = held(planned("2008-02-13"));
        past.then().statusCode(200).body("state", equalTo("HELD"));
        held(past).then().statusCode(409).body("code", equalTo("GATHERING_OVER"));
    }

    @Test
    void suggestionsAreReadByTheVillageAlone() {
        String meeting = planned("2008-02-14").path("id");
        posted("/gatherings/" + meeting + "/suggestions", Map.of("words", "修好进村的路"))
                .then()
                .statusCode(201)
                .body("words", equalTo("修好进村的路"));
        var list = "/api/v1/gatherings/" + meeting + "/suggestions";
        as(Cast.LIAISON).get(list).then().body("items.words", contains("修好进村的路"));
        as(Cast.TOWNSHIP).get(list).then().body("items[0].words", nullValue());
        assertThat(as(Cast.STRANGER).get(list).statusCode()).isEqualTo(404);
    }

    private Response planned(String on) {
        return posted(
                "/gatherings",
                Map.of(
                        "organizationId",
                        PublicId.of(cast.unit(HETAN).id).toString(),
                        "kind",
                        "SPRING_FESTIVAL_TEA_PARTY",
                        "heldOn",
                        on,
                        "place",
                        "村部会议室",
                        "agenda",
                        List.of("颂党恩", "话农事", "绘蓝图")));
    }

    private static Response held(Response meeting) {
        return as(Cast.LIAISON)
                .header("If-Match", meeting.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .post("/api/v1/gatherings/" + meeting.path("id") + "/hold");
    }

    private static Response act(String meeting, String act, List<String> members) {
        return as(Cast.LIAISON)
                .contentType(ContentType.JSON)
                .body(Map.of("memberIds", members))
                .post("/api/v1/gatherings/" + meeting + "/" + act);
    }

    private String enrolled(String name) {
        return posted(
                        "/members",
                        Map.of(
                                "organizationId",
                                PublicId.of(cast.unit(HETAN).id).toString(),
                                "name",
                                name))
                .path("id");
    }

    private static Response posted(String path, Object form) {
        return as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path);
    }
}

package guiyan.contact.cards;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.duties.generating.Generation;
import guiyan.duties.generating.Refreshing;
import guiyan.platform.Role;
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

/** The cards of July, in the township whose rules this test makes. The business date is 2008-07-31. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CardCampaignTest {

    private static final String DUKOU = "439902300201";

    @Inject
    Cast cast;

    @Inject
    Generation generation;

    @Inject
    Refreshing refreshing;

    private String township;

    @BeforeEach
    void enter() {
        cast.enter();
        township = cast.open(Role.TOWNSHIP_ADMIN, "439902300");
        generation.run();
        Map<String, String> rule =
                as(township).get("/api/v1/duty-rules?kind=JULY_FIRST_CARD").path("items[0]");
        as(township)
                .header("If-Match", rule.get("etag"))
                .contentType("application/merge-patch+json")
                .body(Map.of("effectiveFrom", "2008-01-01", "goLiveOn", "2008-08-01"))
                .patch("/api/v1/duty-rules/" + rule.get("id"))
                .then()
                .statusCode(200);
        generation.run();
    }

    @Test
    void aCardIsPreparedAddressedSentReturnedAndSentOnceMore() {
        var member = away("卡一", "2007-03-10");
        var late = away("卡二", "2008-06-10");
        prepared().then().statusCode(200).body("words", equalTo("{称呼}：节日好。"));
        prepared().then().statusCode(200);
        as(township)
                .get("/api/v1/card-campaigns/2008/cards?member=" + late)
                .then()
                .body("items.state", contains("PLANNED"));
        addressesGoWithTheConsentToThem(late);
        var card = card(member);
        assertThat(card.path("items[0].needsAddress").toString()).isEqualTo("true");
        assertThat(addressesToFind()).isPositive();
        String id = card.path("items[0].id");
        sent(id, "2008-06-28").then().statusCode(409).body("code", equalTo("CARD_ADDRESS_MISSING"));
        var addressed = addressed(id, card.path("items[0].etag"), "深圳市某路一号");
        addressed.then().statusCode(200).body("needsAddress", equalTo(false));
        assertThat(addressed.asString()).doesNotContain("深圳");
        sent(id, "2008-08-01").then().statusCode(422);
        sent(id, "2008-06-28").then().statusCode(200).body("items.state", contains("SENT"));
        refreshing.run();
        assertThat(state(member)).isEqualTo("FULFILLED");
        sent(id, "2008-06-29").then().statusCode(409).body("code", equalTo("CARD_SENT"));
        var back = returned(id, "2008-07-20");
        back.then()
                .statusCode(200)
                .body("state", equalTo("RETURNED_UNDELIVERED"))
                .body("needsAddress", equalTo(true));
        assertThat(figure("returned")).isEqualTo(1);
        assertThat(state(member)).as("a task, not a debt").isEqualTo("FULFILLED");
        addressed(id, back.getHeader("ETag"), "东莞市某厂").then().statusCode(200);
        sent(id, "2008-07-25")
                .then()
                .statusCode(200)
                .body("items.sentOn", contains("2008-06-28"))
                .body("items.resentOn", contains("2008-07-25"));
        assertThat(figure("returned")).as("gone off again").isZero();
        printed(id)
                .then()
                .statusCode(200)
                .body("labels[0].address", equalTo("东莞市某厂"))
                .body("labels[0].words", equalTo("卡一同志：节日好。"));
        as(township)
                .get("/api/v1/members/" + member + "/access-log")
                .then()
                .body("items.action", org.hamcrest.Matchers.hasItem(containsString("card.printed")));
    }

    @Test
    void aCardThatWasSentBeforeJuneIsInTime() {
        var member = away("卡早", "2007-03-10");
        prepared();
        var card = card(member);
        String id = card.path("items[0].id");
        addressed(id, card.path("items[0].etag"), "深圳市某路三号").then().statusCode(200);
        sent(id, "2008-05-25").then().statusCode(200);
        refreshing.run();
        assertThat(state(member)).isEqualTo("FULFILLED");
    }

    @Test
    void hidesCardsOutsideTheCallersScopeAndYearsNobodyOwesIn() {
        var member = away("卡三", "2007-03-10");
        prepared();
        String id = card(member).path("items[0].id");
        as(Cast.LIAISON).get("/api/v1/greeting-cards/" + id).then().statusCode(404);
        as(cast.open(Role.LIAISON_OFFICER, DUKOU))
                .get("/api/v1/card-campaigns/2008/cards?member=" + member)
                .then()
                .body("items", hasSize(1));
        as(township)
                .get("/api/v1/card-campaigns/1999")
                .then()
                .statusCode(422)
                .body("code", equalTo("CARD_YEAR_UNKNOWN"));
        sent(id, "2008-06-28");
        as(cast.open(Role.LIAISON_OFFICER, DUKOU))
                .contentType(ContentType.JSON)
                .body(Map.of("cardIds", List.of(id), "on", "2008-06-28"))
                .post("/api/v1/greeting-cards/send")
                .then()
                .statusCode(403);
    }

    private Response prepared() {
        return as(township)
                .contentType(ContentType.JSON)
                .body(Map.of("words", "{称呼}：节日好。"))
                .post("/api/v1/card-campaigns/2008/prepare");
    }

    private Response card(String member) {
        return as(township).get("/api/v1/card-campaigns/2008/cards?member=" + member);
    }

    private int figure(String name) {
        return as(township).get("/api/v1/card-campaigns/2008").path(name);
    }

    private int addressesToFind() {
        Integer count = as(township).get("/api/v1/inbox").path("find { it.kind == 'CARD_ADDRESSES_TO_FIND' }?.count");
        return count == null ? 0 : count;
    }

    private Response addressed(String card, String etag, String address) {
        return as(township)
                .header("If-Match", etag)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("address", address, "addressBasis", "本人电话里同意"))
                .patch("/api/v1/greeting-cards/" + card);
    }

    /** P-06, P-07. */
    private void addressesGoWithTheConsentToThem(String member) {
        var card = card(member);
        String id = card.path("items[0].id");
        as(township)
                .header("If-Match", card.<String>path("items[0].etag"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("address", "深圳市某路二号"))
                .patch("/api/v1/greeting-cards/" + id)
                .then()
                .statusCode(409)
                .body("code", equalTo("ADDRESS_NEEDS_CONSENT"));
        addressed(id, card.path("items[0].etag"), "深圳市某路二号").then().body("needsAddress", equalTo(false));
        var station = cast.open(Role.STATION_STAFF, "439902300");
        String consent = as(station)
                .get("/api/v1/privacy/consents?person=" + member)
                .path("items.find { it.kind == 'ADDRESS' }.id");
        as(station)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "本人要求"))
                .post("/api/v1/privacy/consents/" + consent + "/withdraw")
                .then()
                .statusCode(200);
        card(member).then().body("items[0].needsAddress", equalTo(true));
    }

    private Response sent(String card, String on) {
        return as(township)
                .contentType(ContentType.JSON)
                .body(Map.of("cardIds", List.of(card), "on", on))
                .post("/api/v1/greeting-cards/send");
    }

    private Response returned(String card, String on) {
        var etag = as(township).get("/api/v1/greeting-cards/" + card).getHeader("ETag");
        return as(township)
                .header("If-Match", etag)
                .contentType(ContentType.JSON)
                .body(Map.of("on", on))
                .post("/api/v1/greeting-cards/" + card + "/return");
    }

    private Response printed(String card) {
        return as(township)
                .contentType(ContentType.JSON)
                .body(Map.of("cardIds", List.of(card), "purpose", "打印贺卡"))
                .post("/api/v1/greeting-cards/print");
    }

    private String state(String member) {
        return as(township)
                .get("/api/v1/duties?kind=JULY_FIRST_CARD&person=" + member)
                .path("items[0].state");
    }

    private String away(String name, String since) {
        String member = posted(
                "/members",
                Map.of("organizationId", PublicId.of(cast.unit(DUKOU).id).toString(), "name", name));
        posted("/outflows", Map.of("memberId", member, "departedOn", since));
        refreshing.run();
        return member;
    }

    private String posted(String path, Object form) {
        return as(township)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

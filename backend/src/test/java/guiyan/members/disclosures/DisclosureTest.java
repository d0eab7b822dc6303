package guiyan.members.disclosures;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values in clear and who has seen them (P-10, P-16, domain.md 5.5). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DisclosureTest {

    private static final String VILLAGE = "439902200201";
    private static final String CITIZEN_ID = "439901196304217059";

    @Inject
    Cast cast;

    @Inject
    EntityManager database;

    @Inject
    Audit audit;

    private String station;
    private String secretary;

    @BeforeEach
    void enter() {
        cast.enter();
        station = cast.open(Role.STATION_STAFF, "439902200");
        secretary = cast.open(Role.BRANCH_SECRETARY, VILLAGE);
    }

    @Test
    void showsTheStationIdAndPhonesInClearAndEverybodyElseTheMask() {
        var id = enrolled(Map.of("citizenId", CITIZEN_ID, "citizenIdBasis", "本人书面同意", "phone", "15400001963"));
        var shown = disclose(as(station), id, List.of("CITIZEN_ID", "PHONE"), "登记核对");
        shown.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("RateLimit", containsString("\"disclosure\""))
                .body("citizenId", equalTo(CITIZEN_ID))
                .body("phones.number", contains("15400001963"))
                .body("phones.owner", contains("SELF"));
        as(station).get("/api/v1/members/" + id).then().body("citizenId", equalTo("已登记 ··59"));
    }

    @Test
    void showsSecretaryAndLiaisonPhonesButNoId() {
        var id = enrolled(Map.of("phone", "15400001964"));
        for (var who : List.of(secretary, Cast.LIAISON)) {
            disclose(as(who), id, List.of("PHONE"), "本月联系")
                    .then()
                    .statusCode(200)
                    .body("phones.number", contains("15400001964"))
                    .body("citizenId", nullValue());
            disclose(as(who), id, List.of("PHONE", "CITIZEN_ID"), "本月联系")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("FIELD_NOT_YOURS"))
                    .body("phones", nullValue());
        }
    }

    @Test
    void showsNothingOfWhatIsNotHeldOrNotUsedAnyMore() {
        var id = enrolled(Map.of("phone", "15400001965"));
        var points = as(Cast.LIAISON).get("/api/v1/contact-points?person=" + id);
        as(Cast.LIAISON)
                .header("If-Match", points.<String>path("items[0].etag"))
                .post("/api/v1/contact-points/" + points.path("items[0].id") + "/retire")
                .then()
                .statusCode(200);
        disclose(as(station), id, List.of("CITIZEN_ID", "PHONE"), "登记核对")
                .then()
                .statusCode(200)
                .body("citizenId", nullValue())
                .body("phones", empty());
    }

    @Test
    void asksForAPurposeAndForFieldsThereAre() {
        var id = enrolled(Map.of());
        disclose(as(station), id, List.of("PHONE"), " ")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/purpose"));
        disclose(as(station), id, List.of(), "核对").then().statusCode(422).body("errors.pointer", hasItem("/fields"));
        disclose(as(station), id, List.of("NAME"), "核对").then().statusCode(422);
    }

    @Test
    void hidesMembersOutsideTheCallersScope() {
        disclose(as(Cast.STRANGER), enrolled(Map.of()), List.of("PHONE"), "核对")
                .then()
                .statusCode(404);
    }

    @Test
    void writesDownWhoSawWhatWhenAndWhatFor() {
        var id = enrolled(Map.of("phone", "15400001966"));
        disclose(as(secretary), id, List.of("PHONE"), "通知开会");
        as(Cast.LIAISON).get("/api/v1/members/" + id);
        log(id).then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].action", equalTo("member.seen"))
                .body("items[0].actorRole", equalTo("LIAISON_OFFICER"))
                .body("items[1].action", equalTo("member.disclosed"))
                .body("items[1].actorRole", equalTo("BRANCH_SECRETARY"))
                .body("items[1].fields", contains("phone"))
                .body("items[1].purpose", equalTo("通知开会"));
    }

    @Test
    void pagesTheAccessLogFromTheNewestOn() {
        var id = enrolled(Map.of());
        for (int i = 0; i < 3; i++) as(Cast.LIAISON).get("/api/v1/members/" + id);
        var first = as(station).get("/api/v1/members/" + id + "/access-log?limit=2");
        var second =
                as(station).get("/api/v1/members/" + id + "/access-log?limit=2&cursor=" + first.path("nextCursor"));
        second.then().body("items", hasSize(1)).body("nextCursor", nullValue());
        assertThat(first.<String>path("items[1].id")).isGreaterThan(second.path("items[0].id"));
    }

    @Test
    void keepsLooksApartFromChanges() {
        var id = enrolled(Map.of("phone", "15400001967"));
        var person = List.of(PublicId.fromString(id).value());
        var changes = audit.laterThan(LocalDate.EPOCH, person).size();
        disclose(as(secretary), id, List.of("PHONE"), "通知开会");
        as(Cast.LIAISON)
                .get("/api/v1/members/" + id + "/timeline")
                .then()
                .body("action", not(hasItem("member.disclosed")));
        assertThat(audit.laterThan(LocalDate.EPOCH, person)).hasSize(changes);
    }

    @Test
    void keepsNoAnswerForARepeatedRequest() {
        var id = enrolled(Map.of("phone", "15400001968"));
        var before = answersKept();
        disclose(bearing(Cast.token(secretary)).header("Idempotency-Key", "the-same"), id, List.of("PHONE"), "通知")
                .then()
                .statusCode(200);
        assertThat(answersKept()).isEqualTo(before);
    }

    private long answersKept() {
        return database.createNativeQuery("select count(*) from idempotency_answer", Long.class)
                .getResultStream()
                .mapToLong(count -> ((Number) count).longValue())
                .sum();
    }

    private Response log(String id) {
        return as(station).get("/api/v1/members/" + id + "/access-log");
    }

    private static Response disclose(
            io.restassured.specification.RequestSpecification who, String id, List<String> fields, String purpose) {
        return who.contentType(ContentType.JSON)
                .body(Map.of("fields", fields, "purpose", purpose))
                .post("/api/v1/members/" + id + "/disclosures");
    }

    private String enrolled(Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("organizationId", PublicId.of(cast.unit(VILLAGE).id).toString());
        form.put("name", "颜见明");
        return as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/members")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package guiyan.identity.devices;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enrolled phones: an officer's, and the one by which a member comes in (domain.md 5.5). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeviceTest {

    private static final String PIN = "246810";
    private static final String PHONE = "15450007788";

    @Inject
    Cast cast;

    @Inject
    EntityManager database;

    private String member;

    @BeforeEach
    void enter() {
        cast.enter();
        member = as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("organizationId", unit(), "name", "机前柳", "phone", PHONE))
                .post("/api/v1/members")
                .path("id");
    }

    private String unit() {
        return PublicId.of(cast.unit("439902200201").id).toString();
    }

    @Test
    void thePinOpensItAndHandsOutTheSameHalfOfTheKeyEachTime() {
        var device = enrolled();
        var opened = opened(device, PIN);
        opened.then()
                .statusCode(200)
                .body("keyPart", equalTo(device.path("keyPart")))
                .body("role", equalTo("LIAISON_OFFICER"));
        bearing(opened.path("accessToken")).get("/api/v1/duties").then().statusCode(200);
        opened(enrolled(), PIN).then().body("keyPart", not(equalTo(device.<String>path("keyPart"))));
    }

    @Test
    void fiveWrongPinsEndIt() {
        var device = enrolled();
        for (int left = 4; left > 0; left--)
            opened(device, "000000").then().statusCode(401).body("code", equalTo("PIN_WRONG"));
        opened(device, "000000").then().statusCode(401).body("code", equalTo("DEVICE_ENDED"));
        opened(device, PIN).then().statusCode(401).body("code", equalTo("DEVICE_ENDED"));
    }

    @Test
    void aRightPinForgivesTheWrongOnesBefore() {
        var device = enrolled();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) opened(device, "000000").then().statusCode(401);
            opened(device, PIN).then().statusCode(200);
        }
    }

    @Test
    void withoutItsSecretThePinIsNothing() {
        var device = enrolled();
        var form = Map.of("device", device.path("id"), "secret", "0".repeat(64), "pin", PIN);
        given().contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/auth/device")
                .then()
                .statusCode(401)
                .body("code", equalTo("DEVICE_ENDED"));
        opened(device, PIN).then().statusCode(200);
    }

    @Test
    void isEndedByItsOwnerAloneAndPutsOutWhoIsInByIt() {
        var device = enrolled();
        String token = opened(device, PIN).path("accessToken");
        var end = "/api/v1/me/devices/" + device.path("id") + "/end";
        as(Cast.STRANGER).post(end).then().statusCode(404);
        as(Cast.LIAISON).post(end).then().statusCode(204);
        bearing(token).get("/api/v1/duties").then().statusCode(401);
        opened(device, PIN).then().statusCode(401);
    }

    @Test
    void isLeasedForEightDays() {
        var device = enrolled();
        aged(device, 7);
        opened(device, PIN).then().statusCode(200);
        aged(device, 7);
        opened(device, PIN).then().statusCode(200);
        aged(device, 9);
        cameIn(12);
        opened(device, PIN).then().statusCode(401).body("code", equalTo("DEVICE_LAPSED"));
        Cast.token(Cast.LIAISON);
        opened(device, PIN).then().statusCode(200).body("keyPart", equalTo(device.path("keyPart")));
    }

    /** The liaison has last come in so many days ago. */
    private void cameIn(int days) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update account set last_sign_in_at = utc_timestamp(6) - interval %d day where username = ?"
                                        .formatted(days))
                        .setParameter(1, Cast.LIAISON)
                        .executeUpdate());
    }

    @Test
    void wrongPasswordsTriedElsewhereDoNotShutThePhone() {
        var liaison = cast.open(Role.LIAISON_OFFICER, "439902200201");
        var device = enrolled(liaison);
        for (int i = 0; i < 5; i++)
            Cast.signIn(liaison, "not-his-password").then().statusCode(401);
        opened(device, PIN).then().statusCode(200);
        Cast.signIn(liaison, Cast.PASSWORD).then().statusCode(401);
    }

    @Test
    void anAccountWhoseSessionsAreEndedHasNoPhoneThatOpens() {
        var liaison = cast.open(Role.LIAISON_OFFICER, "439902200201");
        var device = enrolled(liaison);
        var id = PublicId.of((long) database.createNativeQuery("select id from account where username = ?", Long.class)
                .setParameter(1, liaison)
                .getSingleResult());
        as(Cast.ADMIN)
                .header("If-Match", as(Cast.ADMIN).get("/api/v1/accounts/" + id).getHeader("ETag"))
                .post("/api/v1/accounts/" + id + "/end-sessions")
                .then()
                .statusCode(200);
        opened(device, PIN).then().statusCode(401).body("code", equalTo("DEVICE_ENDED"));
    }

    @Test
    void whoIsOnNoRollIsGivenNoDoor() {
        String ended = as(Cast.LIAISON).get("/api/v1/members/" + member).getHeader("ETag");
        as(Cast.TOWNSHIP)
                .header("If-Match", ended)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "LEFT", "on", "2008-07-20"))
                .post("/api/v1/members/" + member + "/end")
                .then()
                .statusCode(200);
        issued().then().statusCode(409).body("code", equalTo("MEMBERSHIP_ENDED"));
    }

    @Test
    void theDoorOfAMemberWhoHasDiedIsShut() {
        var door = door(issued(), PHONE);
        opened(door, PIN).then().statusCode(200);
        as(Cast.TOWNSHIP)
                .header(
                        "If-Match",
                        as(Cast.LIAISON).get("/api/v1/members/" + member).getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "DIED", "on", "2008-07-20"))
                .post("/api/v1/members/" + member + "/end")
                .then()
                .statusCode(200);
        opened(door, PIN).then().statusCode(401).body("code", equalTo("DEVICE_ENDED"));
    }

    @Test
    void theTownshipEnrolsNone() {
        as(Cast.TOWNSHIP)
                .contentType(ContentType.JSON)
                .body(Map.of("pin", PIN))
                .post("/api/v1/me/devices")
                .then()
                .statusCode(403);
    }

    @Test
    void aMembersDoorOpensWithCodePhoneAndPinAndThenWithThePinOnThatPhone() {
        door(issued(), "15450000000").then().statusCode(401).body("code", equalTo("ACTIVATION_FAILED"));
        var device = door(issued(), PHONE);
        device.then().statusCode(200);
        String token = opened(device, PIN)
                .then()
                .statusCode(200)
                .body("role", equalTo("MEMBER"))
                .extract()
                .path("accessToken");
        bearing(token).get("/api/v1/me").then().body("mustChangePassword", equalTo(false));
        bearing(token).get("/api/v1/me/duties").then().statusCode(200);
        bearing(token).get("/api/v1/members").then().statusCode(403);
        bearing(token)
                .get("/api/v1/me/access-log")
                .then()
                .body("items.action", hasItems("activation.issued", "device.enrolled"));
    }

    @Test
    void anotherPhoneTakesTheDoorFromTheOneBefore() {
        var first = door(issued(), PHONE);
        var second = door(issued(), PHONE);
        opened(first, PIN).then().statusCode(401);
        opened(second, PIN).then().statusCode(200);
    }

    @Test
    void aMemberReportsOnceAndReadsHisOwnWords() {
        Cast.token(Cast.LIAISON);
        String token = opened(door(issued(), PHONE), PIN).path("accessToken");
        var form = Map.of("period", "2008-Q3", "hostActivities", 2, "needs", new String[] {"FARM_WORK"}, "body", "都好");
        var key = UUID.randomUUID();
        String report =
                reported(token, key, form).then().statusCode(201).extract().path("id");
        reported(token, key, form).then().statusCode(201).body("id", equalTo(report));
        reported(token, UUID.randomUUID(), form).then().statusCode(409).body("code", equalTo("REPORT_THERE"));
        bearing(token)
                .get("/api/v1/me/reports")
                .then()
                .body("", hasSize(1))
                .body("[0].body", equalTo("都好"))
                .body("[0].channel", equalTo("DEVICE"));
        as(Cast.LIAISON)
                .get("/api/v1/quarterly-reports?member=" + member)
                .then()
                .body("items.period", hasItem("2008-Q3"))
                .body("items.whereStaffWork", hasItem(true));
    }

    @Test
    void aReportFromWhereNoStaffComeInIsNotMarked() {
        String token = opened(door(issued(), PHONE), PIN).path("accessToken");
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update session set place_print = null")
                        .executeUpdate());
        reported(token, UUID.randomUUID(), Map.of("period", "2008-Q3", "hostActivities", 1, "needs", List.of()))
                .then()
                .statusCode(201);
        as(Cast.LIAISON)
                .get("/api/v1/quarterly-reports?member=" + member)
                .then()
                .body("items.whereStaffWork", hasItem(false));
    }

    @Test
    void aMemberSignsInAtAMeetingWithTheCodeOnItsScreen() {
        String token = opened(door(issued(), PHONE), PIN).path("accessToken");
        String today = meeting("2008-07-31");
        act(today, "invite").then().statusCode(200);
        bearing(token)
                .get("/api/v1/me/gatherings")
                .then()
                .body("find { it.heldOn == '2008-07-31' }.cameOn", nullValue());
        var code = as(Cast.LIAISON).get("/api/v1/gatherings/" + today + "/sign-in-code");
        signedIn(token, code.path("code")).then().statusCode(200).body("cameOn", equalTo("2008-07-31"));
        signedIn(token, code.path("code")).then().statusCode(200);
        as(Cast.LIAISON)
                .get("/api/v1/gatherings/" + today)
                .then()
                .body("came", equalTo(1))
                .body("invited", equalTo(1));
        signedIn(token, code.<String>path("code").substring(0, 20) + "AAAAA")
                .then()
                .statusCode(422)
                .body("code", equalTo("SIGN_IN_CODE_OVER"));
        as(Cast.LIAISON)
                .get("/api/v1/gatherings/" + meeting("2008-08-20") + "/sign-in-code")
                .then()
                .statusCode(409)
                .body("code", equalTo("GATHERING_NOT_YET"));
        as(Cast.LIAISON)
                .get("/api/v1/gatherings/" + meeting("2008-07-20") + "/sign-in-code")
                .then()
                .statusCode(409)
                .body("code", equalTo("GATHERING_OVER"));
    }

    @Test
    void aMemberSignsInAtASessionWithTheCodeOnItsScreen() {
        String token = opened(door(issued(), PHONE), PIN).path("accessToken");
        var session = training("2008-07-31");
        String code = as(Cast.TOWNSHIP)
                .get("/api/v1/training-sessions/" + session + "/sign-in-code")
                .path("code");
        trained(token, code).then().statusCode(200).body("cameOn", equalTo("2008-07-31"));
        trained(token, code).then().statusCode(200);
        as(Cast.TOWNSHIP)
                .get("/api/v1/training-sessions/" + session)
                .then()
                .body("came", equalTo(1))
                .body("members", equalTo(1));
        trained(token, code.substring(0, 20) + "AAAAA")
                .then()
                .statusCode(422)
                .body("code", equalTo("TRAINING_CODE_OVER"));
        as(Cast.TOWNSHIP)
                .get("/api/v1/training-sessions/" + training("2008-07-20") + "/sign-in-code")
                .then()
                .statusCode(409)
                .body("code", equalTo("TRAINING_OVER"));
    }

    private static Response trained(String token, String code) {
        return bearing(token)
                .contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/api/v1/me/training-sessions/sign-in");
    }

    private static String training(String day) {
        return as(Cast.TOWNSHIP)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "type",
                        "NIGHT_SCHOOL",
                        "title",
                        "法律常识",
                        "aim",
                        "ADAPTATION",
                        "subject",
                        "LAW",
                        "mode",
                        "GROUP",
                        "startedOn",
                        day,
                        "endedOn",
                        day))
                .post("/api/v1/training-sessions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response signedIn(String token, String code) {
        return bearing(token)
                .contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/api/v1/me/gatherings/sign-in");
    }

    private Response act(String meeting, String act) {
        return as(Cast.LIAISON)
                .contentType(ContentType.JSON)
                .body(Map.of("memberIds", List.of(member)))
                .post("/api/v1/gatherings/" + meeting + "/" + act);
    }

    private String meeting(String on) {
        return as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("organizationId", unit(), "kind", "BRANCH_MEETING", "heldOn", on, "place", "村部"))
                .post("/api/v1/gatherings")
                .path("id");
    }

    @Test
    void aMemberSeesWhomToRingUpAtHisTownshipsStation() {
        var station = Map.of("stationAddress", "乡政府一楼", "stationPhone", "0999-5550101");
        revised(cast.unit("439902200201").id, station)
                .then()
                .statusCode(422)
                .body("code", equalTo("STATION_OF_A_TOWNSHIP"));
        revised(cast.unit("439902200").id, station)
                .then()
                .statusCode(200)
                .body("stationPhone", equalTo("0999-5550101"));
        String token = opened(door(issued(), PHONE), PIN).path("accessToken");
        bearing(token)
                .get("/api/v1/me/service-station")
                .then()
                .body("address", equalTo("乡政府一楼"))
                .body("phone", equalTo("0999-5550101"));
    }

    private static Response revised(long unit, Map<String, String> change) {
        var path = "/api/v1/organizations/" + PublicId.of(unit);
        return as(Cast.ADMIN)
                .header("If-Match", as(Cast.ADMIN).get(path).getHeader("ETag"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(change)
                .patch(path);
    }

    @Test
    void aMemberAsksForACorrectionAndTakesHisConsentBack() {
        String token = opened(door(issued(), PHONE), PIN).path("accessToken");
        bearing(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("changes", Map.of("phone", "15450007799"), "reason", "换号了"))
                .post("/api/v1/me/correction-requests")
                .then()
                .statusCode(201)
                .body("changes[0].field", equalTo("phone"));
        var asked = as(Cast.LIAISON).get("/api/v1/correction-requests?sort=-id&limit=1");
        as(Cast.LIAISON)
                .header("If-Match", asked.<String>path("items[0].etag"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "不用改"))
                .post("/api/v1/correction-requests/" + asked.path("items[0].id") + "/withdraw")
                .then()
                .statusCode(409)
                .body("code", equalTo("CORRECTION_OF_ANOTHER"));
        bearing(token).get("/api/v1/me/correction-requests").then().body("state", hasItem("PROPOSED"));
        bearing(token).get("/api/v1/me/consents").then().body("", empty());
        String consent = as(Cast.TOWNSHIP)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("personId", member, "kind", "PHOTO", "basis", "本人书面同意"))
                .post("/api/v1/privacy/consents")
                .path("id");
        bearing(token)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "不想再用"))
                .post("/api/v1/me/consents/" + consent + "/withdraw")
                .then()
                .statusCode(200)
                .body("withdrawnOn", equalTo("2008-07-31"));
        as(Cast.LIAISON)
                .get("/api/v1/members/" + member + "/timeline")
                .then()
                .body("action", hasItems("device.enrolled", "correction.proposed", "consent.withdrawn"));
    }

    private static Response reported(String token, UUID key, Map<String, ?> form) {
        return bearing(token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/me/reports");
    }

    private void aged(Response device, int days) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update device set leased_until = leased_until - interval %d day where id = ?"
                                        .formatted(days))
                        .setParameter(1, PublicId.fromString(device.path("id")).value())
                        .executeUpdate());
    }

    private static Response enrolled() {
        return enrolled(Cast.LIAISON);
    }

    private static Response enrolled(String officer) {
        var answer = as(officer)
                .contentType(ContentType.JSON)
                .body(Map.of("pin", PIN))
                .post("/api/v1/me/devices");
        answer.then().statusCode(201);
        return answer;
    }

    private static Response opened(Response device, String pin) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("device", device.path("id"), "secret", device.path("secret"), "pin", pin))
                .post("/api/v1/auth/device");
    }

    private Response issued() {
        return as(Cast.LIAISON)
                .contentType(ContentType.JSON)
                .body(Map.of("personId", member, "witness", "在场人"))
                .post("/api/v1/activation-codes");
    }

    private static Response door(Response code, String phone) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("id", code.path("id"), "code", code.path("code"), "phone", phone, "pin", PIN))
                .post("/api/v1/auth/activate/device");
    }
}

package guiyan.identity.deputies;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.identity.Accounts;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody does another's work for some days. The business date is 2008-07-31. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DeputyTest {

    private static final String HETAN = "439902200201";
    private static final String SHANBEI = "439902200202";

    @Inject
    Cast cast;

    @Inject
    Accounts accounts;

    @Inject
    EntityManager database;

    private String principal;
    private String deputy;
    private String token;

    @BeforeEach
    void enter() {
        cast.enter();
        principal = cast.open(Role.LIAISON_OFFICER, HETAN);
        deputy = cast.open(Role.LIAISON_OFFICER, SHANBEI);
        token = Cast.token(deputy);
    }

    @Test
    void keepsEveryFieldOfTheForm() {
        var made = appoint(principal, deputy, "2008-07-30", "2008-08-20");
        as(Cast.TOWNSHIP)
                .get("/api/v1/deputies/" + made.path("id"))
                .then()
                .statusCode(200)
                .body("account.username", equalTo(principal))
                .body("deputy.username", equalTo(deputy))
                .body("fromDay", equalTo("2008-07-30"))
                .body("untilDay", equalTo("2008-08-20"))
                .body("current", equalTo(true));
    }

    @Test
    void worksInTheOthersScopeAndEveryActBearsBothNames() {
        takeUp(appoint(principal, deputy, "2008-07-31", "2008-07-31"));
        bearing(token)
                .get("/api/v1/me")
                .then()
                .body("organization.code", equalTo(HETAN))
                .body("actingFor", equalTo("演员"))
                .body("username", equalTo(deputy));
        enrol(SHANBEI).then().statusCode(422);
        String member = enrol(HETAN).then().statusCode(201).extract().path("id");
        as(Cast.LIAISON).get("/api/v1/members/" + member + "/timeline").then().body("actedFor", hasItem("演员"));
        assertThat(stamped(member))
                .isEqualTo(id(deputy).value() + " for " + id(principal).value());
        bearing(token).post("/api/v1/me/deputies/rest").then().statusCode(204);
        bearing(token)
                .get("/api/v1/me")
                .then()
                .body("organization.code", equalTo(SHANBEI))
                .body("actingFor", nullValue());
        enrol(HETAN).then().statusCode(422);
    }

    private String stamped(String member) {
        var act = (Object[]) database.createNativeQuery(
                        "select actor_id, for_id from audit_event where person_id = ? and only_seen = false order by id")
                .setParameter(1, PublicId.fromString(member).value())
                .getResultList()
                .get(0);
        return act[0] + " for " + act[1];
    }

    @Test
    void endsWithItsLastDayAndWhenItIsEnded() {
        var made = appoint(principal, deputy, "2008-07-01", "2008-08-31");
        takeUp(made);
        enrol(HETAN).then().statusCode(201);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update deputy set until_day = '2008-07-30' where id = ?")
                        .setParameter(1, PublicId.fromString(made.path("id")).value())
                        .executeUpdate());
        enrol(HETAN).then().statusCode(422);
        bearing(token).get("/api/v1/me/deputies").then().body("", hasSize(0));

        var again = appoint(principal, deputy, "2008-07-01", "2008-08-31");
        takeUp(again);
        as(Cast.TOWNSHIP)
                .header("If-Match", again.getHeader("ETag"))
                .post("/api/v1/deputies/" + again.path("id") + "/end")
                .then()
                .statusCode(200)
                .body("stoppedOn", equalTo("2008-07-31"))
                .body("current", equalTo(false));
        enrol(HETAN).then().statusCode(422);
        act(again).then().statusCode(404);
    }

    @Test
    void waitsForItsFirstDay() {
        var made = appoint(principal, deputy, "2008-08-01", "2008-08-31");
        made.then().statusCode(201).body("current", equalTo(false));
        act(made).then().statusCode(404);
    }

    @Test
    void endsWhenTheOthersAccountIsShut() {
        takeUp(appoint(principal, deputy, "2008-07-31", "2008-08-31"));
        var shown = as(Cast.TOWNSHIP).get("/api/v1/accounts/" + id(principal));
        as(Cast.TOWNSHIP)
                .header("If-Match", shown.getHeader("ETag"))
                .post("/api/v1/accounts/" + id(principal) + "/disable")
                .then()
                .statusCode(200);
        enrol(HETAN).then().statusCode(422);
    }

    @Test
    void refusesDaysThatAreOverOrTooMany() {
        refused("DEPUTY_ENDS_EARLY", appoint(principal, deputy, "2008-07-01", "2008-07-30"));
        refused("DEPUTY_ENDS_EARLY", appoint(principal, deputy, "2008-08-02", "2008-08-01"));
        refused("DEPUTY_TOO_LONG", appoint(principal, deputy, "2008-08-01", "2008-11-02"));
        appoint(principal, deputy, "2008-08-01", "2008-11-01").then().statusCode(201);
    }

    @Test
    void refusesWhoDoesNotFit() {
        refused("DEPUTY_DOES_NOT_FIT", appoint(principal, principal, "2008-07-31", "2008-08-01"));
        refused(
                "DEPUTY_DOES_NOT_FIT",
                appoint(principal, cast.open(Role.CARE_WORKER, HETAN), "2008-07-31", "2008-08-01"));
        var other = cast.open(Role.TOWNSHIP_ADMIN, "439902200");
        refused("DEPUTY_DOES_NOT_FIT", appoint(other, deputy, "2008-07-31", "2008-08-01"));
        appoint(Cast.TOWNSHIP, deputy, "2008-07-31", "2008-08-01").then().statusCode(201);
        appoint(principal, cast.open(Role.LIAISON_OFFICER, "439902300201"), "2008-07-31", "2008-08-01")
                .then()
                .statusCode(404);
        var auditor = cast.open(Role.AUDITOR, null);
        var security = cast.open(Role.SECURITY_ADMIN, null);
        refused("DEPUTY_DOES_NOT_FIT", made(as(Cast.ADMIN), auditor, security, "2008-07-31", "2008-08-01"));
    }

    @Test
    void whoStandsInForAnotherAppointsNobody() {
        var made = appoint(Cast.TOWNSHIP, deputy, "2008-07-31", "2008-08-01");
        takeUp(made);
        made(bearing(token), principal, deputy, "2008-07-31", "2008-08-01")
                .then()
                .statusCode(409)
                .body("code", equalTo("DEPUTY_APPOINTS_NONE"));
    }

    @Test
    void nobodyTakesUpWhatIsAnothers() {
        var made = appoint(principal, deputy, "2008-07-31", "2008-08-01");
        as(Cast.LIAISON)
                .post("/api/v1/me/deputies/" + made.path("id") + "/act")
                .then()
                .statusCode(404);
    }

    private Response appoint(String principal, String deputy, String from, String until) {
        return made(as(Cast.TOWNSHIP), principal, deputy, from, until);
    }

    private Response made(
            io.restassured.specification.RequestSpecification by,
            String principal,
            String deputy,
            String from,
            String until) {
        return by.header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "accountId",
                        id(principal).toString(),
                        "deputyId",
                        id(deputy).toString(),
                        "fromDay",
                        from,
                        "untilDay",
                        until))
                .post("/api/v1/deputies");
    }

    private void refused(String code, Response answer) {
        answer.then().statusCode(422).body("code", equalTo(code));
    }

    private void takeUp(Response appointment) {
        appointment.then().statusCode(201);
        act(appointment).then().statusCode(204);
    }

    private Response act(Response appointment) {
        return bearing(token).post("/api/v1/me/deputies/" + appointment.path("id") + "/act");
    }

    private Response enrol(String unit) {
        return bearing(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "organizationId",
                        PublicId.of(cast.unit(unit).id).toString(),
                        "name",
                        "代" + UUID.randomUUID().toString().substring(0, 6)))
                .post("/api/v1/members");
    }

    private PublicId id(String username) {
        return QuarkusTransaction.requiringNew().call(() -> PublicId.of(accounts.named(username).id));
    }
}

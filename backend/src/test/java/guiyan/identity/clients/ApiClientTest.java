package guiyan.identity.clients;

import static guiyan.Cast.ADMIN;
import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static guiyan.Cast.fetchToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Machine clients as their administrator and their programs meet them (P-20). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ApiClientTest {

    private static final String VILLAGE = "439902200201";

    private static final String SOON = new SystemClock()
            .now()
            .plus(90, ChronoUnit.DAYS)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();

    @Inject
    Cast cast;

    @Inject
    EntityManager database;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void keepsEveryFieldOfTheForm() {
        var form = Map.of(
                "name", "县人社局接口",
                "organizationId", unit(VILLAGE),
                "scopes", List.of("members:read", "members:write"),
                "expiresAt", SOON,
                "allowedAddresses", List.of("10.1.0.0/16", "2001:db8::/32"));
        var opened = post("", form).then().statusCode(201).body("secret", notNullValue());
        String id = opened.extract().path("client.id");
        as(ADMIN)
                .get("/api/v1/api-clients/" + id)
                .then()
                .body("name", equalTo("县人社局接口"))
                .body("organization.code", equalTo(VILLAGE))
                .body("scopes", contains("members:read", "members:write"))
                .body("expiresAt", equalTo(SOON))
                .body("allowedAddresses", contains("10.1.0.0/16", "2001:db8::/32"))
                .body("state", equalTo("ACTIVE"))
                .body("lastUsedAt", nullValue());
        post("", form).then().statusCode(409).body("code", equalTo("CLIENT_NAME_TAKEN"));
    }

    @Test
    void namesTheFieldThatIsWrong() {
        var good = Map.of(
                "name", "试", "organizationId", unit(VILLAGE), "scopes", List.of(), "allowedAddresses", List.of());
        var wrong = Map.<String, Map.Entry<String, Object>>of(
                "/scopes/0", Map.entry("scopes", List.of("accounts:write")),
                "/expiresAt", Map.entry("expiresAt", "2008-01-01T00:00:00Z"),
                "/allowedAddresses", Map.entry("allowedAddresses", List.of("10.0.0.0/8", "localhost")),
                "/organizationId", Map.entry("organizationId", "0000000000000"),
                "/name", Map.entry("name", " "));
        wrong.forEach((pointer, field) -> {
            var form = new java.util.HashMap<String, Object>(good);
            form.put("expiresAt", SOON);
            form.put(field.getKey(), field.getValue());
            post("", form).then().statusCode(422).body("errors.pointer", hasItem(pointer));
        });
    }

    @Test
    void aClientOfAnEmployerReceivesReferralsAndNothingElse() {
        String employer = as(Cast.TOWNSHIP)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "接口厂" + UUID.randomUUID(), "individualBusiness", true))
                .post("/api/v1/employers")
                .path("id");
        cast.openClientOf("厂", "439902200", employer, "referrals:answer")
                .then()
                .statusCode(201)
                .body("client.employer.id", equalTo(employer));
        cast.openClientOf("厂", "439902200", employer, "referrals:read")
                .then()
                .statusCode(422)
                .body("code", equalTo("CLIENT_OF_EMPLOYER_ANSWERS"));
        cast.openClientOf("厂", "439902200", null, "referrals:answer")
                .then()
                .statusCode(422)
                .body("code", equalTo("CLIENT_EMPLOYER_MISSING"));
        cast.openClientOf("厂", "439903200", employer, "referrals:answer")
                .then()
                .statusCode(422)
                .body("code", equalTo("CLIENT_EMPLOYER_UNKNOWN"));
        as(ADMIN)
                .get("/api/v1/api-clients/employers?name=接口厂&organization=" + unit(VILLAGE))
                .then()
                .body("items.id", hasItem(employer));
        as(ADMIN).get("/api/v1/api-clients/employers?name=接口厂").then().body("items.id", hasItem(employer));
    }

    @Test
    void whoPractisesDoesSoInACountyOfItsOwn() {
        var opened = as(ADMIN)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("name", "练习接口", "expiresAt", SOON))
                .post("/api/v1/sandboxes");
        opened.then().statusCode(201).body("client.organization.level", equalTo("COUNTY_COMMITTEE"));
        String county = opened.path("client.organization.code");
        var token = token(opened);
        bearing(token)
                .get("/api/v1/organizations")
                .then()
                .body("items.code", equalTo(List.of(county, county + "200", county + "200201")));
        var village = enrol(token, county + "200201").then().statusCode(201).extract();
        as(Cast.TOWNSHIP).get("/api/v1/members/" + village.path("id")).then().statusCode(404);
    }

    @Test
    void saysItsSecretOnceForOneKey() {
        var key = UUID.randomUUID().toString();
        var form = Map.of(
                "name", "问两次",
                "organizationId", unit(VILLAGE),
                "scopes", List.of(),
                "expiresAt", SOON,
                "allowedAddresses", List.of());
        var first = post(key, form);
        var again = post(key, form);
        again.then().statusCode(201).body("secret", nullValue());
        assertThat((String) again.path("client.id")).isEqualTo(first.path("client.id"));
    }

    @Test
    void actsInItsUnitByItsScopesAndUnderItsName() {
        var opened = cast.openClient("人社", VILLAGE, "members:read", "members:write");
        String token = token(opened);
        String id = enrol(token, VILLAGE).then().statusCode(201).extract().path("id");
        bearing(token)
                .get("/api/v1/members/" + id + "/timeline")
                .then()
                .statusCode(200)
                .body("actor", hasItem((String) opened.path("client.name")))
                .body("actorRole", hasItem("API_CLIENT"));
        bearing(token).get("/api/v1/members").then().statusCode(403).body("code", equalTo("RIGHT_MISSING"));
        bearing(token).get("/api/v1/me").then().statusCode(403);
        enrol(token, "439902200202").then().statusCode(422).body("code", equalTo("BRANCH_UNKNOWN"));
    }

    @Test
    void importsUnderItsName() {
        var opened = cast.openClient("报送", VILLAGE, "imports:write", "members:write", "members:list");
        String token = token(opened);
        bearing(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart(
                        "file",
                        "roll.csv",
                        "姓名,性别,出生年月\n卓机器,女,1971-02\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .multiPart("mode", "COMMIT")
                .post("/api/v1/imports?wait=PT30S")
                .then()
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("counts.created", equalTo(1));
        bearing(token).get("/api/v1/members?q=卓机器").then().body("items.name", hasItem("卓机器"));
    }

    @Test
    void bringsInNoMembersWithTheScopeForImportsAlone() {
        bearing(cast.clientToken(VILLAGE, "imports:write"))
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", "roll.csv", "姓名,性别\n卓机器,女\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/imports?wait=PT30S")
                .then()
                .statusCode(403);
    }

    @Test
    void goesOnWithTheFormerSecretForTheOverlapOnly() {
        var opened = cast.openClient("换钥", VILLAGE, "members:read");
        String id = opened.path("client.id");
        var rotated = act(id, "rotate-secret", Map.of("overlapHours", 24));
        rotated.then().statusCode(200).body("client.formerSecretUntil", notNullValue());
        fetchToken(id, rotated.path("secret")).then().statusCode(200);
        fetchToken(id, opened.path("secret")).then().statusCode(200);
        age(id, "former_until", 25);
        fetchToken(id, opened.path("secret")).then().statusCode(401);
        fetchToken(id, rotated.path("secret")).then().statusCode(200);
    }

    @Test
    void endsEveryTokenWithASecretThatIsKnownToOthers() throws InterruptedException {
        var opened = cast.openClient("失密", VILLAGE, "members:list");
        String token = token(opened);
        Thread.sleep(2000); // tokens know their second only
        act(opened.path("client.id"), "rotate-secret", Map.of("overlapHours", 0))
                .then()
                .statusCode(200);
        fetchToken(opened.path("client.id"), opened.path("secret")).then().statusCode(401);
        bearing(token).get("/api/v1/members").then().statusCode(401);
    }

    @Test
    void isOutAtOnceWhenShutExpiredNarrowedOrElsewhere() {
        var opened = cast.openClient("停用", VILLAGE, "members:list");
        String id = opened.path("client.id");
        String token = token(opened);
        bearing(token).get("/api/v1/members").then().statusCode(200);
        act(id, "disable", null).then().statusCode(200).body("state", equalTo("DISABLED"));
        bearing(token).get("/api/v1/members").then().statusCode(401);
        fetchToken(id, opened.path("secret")).then().statusCode(401);
        act(id, "enable", null).then().statusCode(200);
        revise(id, Map.of("scopes", List.of("members:read")));
        bearing(token).get("/api/v1/members").then().statusCode(403);
        revise(id, Map.of("scopes", List.of("members:list"), "allowedAddresses", List.of("192.0.2.0/24")));
        bearing(token).get("/api/v1/members").then().statusCode(401);
        fetchToken(id, opened.path("secret")).then().statusCode(401);
        revise(id, Map.of("allowedAddresses", List.of("127.0.0.0/8", "::1")));
        bearing(token).get("/api/v1/members").then().statusCode(200);
        age(id, "expires_at", 31 * 24);
        bearing(token).get("/api/v1/members").then().statusCode(401);
        fetchToken(id, opened.path("secret")).then().statusCode(401);
        as(ADMIN).get("/api/v1/api-clients/" + id).then().body("state", equalTo("EXPIRED"));
    }

    @Test
    void noteOfItsUseLeavesItsVersionAlone() {
        var opened = cast.openClient("常用", VILLAGE, "members:read");
        token(opened);
        as(ADMIN)
                .get("/api/v1/api-clients/" + opened.path("client.id"))
                .then()
                .header("ETag", opened.getHeader("ETag"))
                .body("lastUsedAt", notNullValue());
    }

    private String unit(String code) {
        return PublicId.of(cast.unit(code).id).toString();
    }

    private static String token(Response opened) {
        var answer = fetchToken(opened.path("client.id"), opened.path("secret"));
        return answer.then().statusCode(200).extract().path("access_token");
    }

    private Response enrol(String token, String unit) {
        return bearing(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("organizationId", unit(unit), "name", "卓接口"))
                .post("/api/v1/members");
    }

    private static Response post(String key, Object form) {
        return as(ADMIN)
                .header("Idempotency-Key", key.isEmpty() ? UUID.randomUUID().toString() : key)
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/api-clients");
    }

    private static Response act(String id, String act, Object form) {
        var request = as(ADMIN).header("If-Match", etag(id));
        if (form != null) request.contentType(ContentType.JSON).body(form);
        return request.post("/api/v1/api-clients/" + id + "/" + act);
    }

    private static void revise(String id, Object change) {
        as(ADMIN)
                .header("If-Match", etag(id))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(change)
                .patch("/api/v1/api-clients/" + id)
                .then()
                .statusCode(200);
    }

    private static String etag(String id) {
        return as(ADMIN).get("/api/v1/api-clients/" + id).getHeader("ETag");
    }

    /** Makes a moment of the client lie further back. */
    private void age(String id, String column, int hours) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update api_client set %1$s = %1$s - interval %2$d hour where id = ?"
                                        .formatted(column, hours))
                        .setParameter(1, PublicId.fromString(id).value())
                        .executeUpdate());
    }
}

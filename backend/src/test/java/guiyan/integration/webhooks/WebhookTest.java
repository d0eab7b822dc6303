package guiyan.integration.webhooks;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WebhookTest {

    private static final String VILLAGE = "439902200201";
    private static final String BESIDE = "439902200202";

    @Inject
    Cast cast;

    private Receiver receiver;
    private Response hook;

    @BeforeEach
    void enter() throws IOException {
        cast.enter();
        receiver = new Receiver();
    }

    /** Nobody is told any more, so that the next test's receiver hears only its own. */
    @AfterEach
    void leave() {
        if (hook != null) act("pause", Map.of());
        receiver.close();
    }

    @Test
    void tellsIdsOnlySignedWithTheSecretAndTheTime() throws Exception {
        open(client(VILLAGE, "members:read"), Map.of());
        var id = enrolled(VILLAGE, "皇甫一");
        receiver.await(1);
        var got = receiver.got.get(0);
        assertThat(got.body())
                .contains("\"type\":\"MEMBER\"", "\"id\":\"" + id + "\"", "\"change\":\"CHANGED\"", got.delivery())
                .doesNotContain("皇甫");
        var at = got.signature().split("[=,]")[1];
        assertThat(got.signature()).isEqualTo("t=" + at + ",v1=" + hmac(hook.path("secret"), at + "." + got.body()));
        assertThat(Long.parseLong(at)).isBetween(now() - 60, now() + 1);
    }

    @Test
    void tellsNothingThatTheClientMayNotRead() {
        open(client(VILLAGE, "households:read"), Map.of());
        enrolled(VILLAGE, "皇甫二");
        enrolled(BESIDE, "皇甫三");
        var household = household();
        receiver.await(1);
        assertThat(receiver.got).hasSize(1);
        assertThat(receiver.got.get(0).body()).contains(household).doesNotContain("MEMBER");
        var form = form(client(VILLAGE, "households:read"), Map.of("types", List.of("MEMBER")));
        refused(form, "types", "WEBHOOK_TYPE_UNREADABLE");
        refused(form(client(VILLAGE), Map.of("organizationId", id(BESIDE))), "organizationId", "WEBHOOK_UNIT_OUTSIDE");
        var outsider = cast.openClient("无权", VILLAGE, "members:read").<String>path("client.id");
        refused(form(outsider, Map.of()), "clientId", "WEBHOOK_SCOPE_MISSING");
        refused(form(client(VILLAGE), Map.of("url", "https://10.0.0.1/")), "url", "WEBHOOK_ADDRESS_PRIVATE");
        refused(form(client(VILLAGE), Map.of("types", List.of("NOTHING"))), "types", "WRONG_TYPE");
    }

    @Test
    void triesAgainGivesUpAndSendsOnceMoreWhenAsked() {
        open(client(VILLAGE, "members:read"), Map.of());
        receiver.answer = 500;
        enrolled(VILLAGE, "皇甫四");
        Receiver.until(() -> deliveries("DEAD").path("items.size()").equals(1));
        var dead = deliveries("DEAD");
        dead.then().body("items[0].attempts", equalTo(3)).body("items[0].lastStatus", equalTo(500));
        assertThat(receiver.got)
                .hasSize(3)
                .extracting(Receiver.Got::body)
                .containsOnly(dead.<String>path("items[0].body"));
        receiver.answer = 204;
        String id = dead.path("items[0].id");
        as(Cast.ADMIN)
                .post("/api/v1/webhooks/" + hookId() + "/deliveries/" + id + "/replay")
                .then()
                .statusCode(200);
        receiver.await(4);
        assertThat(receiver.got.get(3).delivery()).isEqualTo(id);
        Receiver.until(() -> deliveries("DELIVERED").path("items.size()").equals(1));
        deliveries("DELIVERED").then().body("items[0].lastStatus", equalTo(204));
    }

    @Test
    void keepsNobodyWaitingForASlowReceiver() {
        open(client(VILLAGE, "members:read"), Map.of());
        receiver.delay = Duration.ofSeconds(5);
        enrolled(VILLAGE, "皇甫五");
        Receiver.until(() -> deliveries("WAITING").path("items.size()").equals(1));
        var before = System.nanoTime();
        enrolled(VILLAGE, "皇甫六");
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(4));
        receiver.delay = Duration.ZERO;
        receiver.await(2);
    }

    @Test
    void signsWithBothSecretsForTheOverlapAndShowsNeitherAgain() throws Exception {
        open(client(VILLAGE, "members:read"), Map.of());
        String former = hook.path("secret");
        var rotated = act("rotate-secret", Map.of("overlapHours", 24));
        String secret = rotated.path("secret");
        assertThat(secret).isNotEqualTo(former);
        enrolled(VILLAGE, "皇甫七");
        receiver.await(1);
        var got = receiver.got.get(0);
        var signed = got.signature().split("[=,]")[1] + "." + got.body();
        assertThat(got.signature()).endsWith(",v1=" + hmac(secret, signed) + ",v1=" + hmac(former, signed));
        assertThat(as(Cast.ADMIN).get("/api/v1/webhooks/" + hookId()).asString())
                .doesNotContain(secret, former);
    }

    @Test
    void goesOnWhereItWasPausedAndIsSilentWhileTheClientIsShut() {
        var client = client(VILLAGE, "members:read");
        open(client, Map.of());
        act("pause", Map.of());
        var first = enrolled(VILLAGE, "皇甫八");
        act("resume", Map.of());
        receiver.await(1);
        assertThat(receiver.got.get(0).body()).contains(first);
        switched(client, "disable");
        var second = enrolled(VILLAGE, "皇甫九");
        switched(client, "enable");
        receiver.await(2);
        assertThat(receiver.got.get(1).body()).contains(second).doesNotContain(first);
    }

    @Test
    void keepsEveryFieldOfTheForm() {
        var form = form(
                client(VILLAGE, "members:read"), Map.of("types", List.of("MEMBER"), "organizationId", id(VILLAGE)));
        hook = posted(form);
        var shown = as(Cast.ADMIN).get("/api/v1/webhooks/" + hookId());
        for (var field : form.keySet())
            assertThat((Object) shown.path(field.equals("organizationId") ? "organization.id" : field))
                    .as(field)
                    .isEqualTo(form.get(field));
        var stationed = Cast.token(cast.open(Role.TOWNSHIP_ADMIN, "439902200"));
        bearing(stationed).get("/api/v1/webhooks").then().statusCode(403);
    }

    private static long now() {
        return System.currentTimeMillis() / 1000;
    }

    private static String hmac(String secret, String text) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void open(String client, Map<String, ?> more) {
        hook = posted(form(client, more));
    }

    private Response posted(Map<String, Object> form) {
        var answer = post(form);
        answer.then().statusCode(201);
        return answer;
    }

    private static Response post(Map<String, Object> form) {
        return as(Cast.ADMIN)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/webhooks");
    }

    private void refused(Map<String, Object> form, String field, String code) {
        post(form)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/" + field))
                .body("errors[0].code", equalTo(code));
    }

    private Map<String, Object> form(String client, Map<String, ?> more) {
        var form = new HashMap<String, Object>(Map.of("name", "钩子", "clientId", client, "url", receiver.url()));
        form.putAll(more);
        return form;
    }

    private String hookId() {
        return hook.path("webhook.id");
    }

    private Response act(String act, Map<String, ?> body) {
        var address = "/api/v1/webhooks/" + hookId();
        var request =
                as(Cast.ADMIN).header("If-Match", as(Cast.ADMIN).get(address).getHeader("ETag"));
        if (!body.isEmpty()) request = request.contentType(ContentType.JSON).body(body);
        var answer = request.post(address + "/" + act);
        answer.then().statusCode(200);
        return answer;
    }

    private Response deliveries(String state) {
        return as(Cast.ADMIN).get("/api/v1/webhooks/" + hookId() + "/deliveries?state=" + state);
    }

    private void switched(String client, String act) {
        var address = "/api/v1/api-clients/" + client;
        as(Cast.ADMIN)
                .header("If-Match", as(Cast.ADMIN).get(address).getHeader("ETag"))
                .post(address + "/" + act)
                .then()
                .statusCode(200);
    }

    private String client(String unit, String... more) {
        var scopes = new java.util.ArrayList<Object>(List.of(more));
        scopes.add("changes:read");
        return cast.openClient("钩子", unit, scopes.toArray()).path("client.id");
    }

    private String id(String unit) {
        return PublicId.of(cast.unit(unit).id).toString();
    }

    private String enrolled(String unit, String name) {
        return created("/api/v1/members", Map.of("organizationId", id(unit), "name", name));
    }

    private String household() {
        return created("/api/v1/households", Map.of("organizationId", id(VILLAGE), "headName", "皇甫户"));
    }

    private static String created(String path, Map<String, String> form) {
        return bearing(Cast.token(Cast.TOWNSHIP))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package guiyan.identity;

import static guiyan.Cast.bearing;
import static guiyan.Cast.signIn;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.Caller;
import guiyan.platform.Role;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long doors stay open (M-01, M-02, M-03): what is stored is made older instead of waiting. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SessionTest {

    private static final String VILLAGE = "439902200201";

    @Inject
    Cast cast;

    @Inject
    EntityManager database;

    @Inject
    Sessions sessions;

    @Inject
    LatelyIn lately;

    @Inject
    Vault vault;

    @Inject
    Ids ids;

    @Inject
    Caller caller;

    private String liaison;

    @BeforeEach
    void enter() {
        cast.enter();
        liaison = cast.open(Role.LIAISON_OFFICER, VILLAGE);
    }

    @Test
    void endsTheSessionWhenTheFormerSecretIsUsedAfterTenSeconds() {
        var former = signIn(liaison, Cast.PASSWORD).cookie("guiyan_refresh");
        var current = refresh(former).cookie("guiyan_refresh");
        age("refreshed_at", liaison, Duration.ofSeconds(9));
        refresh(former).then().statusCode(200);
        age("refreshed_at", liaison, Duration.ofSeconds(2));
        refresh(former).then().statusCode(401).body("code", equalTo("SESSION_ENDED"));
        refresh(current).then().statusCode(401);
    }

    @Test
    void endsAnIdleSessionAfterThirtyMinutesAndAnAdministratorsAfterFifteen() {
        var auditor = cast.open(Role.AUDITOR, null);
        var staff = signIn(liaison, Cast.PASSWORD);
        var administrators = signIn(auditor, Cast.PASSWORD);
        for (var who : new String[] {liaison, auditor}) age("refreshed_at", who, Duration.ofMinutes(16));
        bearing(staff.path("accessToken")).get("/api/v1/me").then().statusCode(200);
        bearing(administrators.path("accessToken")).get("/api/v1/me").then().statusCode(401);
        refresh(administrators.cookie("guiyan_refresh")).then().statusCode(401);
        age("refreshed_at", liaison, Duration.ofMinutes(15));
        bearing(staff.path("accessToken")).get("/api/v1/me").then().statusCode(401);
        refresh(staff.cookie("guiyan_refresh")).then().statusCode(401);
    }

    @Test
    void endsEverySessionAfterTwelveHours() {
        var cookie = signIn(liaison, Cast.PASSWORD).cookie("guiyan_refresh");
        age("started_at", liaison, Duration.ofHours(11));
        cookie = refresh(cookie).then().statusCode(200).extract().cookie("guiyan_refresh");
        age("started_at", liaison, Duration.ofMinutes(61));
        refresh(cookie).then().statusCode(401).body("code", equalTo("SESSION_ENDED"));
    }

    @Test
    void refusesATokenAfterTenMinutes() {
        var token = Cast.token(liaison);
        assertThat(at(Duration.ofMinutes(9)).entrant(token)).isNotNull();
        assertThat(at(Duration.ofMinutes(11)).entrant(token)).isNull();
    }

    private Sessions at(Duration later) {
        var clock = new SystemClock() {
            @Override
            public Instant now() {
                return super.now().plus(later);
            }
        };
        return new Sessions(clock, new Tokens(clock, vault), ids, vault, caller, new LatelyIn());
    }

    @Test
    void keepsTheCookieFromScriptsAndClearsItAtSignOut() {
        var answer = signIn(liaison, Cast.PASSWORD);
        var set = answer.getDetailedCookie("guiyan_refresh");
        assertThat(set.isHttpOnly()).isTrue();
        assertThat(set.getSameSite()).isEqualTo("Strict");
        assertThat(set.getPath()).isEqualTo("/api/v1/auth");
        assertThat(set.isSecured()).isFalse();
        var byTls = given().header("X-Forwarded-Proto", "https")
                .contentType(ContentType.JSON)
                .body(Map.of("username", liaison, "password", Cast.PASSWORD))
                .post("/api/v1/auth/login");
        assertThat(byTls.getDetailedCookie("guiyan_refresh").isSecured()).isTrue();
        var out = bearing(answer.path("accessToken")).post("/api/v1/auth/logout");
        out.then().statusCode(204);
        assertThat(out.getDetailedCookie("guiyan_refresh").getMaxAge()).isZero();
        refresh(answer.cookie("guiyan_refresh")).then().statusCode(401);
    }

    @Test
    void countsWrongCurrentPasswordsAsTheDoorDoes() {
        var token = Cast.token(liaison);
        for (int i = 0; i < 5; i++)
            change(token, "Wrong-word-11").then().statusCode(422).body("code", equalTo("PASSWORD_WRONG"));
        change(token, Cast.PASSWORD).then().statusCode(422).body("code", equalTo("PASSWORD_WRONG"));
        signIn(liaison, Cast.PASSWORD).then().statusCode(401);
    }

    @Test
    void opensALockedAccountAfterFifteenMinutes() {
        for (int i = 0; i < 5; i++) signIn(liaison, "Wrong-word-11");
        age("locked_until", liaison, Duration.ofMinutes(14));
        signIn(liaison, Cast.PASSWORD).then().statusCode(401);
        age("locked_until", liaison, Duration.ofMinutes(2));
        signIn(liaison, Cast.PASSWORD).then().statusCode(200);
    }

    @Test
    void asksForANewPasswordAfterNinetyDays() {
        var token = Cast.token(liaison);
        age("password_since", liaison, Duration.ofDays(89));
        bearing(token).get("/api/v1/members").then().statusCode(200);
        age("password_since", liaison, Duration.ofDays(2));
        bearing(token).get("/api/v1/members").then().statusCode(403).body("code", equalTo("PASSWORD_CHANGE_NEEDED"));
        bearing(token).get("/api/v1/me").then().statusCode(200).body("mustChangePassword", equalTo(true));
        change(token, Cast.PASSWORD).then().statusCode(204);
        bearing(token).get("/api/v1/members").then().statusCode(200);
    }

    /** Makes a moment of somebody's account, or of his sessions, lie further back. */
    private void age(String column, String username, Duration by) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                                update account a left join session s on s.account_id = a.id
                                set %1$s = %1$s - interval %2$d second where a.username = ?
                                """.formatted(column, by.toSeconds()))
                        .setParameter(1, username)
                        .executeUpdate());
        lately.forget();
    }

    private static Response change(String token, String from) {
        return bearing(token)
                .contentType(ContentType.JSON)
                .body(Map.of("currentPassword", from, "newPassword", "Qingxi-bridge-31"))
                .post("/api/v1/auth/password");
    }

    private static Response refresh(String cookie) {
        return given().cookie("guiyan_refresh", cookie).post("/api/v1/auth/refresh");
    }
}

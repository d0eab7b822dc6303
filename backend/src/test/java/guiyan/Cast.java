package guiyan;

import static io.restassured.RestAssured.given;

import guiyan.identity.Accounts;
import guiyan.identity.Tokens;
import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.platform.Role;
import guiyan.platform.Scope;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.PublicId;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The people of every test, in small counties of their own: 榆岭县 with two townships, 石门县 beside it. */
@ApplicationScoped
public class Cast {

    public static final String ADMIN = "admin";
    public static final String TOWNSHIP = "yuling-township";
    public static final String LIAISON = "hetan-liaison";
    public static final String STRANGER = "shanbei-liaison";
    public static final String ADMIN_PASSWORD = "Admin-test-2008";
    public static final String PASSWORD = "Guishan-lake-77";

    private static final Map<String, Pass> PASSES = new ConcurrentHashMap<>();

    private final Accounts accounts;
    private final Organizations organizations;
    private final AtomicInteger opened = new AtomicInteger();

    Cast(Accounts accounts, Organizations organizations) {
        this.accounts = accounts;
        this.organizations = organizations;
    }

    /** Sets the stage once, through the doors a real administrator uses. */
    public synchronized void enter() {
        if (organizations.findByCode(Scope.EVERYTHING, "439902").isPresent()) return;
        var county = setUp("439902", null, "COUNTY_COMMITTEE", "榆岭县");
        var township = setUp("439902200", county, "TOWNSHIP_COMMITTEE", "清溪乡");
        setUp("439902200201", township, "BRANCH", "河滩村");
        setUp("439902200202", township, "BRANCH", "山背村");
        setUp("439902300201", setUp("439902300", county, "TOWNSHIP_COMMITTEE", "云溪乡"), "BRANCH", "渡口村");
        var beside = setUp("439903", null, "COUNTY_COMMITTEE", "石门县");
        setUp("439903200201", setUp("439903200", beside, "TOWNSHIP_COMMITTEE", "白石乡"), "BRANCH", "上店村");
        accounts.open(TOWNSHIP, "清溪乡管理员", Role.TOWNSHIP_ADMIN, unit("439902200"), PASSWORD, false);
        accounts.open(LIAISON, "河滩联络员", Role.LIAISON_OFFICER, unit("439902200201"), PASSWORD, false);
        accounts.open(STRANGER, "山背联络员", Role.LIAISON_OFFICER, unit("439902200202"), PASSWORD, false);
    }

    /** Opens an account of a role at the unit with a code (none for administrators), to be used by its name at once. */
    public String open(Role role, String unit) {
        var name = role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + opened.incrementAndGet();
        accounts.open(name, "演员", role, unit == null ? null : unit(unit), PASSWORD, false);
        PASSES.remove(name);
        return name;
    }

    /** The access token of one of the cast. */
    public static String token(String username) {
        return signIn(username, username.equals(ADMIN) ? ADMIN_PASSWORD : PASSWORD)
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    /** A machine client at the unit with a code; its name is a word of the test's. */
    public Response openClient(String name, String unit, Object... scopes) {
        return openClientOf(name, unit, null, scopes);
    }

    /** The same of one that speaks for an employer; null for none. */
    public Response openClientOf(String name, String unit, String employer, Object... scopes) {
        var form = new HashMap<String, Object>();
        form.put("name", name + "-" + opened.incrementAndGet());
        form.put("organizationId", PublicId.of(unit(unit).id).toString());
        form.put("employerId", employer);
        form.put("scopes", List.of(scopes));
        form.put("expiresAt", now().plus(Duration.ofDays(30)).toString());
        return as(ADMIN)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/api-clients");
    }

    /** The access token of a new machine client that speaks for an employer. */
    public String employerToken(String unit, String employer) {
        return tokenOf(openClientOf("用人单位", unit, employer, "referrals:answer"));
    }

    private static String tokenOf(Response opened) {
        return fetchToken(opened.path("client.id"), opened.path("secret"))
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** The access token of a new machine client. */
    public String clientToken(String unit, Object... scopes) {
        return tokenOf(openClient("机器", unit, scopes));
    }

    /** What the token door answers a client. */
    public static Response fetchToken(String id, String secret) {
        return given().formParam("grant_type", "client_credentials")
                .formParam("client_id", id)
                .formParam("client_secret", secret)
                .post("/api/v1/oauth/token");
    }

    private static String setUp(String code, String parent, String level, String name) {
        var form = new HashMap<String, String>(
                Map.of("code", code, "level", level, "name", "中共" + name + "委员会", "shortName", name));
        form.put("parentId", parent);
        var answer = as(ADMIN)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/organizations");
        return answer.then().statusCode(201).extract().path("id");
    }

    /** The unit with a code. */
    public Organization unit(String code) {
        return organizations.findByCode(Scope.EVERYTHING, code).orElseThrow();
    }

    /** A request by one of the cast, who signs in every few minutes only, for a password takes its time. */
    public static RequestSpecification as(String username) {
        return bearing(kept(username));
    }

    /** The token of an account, the same for half of its life. */
    public static String kept(String username) {
        return PASSES.compute(
                        username, (name, held) -> held != null && held.isFresh() ? held : new Pass(token(name), now()))
                .token;
    }

    private static Instant now() {
        return new SystemClock().now();
    }

    /** An access token and since when it holds. */
    private record Pass(String token, Instant since) {
        boolean isFresh() {
            return since.plus(Tokens.LIFE.dividedBy(2)).isAfter(now());
        }
    }

    public static RequestSpecification bearing(String token) {
        return given().auth().oauth2(token);
    }

    public static Response signIn(String username, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/login");
    }
}

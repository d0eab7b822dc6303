package guiyan;

import static io.restassured.RestAssured.given;

import guiyan.identity.Accounts;
import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.platform.Role;
import guiyan.platform.Scope;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The people of every test, in a small county of their own: 榆岭县, one township, two villages. */
@ApplicationScoped
public class Cast {

    public static final String ADMIN = "admin";
    public static final String TOWNSHIP = "yuling-township";
    public static final String LIAISON = "hetan-liaison";
    public static final String STRANGER = "shanbei-liaison";
    private static final String ADMIN_PASSWORD = "Admin-test-2008";
    private static final String PASSWORD = "Guishan-lake-77";

    private final Accounts accounts;
    private final Organizations organizations;

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
        accounts.open(TOWNSHIP, "清溪乡管理员", Role.TOWNSHIP_ADMIN, unit("439902200"), PASSWORD, false);
        accounts.open(LIAISON, "河滩联络员", Role.LIAISON_OFFICER, unit("439902200201"), PASSWORD, false);
        accounts.open(STRANGER, "山背联络员", Role.LIAISON_OFFICER, unit("439902200202"), PASSWORD, false);
    }

    private static String setUp(String code, String parent, String level, String name) {
        var form = new java.util.HashMap<String, String>(
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

    /** A request by one of the cast. */
    public static RequestSpecification as(String username) {
        var password = username.equals(ADMIN) ? ADMIN_PASSWORD : PASSWORD;
        return bearing(
                signIn(username, password).then().statusCode(200).extract().path("accessToken"));
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

package guiyan.search;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SearchTest {

    private static final String VILLAGE = "439902200201";

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void findsPeopleHouseholdsAndUnitsAtOnce() {
        var member = created("members", Map.of("organizationId", id(VILLAGE), "name", "河滩公"));
        var household = created("households", Map.of("organizationId", id(VILLAGE), "headName", "河滩婆"));
        var found = as(Cast.TOWNSHIP).get("/api/v1/search?q=河滩");
        found.then().statusCode(200).body("notSearched", empty());
        for (var type : Map.of("MEMBER", member, "HOUSEHOLD", household, "ORGANIZATION", id(VILLAGE))
                .entrySet())
            assertThat((String) found.path("items.find { it.type == '" + type.getKey() + "' }.id"))
                    .isEqualTo(type.getValue());
        found.then().body("items.find { it.type == 'MEMBER' }.organization.code", equalTo(VILLAGE));
        as(Cast.STRANGER).get("/api/v1/search?q=河滩").then().body("items", empty());
    }

    @Test
    void findsOnlyWhatTheCallerMayList() {
        created("members", Map.of("organizationId", id(VILLAGE), "name", "渡口翁"));
        var client = cast.clientToken("439902", "organizations:read");
        bearing(client)
                .get("/api/v1/search?q=渡口")
                .then()
                .body("items.type", contains("ORGANIZATION"))
                .body("notSearched", empty());
        var lister = cast.clientToken("439902", "members:list");
        bearing(lister)
                .get("/api/v1/search?q=渡口翁")
                .then()
                .body("items", empty())
                .body("notSearched", contains("MEMBER"));
        bearing(lister)
                .get("/api/v1/search?q=渡口翁&organization=" + id("439902200"))
                .then()
                .body("items.title", contains("渡口翁"));
    }

    @Test
    void takesLettersThatMeanSomethingToTheDatabaseAsLetters() {
        for (var q : new String[] {"%25", "_", "%5C"})
            as(Cast.TOWNSHIP)
                    .get("/api/v1/search?q=" + q)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
        as(Cast.TOWNSHIP).get("/api/v1/search?q=15400000001").then().statusCode(400);
        as(Cast.TOWNSHIP).get("/api/v1/search").then().statusCode(422);
    }

    private String id(String unit) {
        return PublicId.of(cast.unit(unit).id).toString();
    }

    private static String created(String path, Map<String, String> form) {
        return bearing(Cast.token(Cast.TOWNSHIP))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

package guiyan.members;

import static guiyan.Cast.bearing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system of another office tells of members by its own numbers. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExternalMemberTest {

    private static final String VILLAGE = "439902200201";

    @Inject
    Cast cast;

    private String client;

    @BeforeEach
    void enter() {
        cast.enter();
        client = cast.clientToken("439902200", "members:read", "members:write");
    }

    @Test
    void enrolsAtFirstAndRevisesFromThenOn() {
        var first = put("A-1", told("令狐一", Map.of("note", "会木工", "villageGroup", "三组")));
        first.then().statusCode(201).header("Location", equalTo("/api/v1/members/" + first.path("id")));
        var again = put("A-1", told("令狐一", Map.of("note", "会电工")));
        again.then()
                .statusCode(200)
                .body("id", equalTo(first.path("id")))
                .body("note", equalTo("会电工"))
                .body("villageGroup", equalTo("三组"))
                .body("externalId", equalTo("A-1"));
        assertThat(again.getHeader("ETag")).isNotEqualTo(first.getHeader("ETag"));
        var emptied = told("令狐一", Map.of());
        emptied.put("villageGroup", null);
        put("A-1", emptied).then().statusCode(200).body("villageGroup", nullValue());
    }

    @Test
    void changesNothingWhenToldTheSameAgain() {
        var form = told("令狐二", Map.of("phone", "15400008811"));
        var first = put("A-2", form);
        var again = put("A-2", told("令狐二", Map.of("phone", "154****8811")));
        again.then().statusCode(200).body("phone", equalTo("154****8811"));
        assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
    }

    @Test
    void keepsTheNumbersOfTwoSourcesApart() {
        var mine = put("A-3", told("令狐三", Map.of("source", "somebody-else", "externalId", "17")));
        client = cast.clientToken("439902200", "members:read", "members:write");
        var theirs = put("A-3", told("令狐三", Map.of()));
        theirs.then().statusCode(201);
        assertThat((String) theirs.path("id")).isNotEqualTo(mine.path("id"));
        assertThat((String) theirs.path("source")).isNotEqualTo(mine.path("source"));
        mine.then().body("externalId", equalTo("A-3"));
    }

    @Test
    void overwritesNothingThatIsNewer() {
        put("A-4", told("令狐四", Map.of("note", "七月十日")), "?asOf=2008-07-10");
        put("A-4", told("令狐四", Map.of("note", "七月五日")), "?asOf=2008-07-05")
                .then()
                .statusCode(409)
                .body("code", equalTo("NEWER_VALUE_STORED"));
        put("A-4", told("令狐四", Map.of("note", "七月二十日")), "?asOf=2008-07-20")
                .then()
                .statusCode(200);
        put("A-4", told("令狐四", Map.of("note", "七月十五日")), "?asOf=2008-07-15")
                .then()
                .statusCode(409);
        put("A-4", told("令狐四", Map.of("villageGroup", "二组")), "?asOf=2008-07-15")
                .then()
                .statusCode(200)
                .body("note", equalTo("七月二十日"));
        put("A-4", told("令狐四", Map.of("note", "明天")), "?asOf=2008-08-01")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("IN_FUTURE"));
    }

    @Test
    void movesNobodyAndReachesNobodyOutside() {
        put("A-5", told("令狐五", Map.of()));
        var moved = told("令狐五", Map.of("organizationId", id("439902200202")));
        put("A-5", moved).then().statusCode(409).body("code", equalTo("MOVE_IS_A_TRANSFER"));
        var outside = told("令狐五", Map.of("organizationId", id("439903200201")));
        put("A-6", outside).then().statusCode(422).body("errors[0].code", equalTo("BRANCH_UNKNOWN"));
        put("A-6", Map.of("organizationId", id(VILLAGE)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void enrolsOneWhenTheSameIsToldTwiceAtOnce() {
        for (int round = 0; round < 5; round++) {
            var number = "同时-" + round;
            var form = told("令狐同", Map.of());
            var answers = IntStream.range(0, 4)
                    .parallel()
                    .mapToObj(i -> put(number, form))
                    .toList();
            assertThat(answers)
                    .extracting(Response::statusCode)
                    .containsOnlyOnce(201)
                    .containsOnly(200, 201);
            assertThat(answers.stream().map(a -> a.<String>path("id")).distinct())
                    .hasSize(1);
        }
    }

    private Map<String, Object> told(String name, Map<String, String> more) {
        var form = new HashMap<String, Object>(Map.of("organizationId", id(VILLAGE), "name", name));
        form.putAll(more);
        return form;
    }

    private String id(String unit) {
        return PublicId.of(cast.unit(unit).id).toString();
    }

    private Response put(String number, Map<String, ?> form) {
        return put(number, form, "");
    }

    private Response put(String number, Map<String, ?> form, String query) {
        return bearing(client)
                .contentType(ContentType.JSON)
                .body(form)
                .put("/api/v1/members/external/" + number + query);
    }
}

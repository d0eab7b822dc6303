package guiyan.members;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a village of its own, so that its figures are what this test has entered. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RollStatisticTest {

    private static final String SHANGDIAN = "439903200201";

    @Inject
    Cast cast;

    private String keeper;
    private Map<String, Integer> before;

    @BeforeEach
    void enter() {
        cast.enter();
        keeper = cast.open(Role.LIAISON_OFFICER, SHANGDIAN);
    }

    @Test
    void countsByBandOfAgeWithTheYoungerOfTwoAgesAndTheListBehindEachFigure() {
        var today = today();
        before = groups("AGE");
        enrolled("计一", Map.of("birthDate", today.minusYears(31).plusDays(1).toString()));
        enrolled("计二", Map.of("birthDate", today.minusYears(31).toString()));
        enrolled("计三", Map.of("birthDate", Integer.toString(today.getYear() - 61)));
        enrolled("计四", Map.of());
        grows("AGE", "-30", 1);
        grows("AGE", "31-35", 1);
        grows("AGE", today.equals(LocalDate.of(today.getYear(), 12, 31)) ? "61-" : "56-60", 1);
        grows("AGE", "UNKNOWN", 1);
        everyFigureOpensExactlyItsRows("AGE");
    }

    @Test
    void countsBySexAndEducation() {
        before = groups("SEX");
        enrolled("计五", Map.of("sex", "FEMALE", "education", "70"));
        grows("SEX", "FEMALE", 1);
        before = groups("EDUCATION");
        enrolled("计六", Map.of("education", "70"));
        enrolled("计七", Map.of());
        grows("EDUCATION", "70", 1);
        grows("EDUCATION", "UNKNOWN", 1);
        everyFigureOpensExactlyItsRows("SEX");
        everyFigureOpensExactlyItsRows("EDUCATION");
    }

    @Test
    void measuresWhatIsFilledReachableAndFresh() {
        var start = quality();
        var full = new HashMap<>(Map.of("sex", "MALE", "birthDate", "1970", "ethnicity", "01", "education", "60"));
        full.putAll(Map.of("joinedOn", "1995", "phone", "15400009901"));
        String complete = enrolled("计八", full);
        String reachable = enrolled("计九", Map.of("phone", "15400009902"));
        enrolled("计十", Map.of());
        verify(reachable);
        var now = quality();
        assertThat(part(now, "FILLED", "numerator") - part(start, "FILLED", "numerator"))
                .isEqualTo(7);
        assertThat(part(now, "FILLED", "denominator") - part(start, "FILLED", "denominator"))
                .isEqualTo(18);
        assertThat(part(now, "REACHABLE", "numerator") - part(start, "REACHABLE", "numerator"))
                .isEqualTo(2);
        assertThat(part(now, "FRESH", "numerator") - part(start, "FRESH", "numerator"))
                .isEqualTo(1);
        List<String> missing =
                as(keeper).get(now.getString("list") + "&limit=200").path("items.id");
        assertThat(missing).contains(reachable).doesNotContain(complete);
        var unit = now.getList("units.organization.code");
        assertThat(unit).isEqualTo(List.of(SHANGDIAN));
    }

    private void grows(String by, String key, int more) {
        assertThat(groups(by).getOrDefault(key, 0) - before.getOrDefault(key, 0))
                .as(key)
                .isEqualTo(more);
    }

    private Map<String, Integer> groups(String by) {
        var groups = new HashMap<String, Integer>();
        List<Map<String, Object>> shown = roll(by).getList("groups");
        shown.forEach(group -> groups.put((String) group.get("key"), (Integer) group.get("numerator")));
        return groups;
    }

    private void everyFigureOpensExactlyItsRows(String by) {
        List<Map<String, Object>> groups = roll(by).getList("units[0].groups");
        assertThat(groups).isNotEmpty();
        for (var group : groups) {
            int rows = as(keeper).get(group.get("list") + "&count=exact").path("total");
            assertThat(rows).as(group.toString()).isEqualTo(group.get("numerator"));
        }
        int sum =
                groups.stream().mapToInt(group -> (int) group.get("numerator")).sum();
        assertThat(groups).allMatch(group -> group.get("denominator").equals(sum));
    }

    /** P-17, P-18: the county sees townships, no persons, and nothing small. */
    @Test
    void showsTheCountyTownshipsWithoutListsAndWithoutSmallFigures() {
        for (int i = 0; i < 6; i++) enrolled("计县" + (char) (0x4E00 + i), Map.of("sex", "MALE"));
        enrolled("计县少", Map.of("sex", "FEMALE"));
        var county = cast.open(Role.COUNTY_VIEWER, "439903");
        for (var question : List.of("I-01?by=SEX", "I-01?by=AGE", "I-38")) {
            var answer = as(county).get("/api/v1/statistics/" + question);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.<List<String>>path("units.organization.level")).containsOnly("TOWNSHIP_COMMITTEE");
            assertThat(answer.asString())
                    .doesNotContain("/api/v1/members")
                    .doesNotContainPattern("(value|numerator)\":[1-4]\\D");
        }
        assertThat(as(county).get("/api/v1/statistics/I-01").<Integer>path("value"))
                .isGreaterThanOrEqualTo(roll("SEX").getInt("value"));
        var village = as(county).get("/api/v1/statistics/I-01?by=SEX&organization=" + unit());
        assertThat(village.<Integer>path("value")).isNull();
        assertThat(village.<List<?>>path("units")).isEmpty();
        as(county).get("/api/v1/members").then().statusCode(403);
        var returned = as(county).get("/api/v1/statistics/townships/I-34");
        assertThat(returned.statusCode()).isEqualTo(200);
        assertThat(returned.<List<String>>path("townships.organization.level")).containsOnly("TOWNSHIP_COMMITTEE");
        assertThat(returned.asString()).doesNotContain("/api/v1/outflows");
    }

    private JsonPath roll(String by) {
        return as(keeper).get("/api/v1/statistics/I-01?by=" + by).jsonPath();
    }

    private JsonPath quality() {
        return as(keeper).get("/api/v1/statistics/I-38?organization=" + unit()).jsonPath();
    }

    private static int part(JsonPath quality, String key, String figure) {
        return quality.getInt("parts.find { it.key == '" + key + "' }." + figure);
    }

    private void verify(String person) {
        var point = as(keeper).get("/api/v1/contact-points?person=" + person).jsonPath();
        as(keeper)
                .header("If-Match", point.getString("items[0].etag"))
                .contentType(ContentType.JSON)
                .body(Map.of("how", "CALL"))
                .post("/api/v1/contact-points/" + point.getString("items[0].id") + "/verify")
                .then()
                .statusCode(200);
    }

    private LocalDate today() {
        return LocalDate.parse(as(keeper).get("/api/v1/me").path("businessDate"));
    }

    private String unit() {
        return PublicId.of(cast.unit(SHANGDIAN).id).toString();
    }

    private String enrolled(String name, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("organizationId", unit());
        form.put("name", name);
        var answer = as(keeper)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/members");
        answer.then().statusCode(201);
        return answer.path("id");
    }
}

package guiyan.members.units;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a county of its own with two townships; each test sets up the branches it moves about. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class UnitChangeTest {

    private static final AtomicInteger COUNTIES = new AtomicInteger(10);
    private static final AtomicInteger PARTS = new AtomicInteger();

    @Inject
    Cast cast;

    private String county;
    private String first;
    private String second;
    private final Map<String, String> codes = new HashMap<>();

    @BeforeEach
    void setUp() {
        cast.enter();
        var code = "4396" + COUNTIES.incrementAndGet();
        county = unit(code, null, "COUNTY_COMMITTEE");
        first = unit(code + "100", county, "TOWNSHIP_COMMITTEE");
        second = unit(code + "200", county, "TOWNSHIP_COMMITTEE");
    }

    @Test
    void countsWhoIsAffectedWithoutNamingAnybody() {
        String branch = unit("201", first, "BRANCH");
        enrolled(branch, "安一", Map.of("villageGroup", "一组", "phone", "15400009811"));
        enrolled(branch, "安二", Map.of("villageGroup", "二组"));
        var affected = as(Cast.ADMIN).get("/api/v1/organizations/" + branch + "/affected");
        affected.then()
                .statusCode(200)
                .body("rows.find { it.kind == 'Member' }.count", equalTo(2))
                .body("rows.find { it.kind == 'ContactPoint' }.count", equalTo(1))
                .body("groups.name", equalTo(List.of("一组", "二组")))
                .body("doubles", equalTo(0));
        assertThat(affected.asString()).doesNotContain("安一");
    }

    @Test
    void movesABranchToAnotherTownshipWithAllThatLiesInIt() {
        String branch = unit("202", first, "BRANCH");
        String person = enrolled(branch, "安三", Map.of("phone", "15400009822"));
        var before = keeper(first);
        var after = keeper(second);
        as(before).get("/api/v1/members/" + person).then().statusCode(200);
        act(branch, "move", Map.of("parentId", second, "reason", "区划调整"))
                .then()
                .statusCode(200)
                .body("moved.find { it.kind == 'Member' }.count", equalTo(1));
        as(before).get("/api/v1/members/" + person).then().statusCode(404);
        as(before).get("/api/v1/members?q=安三").then().body("items", empty());
        as(after).get("/api/v1/members/" + person).then().statusCode(200).body("phone", equalTo("154****9822"));
        for (var q : List.of("安三", "9822"))
            as(after).get("/api/v1/members?q=" + q).then().body("items.id", equalTo(List.of(person)));
        as(after).get("/api/v1/contact-points?person=" + person).then().body("items.size()", equalTo(1));
        as(Cast.ADMIN)
                .get("/api/v1/organizations/" + branch + "/timeline")
                .then()
                .body("action[0]", equalTo("organization.moved"))
                .body("note[0]", org.hamcrest.Matchers.endsWith("区划调整"));
    }

    @Test
    void doesNotMoveSomebodyToWhereHeIsKnownAlready() {
        String branch = unit("203", first, "BRANCH");
        String there = unit("203", second, "BRANCH");
        var known = Map.of("citizenId", "439901198204180454", "citizenIdBasis", "本人书面同意");
        enrolled(branch, "安四", known);
        enrolled(there, "安四", known);
        var numbered = Map.of("source", "旧台账", "externalId", "a-" + branch);
        enrolled(branch, "安某", numbered);
        enrolled(there, "安某", numbered);
        as(Cast.ADMIN)
                .get("/api/v1/organizations/" + branch + "/affected?to=" + second)
                .then()
                .body("doubles", equalTo(2));
        act(branch, "move", Map.of("parentId", second, "reason", "区划调整"))
                .then()
                .statusCode(409)
                .body("code", equalTo("UNIT_HAS_DOUBLES"));
    }

    @Test
    void mergesOneBranchIntoAnotherWithItsKeepersAndPointsToIt() {
        String keep = unit("204", first, "BRANCH");
        String lose = unit("205", second, "BRANCH");
        String mine = enrolled(keep, "安五", Map.of());
        String theirs = enrolled(lose, "安六", Map.of("phone", "15400009833"));
        var keeper = keeper(lose, Role.LIAISON_OFFICER);
        act(keep, "merge", Map.of("otherId", lose, "on", "2008-07-01", "reason", "合并村"))
                .then()
                .statusCode(200)
                .body("organization.id", equalTo(keep));
        as(keeper).get("/api/v1/members").then().body("items.id", containsInAnyOrder(mine, theirs));
        as(keeper).get("/api/v1/members?q=9833").then().body("items.id", equalTo(List.of(theirs)));
        as(Cast.ADMIN)
                .get("/api/v1/organizations/" + lose)
                .then()
                .body("validTo", equalTo("2008-07-01"))
                .body("supersededBy", equalTo(keep));
        act(lose, "split", part("一组")).then().statusCode(409).body("code", equalTo("UNIT_DISSOLVED"));
    }

    @Test
    void mergesTownshipsWithTheirBranches() {
        String branch = unit("206", second, "BRANCH");
        String person = enrolled(branch, "安七", Map.of());
        var keeper = keeper(first);
        act(first, "merge", Map.of("otherId", second, "on", "2008-07-01", "reason", "撤乡并镇"))
                .then()
                .statusCode(200);
        as(keeper).get("/api/v1/members?q=安七").then().body("items.id", equalTo(List.of(person)));
        as(Cast.ADMIN).get("/api/v1/organizations/" + branch).then().body("parentId", equalTo(first));
    }

    @Test
    void splitsVillageGroupsOffWithTheirPeopleAndHouseholds() {
        String branch = unit("207", first, "BRANCH");
        String stays = enrolled(branch, "安八", Map.of("villageGroup", "一组"));
        String goes = enrolled(branch, "安九", Map.of("villageGroup", "三组", "phone", "15400009844"));
        var township = keeper(first);
        String household = posted(
                        township,
                        "/households",
                        Map.of("organizationId", branch, "headName", "安家", "villageGroup", "三组"))
                .path("id");
        var part = act(branch, "split", part("三组"));
        part.then().statusCode(201).header("Location", startsWith("/api/v1/organizations/"));
        var keeper = keeper(part.path("organization.id"), Role.LIAISON_OFFICER);
        as(keeper).get("/api/v1/members").then().body("items.id", equalTo(List.of(goes)));
        as(keeper).get("/api/v1/members?q=9844").then().body("items.id", equalTo(List.of(goes)));
        as(keeper).get("/api/v1/households?q=安家").then().body("items.id", equalTo(List.of(household)));
        as(township).get("/api/v1/members?organization=" + branch).then().body("items.id", equalTo(List.of(stays)));
        act(branch, "split", part("九组")).then().statusCode(422).body("errors[0].pointer", equalTo("/villageGroups"));
    }

    @Test
    void refusesWhatTheTreeForbidsOrIsTooLarge() {
        String branch = unit("208", first, "BRANCH");
        String other = unit("209", first, "BRANCH");
        act(branch, "move", Map.of("parentId", other, "reason", "x"))
                .then()
                .statusCode(422)
                .body("code", equalTo("LEVEL_DOES_NOT_FIT"));
        act(branch, "move", Map.of("parentId", first, "reason", "x"))
                .then()
                .statusCode(422)
                .body("code", equalTo("SAME_UNIT"));
        act(branch, "merge", Map.of("otherId", second, "on", "2008-07-01", "reason", "x"))
                .then()
                .statusCode(422)
                .body("code", equalTo("UNITS_DO_NOT_MATCH"));
        act(
                        county,
                        "merge",
                        Map.of(
                                "otherId",
                                unit("4395" + COUNTIES.get(), null, "COUNTY_COMMITTEE"),
                                "on",
                                "2008-07-01",
                                "reason",
                                "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("UNIT_TOO_LARGE"));
        as(Cast.TOWNSHIP)
                .get("/api/v1/organizations/" + branch + "/affected")
                .then()
                .statusCode(403);
    }

    @Test
    void mergesCountiesOneTownshipAtATime() {
        String person = enrolled(unit("210", first, "BRANCH"), "安十", Map.of("phone", "15400009855"));
        String into = unit("4393" + COUNTIES.get(), null, "COUNTY_COMMITTEE");
        var viewer = keeper(county, Role.COUNTY_VIEWER);
        var begun = as(Cast.ADMIN)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("intoId", into, "otherId", county, "on", "2008-07-01", "reason", "并县"))
                .post("/api/v1/unit-merges");
        begun.then()
                .statusCode(202)
                .header("Location", startsWith("/api/v1/unit-merges/"))
                .body("of", equalTo(2));
        as(Cast.ADMIN)
                .get("/api/v1/unit-merges/" + begun.path("id") + "?wait=PT30S")
                .then()
                .body("state", equalTo("DONE"))
                .body("done", equalTo(2));
        as(Cast.ADMIN).get("/api/v1/organizations/" + second).then().body("parentId", equalTo(into));
        as(Cast.ADMIN)
                .get("/api/v1/organizations/" + county)
                .then()
                .body("validTo", equalTo("2008-07-01"))
                .body("supersededBy", equalTo(into));
        as(keeper(first)).get("/api/v1/members?q=9855").then().body("items.id", equalTo(List.of(person)));
        as(viewer).get("/api/v1/organizations/" + first).then().statusCode(200);
        as(keeper(into, Role.COUNTY_VIEWER))
                .get("/api/v1/organizations?parent=" + into)
                .then()
                .body("items.size()", equalTo(2));
    }

    @Test
    void leavesNoUnitWithARegisterOutsideATownship() {
        String branch = unit("211", first, "BRANCH");
        act(branch, "move", Map.of("parentId", county, "reason", "x"))
                .then()
                .statusCode(422)
                .body("code", equalTo("UNIT_NEEDS_A_TOWNSHIP"));
    }

    private Map<String, Object> part(String group) {
        var code = "4397%08d".formatted(PARTS.incrementAndGet());
        var form = new HashMap<String, Object>(Map.of("code", code, "name", code, "shortName", code));
        form.putAll(Map.of("villageGroups", List.of(group), "on", "2008-07-01", "reason", "分村"));
        return form;
    }

    private String keeper(String unit) {
        return keeper(unit, Role.TOWNSHIP_ADMIN);
    }

    private String keeper(String unit, Role role) {
        return cast.open(
                role,
                codes.computeIfAbsent(
                        unit,
                        id -> as(Cast.ADMIN).get("/api/v1/organizations/" + id).path("code")));
    }

    private String enrolled(String branch, String name, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("organizationId", branch);
        form.put("name", name);
        return posted(keeper(branch, Role.LIAISON_OFFICER), "/members", form).path("id");
    }

    /** A unit with a code, or with a number behind the code of the one above. */
    private String unit(String code, String parent, String level) {
        var whole = code.length() == 3 ? codes.get(parent) + code : code;
        var form =
                new HashMap<String, String>(Map.of("code", whole, "level", level, "name", whole, "shortName", whole));
        form.put("parentId", parent);
        String id = posted(Cast.ADMIN, "/organizations", form).path("id");
        codes.put(id, whole);
        return id;
    }

    private static Response posted(String by, String path, Map<String, String> form) {
        var answer = as(by).header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path);
        answer.then().statusCode(201);
        return answer;
    }

    private static Response act(String unit, String act, Map<String, ?> body) {
        return as(Cast.ADMIN)
                .header(
                        "If-Match",
                        as(Cast.ADMIN).get("/api/v1/organizations/" + unit).getHeader("ETag"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/organizations/" + unit + "/" + act);
    }
}

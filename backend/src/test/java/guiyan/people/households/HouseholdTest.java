package guiyan.people.households;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HouseholdTest {

    private static final String HETAN = "439902200201";
    private static final String SHANBEI = "439902200202";

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void keepsEveryFieldOfTheForm() {
        var form = form("牧野");
        form.putAll(Map.of("villageGroup", "三组", "people", 5, "paddyMu", 5.0f, "dryLandMu", 0.8f, "forestMu", 7.0f));
        form.put("note", "老屋在坡上");
        String id = registered(form).path("id");
        var shown = as(Cast.LIAISON).get("/api/v1/households/" + id);
        for (var field : form.keySet())
            if (field.equals("organizationId"))
                assertThat((String) shown.path("organization.id")).isEqualTo(form.get(field));
            else assertThat((Object) shown.path(field)).as(field).isEqualTo(form.get(field));
    }

    @Test
    void hidesHouseholdsOutsideTheCallersScopeAndThePersonsOfOneInsideIt() {
        var household = registered(form("苍术"));
        String stranger = member(Cast.TOWNSHIP, SHANBEI, "苍耳");
        join(Cast.TOWNSHIP, household, stranger, "10").then().statusCode(200).body("persons.size()", equalTo(1));
        as(Cast.STRANGER)
                .get("/api/v1/households/" + household.path("id"))
                .then()
                .statusCode(404);
        as(Cast.LIAISON)
                .get("/api/v1/households/" + household.path("id"))
                .then()
                .statusCode(200)
                .body("persons", empty());
        as(Cast.LIAISON)
                .get("/api/v1/households?person=" + stranger)
                .then()
                .statusCode(200)
                .body("items", empty());
        as(Cast.STRANGER).get("/api/v1/households?q=苍术").then().statusCode(200).body("items", empty());
    }

    @Test
    void namesTheFieldThatIsWrong() {
        refused("people", 0, "/people");
        refused("paddyMu", 1.55, "/paddyMu");
        refused("headName", " ", "/headName");
        refused("religion", "x", "/religion");
        refused("organizationId", unit(SHANBEI), "/organizationId");
        var household = registered(form("沉香"));
        var place = Map.of("personId", member("沉木"), "relation", "77", "reason", "登记");
        act(household, "join", place).then().statusCode(422).body("errors[0].pointer", equalTo("/relation"));
    }

    @Test
    void isFoundByEveryoneWhoBelongsToIt() {
        var household = registered(form("慕容山"));
        String id = household.path("id");
        String wife = member("上官月");
        join(household, wife, "10").then().statusCode(200);
        for (var q : List.of("慕容", "mrs", "官月", "sgy"))
            as(Cast.LIAISON).get("/api/v1/households?q=" + q).then().body("items.id", hasItem(id));
        as(Cast.LIAISON)
                .get("/api/v1/households?person=" + wife)
                .then()
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].persons[0].relation", equalTo("10"));
    }

    @Test
    void followsTheNewNameOfItsHead() {
        var household = registered(form("某人"));
        String head = member("钱塘");
        join(household, head, "02").then().body("headName", equalTo("钱塘"));
        as(Cast.LIAISON)
                .header(
                        "If-Match",
                        as(Cast.LIAISON).get("/api/v1/members/" + head).getHeader("ETag"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body("{\"name\":\"钱湖\"}")
                .patch("/api/v1/members/" + head)
                .then()
                .statusCode(200);
        seen(household).then().body("headName", equalTo("钱湖"));
        as(Cast.LIAISON).get("/api/v1/households?q=钱湖").then().body("items.headName", equalTo(List.of("钱湖")));
        as(Cast.LIAISON).get("/api/v1/households?q=钱塘").then().body("items", empty());
        patch(seen(household), "{\"headName\":\"别人\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("HEAD_IS_A_PERSON"));
    }

    @Test
    void holdsAPersonOnlyOnceAtATimeAndKeepsWhatWas() {
        var first = registered(form("丁一"));
        var second = registered(form("丁二"));
        String son = member("丁三");
        join(first, son, "20").then().statusCode(200);
        join(second, son, "20")
                .then()
                .statusCode(409)
                .body("code", equalTo("IN_A_HOUSEHOLD"))
                .body("detail", org.hamcrest.Matchers.containsString("丁一"));
        act(seen(first), "leave", Map.of("personId", son, "on", "2008-06-01", "reason", "分家"))
                .then()
                .statusCode(200)
                .body("persons[0].leftOn", equalTo("2008-06-01"));
        var early = Map.of("personId", son, "relation", "20", "joinedOn", "2008-05-01", "reason", "x");
        act(second, "join", early).then().statusCode(422).body("code", equalTo("HOUSEHOLDS_OVERLAP"));
        join(second, son, "20").then().statusCode(200);
        as(Cast.LIAISON)
                .get("/api/v1/households/" + first.path("id") + "/timeline")
                .then()
                .body("action", equalTo(List.of("household.left", "household.joined", "household.registered")))
                .body("note[0]", equalTo("分家"));
        as(Cast.LIAISON).get("/api/v1/members/" + son + "/timeline").then().body("action", hasItem("household.left"));
    }

    @Test
    void hasOneHeadWhoChangesWithTheRelations() {
        var household = registered(form("成老"));
        String old = member("成父");
        String young = member("成子");
        var one = join(household, old, "02");
        join(one, young, "02").then().statusCode(409).body("code", equalTo("HOUSEHOLD_HAS_HEAD"));
        var both = join(one, young, "20");
        var places = List.of(Map.of("personId", old, "relation", "51"), Map.of("personId", young, "relation", "02"));
        act(both, "relations", Map.of("persons", places, "reason", "户主交班"))
                .then()
                .statusCode(200)
                .body("headName", equalTo("成子"))
                .body("persons.relation", equalTo(List.of("02", "51")));
    }

    @Test
    void splitsWithPeopleAndLandAndMergesAgain() {
        var form = form("罗老");
        form.putAll(Map.of("people", 6, "paddyMu", 5.0f, "forestMu", 7.0f));
        var whole = registered(form);
        String id = whole.path("id");
        String son = member("罗幼");
        var joined = join(whole, son, "20");
        var split = new HashMap<String, Object>(Map.of("people", 2, "paddyMu", 1.5f, "on", "2008-07-01"));
        split.put("reason", "分家");
        split.put("persons", List.of(Map.of("personId", son, "relation", "02")));
        var part = act(joined, "split", split);
        part.then()
                .statusCode(201)
                .body("headName", equalTo("罗幼"))
                .body("paddyMu", equalTo(1.5f))
                .body("persons.person.id", equalTo(List.of(son)));
        var rest = seen(whole);
        rest.then().body("people", equalTo(4)).body("paddyMu", equalTo(3.5f)).body("forestMu", equalTo(7.0f));
        split.put("people", 5);
        split.put("persons", List.of());
        act(rest, "split", split).then().statusCode(422).body("errors[0].pointer", equalTo("/headName"));
        split.put("headName", "罗客");
        act(rest, "split", split).then().statusCode(422).body("errors[0].pointer", equalTo("/people"));

        var merge = Map.of(
                "householdId",
                part.path("id"),
                "on",
                "2008-07-02",
                "reason",
                "并户",
                "persons",
                List.of(Map.of("personId", son, "relation", "20")));
        act(rest, "merge", merge)
                .then()
                .statusCode(200)
                .body("people", equalTo(6))
                .body("paddyMu", equalTo(5.0f))
                .body("persons[0].relation", equalTo("20"))
                .body("headName", equalTo("罗老"));
        seen(part).then().body("dissolvedOn", equalTo("2008-07-02")).body("supersededBy", equalTo(id));
        as(Cast.LIAISON).get("/api/v1/households?q=罗幼").then().body("items.id", equalTo(List.of(id)));
        join(seen(part), member("罗某"), "80").then().statusCode(409).body("code", equalTo("HOUSEHOLD_DISSOLVED"));
    }

    @Test
    void movesToAnotherUnitByAnActOnly() {
        var household = registered(form("迁客"));
        patch(household, "{\"organizationId\":\"" + unit(SHANBEI) + "\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("HOUSEHOLD_MOVES_BY_ACT"));
        var way = Map.of("organizationId", unit(SHANBEI), "reason", "搬到山背");
        act(household, "transfer", way).then().statusCode(422).body("errors[0].pointer", equalTo("/organizationId"));
        act(Cast.TOWNSHIP, household, "transfer", way)
                .then()
                .statusCode(200)
                .body("organization.shortName", equalTo("山背村"));
        as(Cast.LIAISON)
                .get("/api/v1/households/" + household.path("id"))
                .then()
                .statusCode(404);
        as(Cast.STRANGER).get("/api/v1/households?q=迁客").then().body("items.size()", equalTo(1));
        as(Cast.STRANGER)
                .get("/api/v1/households/" + household.path("id") + "/timeline")
                .then()
                .body("note[0]", org.hamcrest.Matchers.endsWith(" → 山背村 · 搬到山背"));
    }

    @Test
    void letsAFamilyShareOnePhone() {
        String father = member("燕归");
        String son = member("燕来");
        for (var person : List.of(father, son))
            as(Cast.LIAISON)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType(ContentType.JSON)
                    .body(Map.of("personId", person, "value", "15400003366", "owner", "SELF"))
                    .post("/api/v1/contact-points")
                    .then()
                    .statusCode(201);
        as(Cast.LIAISON)
                .get("/api/v1/members?q=3366")
                .then()
                .body("items.id", hasItem(father))
                .body("items.id", hasItem(son));
    }

    private Map<String, Object> form(String head) {
        return new HashMap<>(Map.of("organizationId", unit(HETAN), "headName", head));
    }

    private String unit(String code) {
        return PublicId.of(cast.unit(code).id).toString();
    }

    private void refused(String field, Object value, String pointer) {
        var form = form("万里");
        form.put(field, value);
        register(form).then().statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void theRegisterOfAVillageComesAsAFileAndIsTakenBack() {
        String known = member("桑入户");
        var head = ",村,村组,户主,姓名,与户主关系,出生日期,家庭人口,水田(亩),山林(亩)\n";
        var clerk = new ImportClient(Cast.LIAISON);
        var done = clerk.load(head + """
                1,河滩村,三组,桑入东,桑入妻,妻,1970-02,,,
                2,河滩村,三组,桑入东,桑入东,户主,1968-03,4,5,7.04
                3,河滩村,三组,桑入东,桑入户,子,,,,
                4,河滩村,四组,桑入西,桑入妻,妻,1970-02,,,
                5,河滩村,三组,桑入东,桑入二,本人,1971,,,
                6,河滩村,三组,,桑入三,妻,1971,,,
                """, "kind", "HOUSEHOLDS", "mode", "COMMIT");
        assertThat(done.path("counts").path("created").asInt())
                .as(done.toString())
                .isEqualTo(3);
        assertThat(done.path("counts").path("rejected").asInt()).isEqualTo(3);
        var found = as(Cast.LIAISON).get("/api/v1/households?q=桑入");
        assertThat(found.<List<String>>path("items.headName")).containsExactly("桑入东");
        var east = as(Cast.LIAISON).get("/api/v1/households?person=" + known);
        east.then()
                .body("items.headName", hasItem("桑入东"))
                .body("items[0].people", equalTo(4))
                .body("items[0].paddyMu", equalTo(5.0f))
                .body("items[0].forestMu", equalTo(7.0f))
                .body("items[0].persons.relation", equalTo(List.of("02", "12", "20")));
        var again = clerk.load(head + "1,河滩村,三组,桑入东,桑入东,户主,1968-03,,6.2,\n", "kind", "HOUSEHOLDS", "mode", "COMMIT");
        assertThat(again.path("counts").path("updated").asInt())
                .as(again.toString())
                .isEqualTo(1);
        as(Cast.LIAISON)
                .get("/api/v1/households?person=" + known)
                .then()
                .body("items[0].paddyMu", equalTo(6.2f))
                .body("items[0].people", equalTo(4));
        assertThat(clerk.act(again, "undo").path("state").asText()).isEqualTo("UNDONE");
        assertThat(clerk.act(done, "undo").path("state").asText()).isEqualTo("UNDONE");
        as(Cast.LIAISON).get("/api/v1/households?q=桑入").then().body("items", empty());
    }

    @Test
    void aLookAtALongRegisterRefusesWhatItsFirstRowsGainsay() {
        var register = new StringBuilder("""
                村,户主,姓名,与户主关系,出生日期
                河滩村,桑远东,桑远东,户主,1968-03
                河滩村,桑远东,桑远妻,妻,1970-02
                """);
        for (int i = 0; i < 500; i++)
            register.append("河滩村,桑远东,桑远").append("甲乙丙丁".charAt(i % 4)).append(",,\n");
        register.append("""
                河滩村,桑远西,桑远妻,妻,1970-02
                河滩村,桑远东,桑远东,户主,1971-05
                河滩村,桑远东,桑远子,子,1995-06
                """);
        var looked = new ImportClient(Cast.LIAISON).load(register.toString(), "kind", "HOUSEHOLDS");
        assertThat(looked.path("counts").path("created").asInt())
                .as(looked.toString())
                .isEqualTo(3);
        assertThat(looked.path("counts").path("rejected").asInt()).isEqualTo(502);
    }

    private static Response registered(Map<String, Object> form) {
        var answer = register(form);
        answer.then().statusCode(201);
        return answer;
    }

    private static Response register(Map<String, Object> form) {
        return as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/households");
    }

    private String member(String name) {
        return member(Cast.LIAISON, HETAN, name);
    }

    private String member(String by, String unit, String name) {
        var answer = as(by).header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("organizationId", unit(unit), "name", name))
                .post("/api/v1/members");
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static Response seen(Response household) {
        return as(Cast.LIAISON).get("/api/v1/households/" + household.path("id"));
    }

    private static Response join(Response household, String person, String relation) {
        return join(Cast.LIAISON, household, person, relation);
    }

    private static Response join(String by, Response household, String person, String relation) {
        return act(by, household, "join", Map.of("personId", person, "relation", relation, "reason", "登记"));
    }

    private static Response act(Response household, String act, Map<String, ?> body) {
        return act(Cast.LIAISON, household, act, body);
    }

    private static Response act(String by, Response household, String act, Map<String, ?> body) {
        return as(by).header("If-Match", household.getHeader("ETag"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/households/" + household.path("id") + "/" + act);
    }

    private static Response patch(Response household, String patch) {
        return as(Cast.LIAISON)
                .header("If-Match", household.getHeader("ETag"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch("/api/v1/households/" + household.path("id"));
    }
}

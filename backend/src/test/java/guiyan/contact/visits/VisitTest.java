package guiyan.contact.visits;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.platform.Role;
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

/** Visits at members' homes, by hand and as the register L-07. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VisitTest {

    private static final String HETAN = "439902200201";
    private static final String REGISTER = """
            走访慰问台账
            序号,走访时间,走访对象,与流动党员关系,家庭住址,走访人,走访事由,慰问金（元）,慰问品,存在困难,解决措施,完成时间
            1,2008年2月1日,访一,本人,三组,村支书,春节,300元,米油,,,
            2,2008-06-30,访一,,三组,村支书,七一,200,,老人住院,联系卫生院,2008-07-05
            3,2008-02-30,访一,本人,三组,村支书,春节,300,,,,
            4,2008-03-01,访一,本人,三组,村支书,困难,,,,,2008-02-01
            5,2008-03-01,无此人,本人,三组,村支书,困难,,,,,
            """;

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void keepsEveryFieldOfTheFormAndShowsTheHardshipToTheVillageAlone() {
        var member = enrolled("访二");
        var visit = recorded(Cast.LIAISON, form(member));
        visit.then()
                .statusCode(201)
                .body("member.id", equalTo(member))
                .body("visitedOn", equalTo("2008-07-20"))
                .body("visited", equalTo("其母"))
                .body("relation", equalTo("PARENT"))
                .body("visitor", equalTo("村支书"))
                .body("cause", equalTo("ILLNESS"))
                .body("money", equalTo(200))
                .body("goods", equalTo("牛奶"))
                .body("hardship", equalTo("住院没人照顾"))
                .body("measures", equalTo("请邻居帮忙"));
        as(Cast.TOWNSHIP)
                .get("/api/v1/visits?member=" + member)
                .then()
                .body("items.cause", contains("ILLNESS"))
                .body("items[0].hardship", nullValue());
        as(Cast.STRANGER).get("/api/v1/visits/" + visit.path("id")).then().statusCode(404);
        settled(visit, "2008-07-19").then().statusCode(422).body("code", equalTo("SETTLED_BEFORE_VISIT"));
        var done = settled(visit, "2008-07-25");
        done.then().statusCode(200).body("settledOn", equalTo("2008-07-25"));
        settled(done, "2008-07-26").then().statusCode(409).body("code", equalTo("VISIT_SETTLED"));
    }

    @Test
    void takesTheRegisterInOnceAndBackOutAgain() {
        var village = "439902200202";
        var keeper = cast.open(Role.LIAISON_OFFICER, village);
        enrolled(village, "访一");
        var client = new ImportClient(keeper);
        var first = client.load(REGISTER, "kind", "VISITS", "mode", "COMMIT");
        assertThat(first.path("counts").toString())
                .contains("\"read\":5", "\"created\":2", "\"rejected\":3", "\"skipped\":1");
        var rows = client.rows(first);
        assertThat(rows.get(5).path("problems").toString()).contains("DATE_IMPOSSIBLE");
        assertThat(rows.get(6).path("problems").toString()).contains("END_BEFORE_START");
        assertThat(rows.get(7).path("problems").toString()).contains("MEMBER_UNKNOWN");
        assertThat(rows.get(4).path("values").toString()).doesNotContain("住院");
        as(keeper)
                .get("/api/v1/visits?cause=JULY_FIRST")
                .then()
                .body("items.money", contains(200))
                .body("items.hardship", contains("老人住院"));
        var again = client.load(REGISTER.replace("走访慰问台账", "走访慰问台账 "), "kind", "VISITS", "mode", "COMMIT");
        assertThat(again.path("counts").toString()).contains("\"created\":0", "\"unchanged\":2");
        client.act(first, "undo");
        assertThat((int) as(keeper).get("/api/v1/visits?count=exact").path("total"))
                .isZero();
    }

    @Test
    void countsVisitsByCauseWithTheMoneyBrought() {
        var member = enrolled("访三");
        for (var cause : List.of("ILLNESS", "ILLNESS", "HARDSHIP")) {
            var form = form(member);
            form.putAll(Map.of("visitedOn", "2007-05-05", "cause", cause));
            recorded(Cast.LIAISON, form).then().statusCode(201);
        }
        as(Cast.LIAISON)
                .get("/api/v1/statistics/I-33?from=2007-05-05&to=2007-05-05")
                .then()
                .statusCode(200)
                .body("numerator", equalTo(3))
                .body("parts.find { it.name == 'MEMBERS' }.numerator", equalTo(1))
                .body("parts.find { it.name == 'MONEY' }.numerator", equalTo(600))
                .body("parts.find { it.name == 'ILLNESS' }.numerator", equalTo(2))
                .body(
                        "units.find { it.numerator == 3 }.list",
                        containsString("/visits?from=2007-05-05&to=2007-05-05&organization="));
    }

    private static Map<String, Object> form(String member) {
        var form = new HashMap<String, Object>(Map.of(
                "memberId",
                member,
                "visitedOn",
                "2008-07-20",
                "visited",
                "其母",
                "relation",
                "PARENT",
                "visitor",
                "村支书"));
        form.putAll(Map.of("cause", "ILLNESS", "money", 200, "goods", "牛奶", "hardship", "住院没人照顾", "measures", "请邻居帮忙"));
        return form;
    }

    private static Response recorded(String who, Map<String, Object> form) {
        return as(who).header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/visits");
    }

    private static Response settled(Response visit, String on) {
        return as(Cast.LIAISON)
                .header("If-Match", visit.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("on", on))
                .post("/api/v1/visits/" + visit.path("id") + "/settle");
    }

    private String enrolled(String name) {
        return enrolled(HETAN, name);
    }

    private String enrolled(String village, String name) {
        var form = Map.of("organizationId", PublicId.of(cast.unit(village).id).toString(), "name", name);
        return as(Cast.TOWNSHIP)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/members")
                .path("id");
    }
}

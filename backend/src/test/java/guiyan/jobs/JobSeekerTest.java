package guiyan.jobs;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import guiyan.AtOnce;
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
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who looks for work, and which posts fit. The business date is 2008-07-31; home is the county 439902. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class JobSeekerTest {

    private static final String HETAN = "439902200201";
    private static final String ROWS = """
            求职编号,姓名,村,性别,出生日期,求职工种,技术等级,从事年限,月薪(最低),工作地区,要求住宿
            Q1,求会计,439902200201,男,1980-02-03,会计,中级,5年,1800,本省,是
            Q2,求司机,439902200201,女,1981-02-03,司机,,,,,
            Q3,求无工种,439902200201,女,1982-02-03,,,,,,
            """;

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void tradeAndDistanceMustFitAndOtherWishesAreShownAsMetOrNot() {
        var here = post("电焊工", "439902", Map.of("wageFrom", 1500, "wageTo", 1900, "lodging", "NONE"));
        var away = post("电焊工", "440306", Map.of());
        var other = post("泥瓦工", "439902", Map.of());
        String seeker = registered(Map.of(
                "trade",
                "WELDER",
                "reach",
                "OWN_COUNTY",
                "freeFrom",
                "2008-08-05",
                "wageLeast",
                1800,
                "lodging",
                true));
        as(Cast.TOWNSHIP)
                .get("/api/v1/matches?limit=200&seeker=" + seeker)
                .then()
                .statusCode(200)
                .body("items.vacancy.id", hasItem(here))
                .body("items.vacancy.id", not(hasItem(away)))
                .body("items.vacancy.id", not(hasItem(other)));
        assertThat(reasons("seeker=" + seeker, "vacancy", here))
                .containsExactly("TRADE MET", "DISTANCE MET", "FREE_IN_TIME MET", "WAGE MET", "LODGING UNMET");
        var hetan = PublicId.of(cast.unit(HETAN).townshipId);
        assertThat(reasons("organization=" + hetan + "&vacancy=" + here, "seeker", seeker))
                .contains("LODGING UNMET");
        as(Cast.TOWNSHIP)
                .get("/api/v1/matches?limit=200&vacancy=" + away)
                .then()
                .statusCode(200)
                .body("items.seeker.id", not(hasItem(seeker)));
    }

    @Test
    void whereTheCodeOfTheCountyIsNoAreaOnlyWhoGoesAnywhereGoesFarEnough() {
        var county = unit("QX", null, "COUNTY_COMMITTEE");
        var branch = unit("QX11", unit("QX1", county, "TOWNSHIP_COMMITTEE"), "BRANCH");
        var station = cast.open(Role.TOWNSHIP_ADMIN, "QX1");
        var post = post(station, "电焊工", "439902", Map.of());
        var near = seeker(station, branch, "求近处", "OWN_COUNTY");
        var far = seeker(station, branch, "求远处", "ANYWHERE");
        matches(station, "vacancy=" + post, "seeker").containsExactly(far);
        matches(station, "seeker=" + far, "vacancy").containsExactly(post);
        matches(station, "seeker=" + near, "vacancy").isEmpty();
    }

    private static ListAssert<String> matches(String who, String question, String of) {
        var found = as(who).get("/api/v1/matches?" + question);
        found.then().statusCode(200);
        return assertThat(found.<List<String>>path("items.%s.id".formatted(of)));
    }

    private static String seeker(String by, String unit, String name, String reach) {
        var newcomer = Map.of("organizationId", unit, "name", name, "sex", "MALE", "birthDate", "1979-05");
        var wishes = Map.of("trade", "WELDER", "reach", reach, "freeFrom", "2008-08-05");
        return sent(by, "/job-seekers", Map.of("newcomer", newcomer, "wishes", wishes), null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String unit(String code, String parent, String level) {
        var form = new HashMap<String, String>(Map.of("code", code, "level", level, "name", code, "shortName", code));
        form.put("parentId", parent);
        return sent(Cast.ADMIN, "/organizations", form, null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void whatSomebodyHasLearnedForThePostStandsAmongTheReasons() {
        var post = post("焊工", "439902", Map.of());
        var person = enrolled();
        String session = sent(
                        "/training-sessions",
                        Map.of(
                                "type",
                                "SUNSHINE_PROJECT",
                                "title",
                                "电焊",
                                "aim",
                                "VOCATIONAL",
                                "subject",
                                "VOCATIONAL",
                                "startedOn",
                                "2008-06-02",
                                "endedOn",
                                "2008-06-20"),
                        null)
                .path("id");
        var who = Map.of("personIds", List.of(person));
        String line =
                sent("/training-sessions/" + session + "/sign-in", who, null).path("items[0].id");
        var through = new HashMap<String, Object>(who);
        through.put("on", "2008-06-20");
        sent("/training-sessions/" + session + "/complete", through, null)
                .then()
                .statusCode(200);
        var wishes = Map.<String, Object>of("trade", "WELDER", "reach", "ANYWHERE", "freeFrom", "2008-08-05");
        String seeker = register(Map.of("personId", person, "wishes", wishes)).path("id");
        assertThat(reasons("vacancy=" + post, "seeker", seeker))
                .contains("TRAINED MET")
                .doesNotContain("CERTIFIED MET");
        var tag = as(Cast.TOWNSHIP).get("/api/v1/attendances/" + line).getHeader("ETag");
        var paper = Map.<String, Object>of("certificateNo", "焊1", "grade", "SENIOR", "on", "2008-06-25");
        sent("/attendances/" + line + "/certify", paper, tag).then().statusCode(200);
        assertThat(reasons("vacancy=" + post, "seeker", seeker)).contains("TRAINED MET", "CERTIFIED MET");
        var matched = "items.find { it.vacancy.id == '%s' }.seeker.".formatted(post);
        as(Cast.TOWNSHIP)
                .get("/api/v1/matches?limit=200&seeker=" + seeker)
                .then()
                .body(matched + "learned.certificateNo", hasItem("焊1"))
                .body(matched + "learned.grade", hasItem("SENIOR"))
                .body(matched + "grade", equalTo("高级"));
    }

    @Test
    void standsInTheListOnceAndGoesOffItWithTheReason() {
        var person = enrolled();
        var wishes = Map.<String, Object>of("trade", "COOK", "reach", "ANYWHERE", "freeFrom", "2008-08-05");
        String id = register(Map.of("personId", person, "wishes", wishes))
                .then()
                .statusCode(201)
                .body("beneficiaryType", equalTo("MEMBER"))
                .extract()
                .path("id");
        register(Map.of("personId", person, "wishes", wishes))
                .then()
                .statusCode(409)
                .body("code", equalTo("SEEKER_KNOWN"));
        sent("/job-seekers/" + id + "/close", Map.of("reason", "找到工作"), etag(id))
                .then()
                .statusCode(200)
                .body("closedOn", equalTo("2008-07-31"));
        register(Map.of("personId", person, "wishes", wishes)).then().statusCode(201);
    }

    @Test
    void standsInTheListOnceHoweverManyRegisterHimAtOnce() throws Exception {
        var wishes = Map.<String, Object>of("trade", "COOK", "reach", "ANYWHERE", "freeFrom", "2008-08-05");
        var said = Map.<String, Object>of("personId", enrolled(), "wishes", wishes);
        AtOnce.oneGetsThrough(() -> register(said), 201, "SEEKER_KNOWN");
    }

    @Test
    void aFileThatNumbersHimTwiceListsHimOnce() {
        var client = new ImportClient(Cast.TOWNSHIP);
        var rows = """
                求职编号,姓名,村,性别,出生日期,求职工种
                Q8,求两号,439902200201,男,1983-02-03,会计
                Q9,求两号,439902200201,男,1983-02-03,会计
                """;
        var done = client.load(rows, "kind", "JOB_SEEKERS", "mode", "COMMIT");
        assertThat(client.rows(done).toString()).contains("SEEKER_TWICE");
        assertThat(done.path("counts").path("created").asInt()).isEqualTo(1);
        var again = client.load(rows, "kind", "JOB_SEEKERS", "mode", "COMMIT");
        assertThat(again.path("counts").path("unchanged").asInt())
                .as(again.toString())
                .isEqualTo(2);
    }

    @Test
    void aVillagerNobodyHasNotedIsNotedOnce() {
        var newcomer = Map.of(
                "organizationId",
                PublicId.of(cast.unit(HETAN).id).toString(),
                "name",
                "求新人",
                "sex",
                "MALE",
                "birthDate",
                "1979-05");
        var wishes = Map.of("trade", "COOK", "reach", "ANYWHERE", "freeFrom", "2008-08-05");
        register(Map.of("newcomer", newcomer, "wishes", wishes))
                .then()
                .statusCode(201)
                .body("beneficiaryType", equalTo("LABOURER"));
        register(Map.of("newcomer", newcomer, "wishes", wishes))
                .then()
                .statusCode(409)
                .body("code", equalTo("SEEKER_NAMESAKE"));
        register(Map.of("wishes", wishes)).then().statusCode(422).body("code", equalTo("SEEKER_PERSON_MISSING"));
    }

    @Test
    void hidesSeekersOutsideTheCallersScope() {
        String id = registered(Map.of("trade", "COOK", "reach", "ANYWHERE", "freeFrom", "2008-08-05"));
        as(Cast.LIAISON).get("/api/v1/job-seekers/" + id).then().statusCode(200);
        as(Cast.STRANGER).get("/api/v1/job-seekers/" + id).then().statusCode(404);
        as(Cast.STRANGER).get("/api/v1/matches?seeker=" + id).then().statusCode(404);
    }

    @Test
    void loadsTheFormOfTheLabourMarketAndTakesItBack() {
        var client = new ImportClient(Cast.TOWNSHIP);
        var first = load(client);
        assertThat(first.path("counts").path("created").asInt())
                .as(first.toString())
                .isEqualTo(2);
        assertThat(first.path("counts").path("rejected").asInt()).isEqualTo(1);
        assertThat(load(client).path("counts").path("unchanged").asInt()).isEqualTo(2);
        as(Cast.TOWNSHIP)
                .get("/api/v1/job-seekers?trade=ACCOUNTANT&limit=200")
                .then()
                .body("items.find { it.externalId == 'Q1' }.reach", equalTo("OWN_PROVINCE"))
                .body("items.find { it.externalId == 'Q1' }.years", equalTo(5))
                .body("items.find { it.externalId == 'Q1' }.lodging", equalTo(true));
        assertThat(client.act(first, "undo").path("state").asText()).isEqualTo("UNDONE");
        assertThat(load(client).path("counts").path("created").asInt()).isEqualTo(2);
    }

    private static JsonNode load(ImportClient client) {
        return client.load("求职登记.csv", ROWS.getBytes(StandardCharsets.UTF_8), "kind", "JOB_SEEKERS", "mode", "COMMIT");
    }

    private static List<String> reasons(String question, String of, String id) {
        List<Map<String, String>> reasons = as(Cast.TOWNSHIP)
                .get("/api/v1/matches?limit=200&" + question)
                .path("items.find { it.%s.id == '%s' }.reasons".formatted(of, id));
        return reasons.stream()
                .map(reason -> reason.get("wish") + " " + reason.get("answer"))
                .toList();
    }

    private String registered(Map<String, Object> wishes) {
        return register(Map.of("personId", enrolled(), "wishes", wishes))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response register(Map<String, Object> said) {
        return sent("/job-seekers", said, null);
    }

    private static String etag(String id) {
        return as(Cast.TOWNSHIP).get("/api/v1/job-seekers/" + id).getHeader("ETag");
    }

    private String enrolled() {
        var unit = PublicId.of(cast.unit(HETAN).id).toString();
        return sent("/members", Map.of("organizationId", unit, "name", "求职人"), null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String post(String title, String area, Map<String, Object> more) {
        return post(Cast.TOWNSHIP, title, area, more);
    }

    private static String post(String by, String title, String area, Map<String, Object> more) {
        var name = "求" + UUID.randomUUID().toString().substring(0, 8);
        String employer = sent(by, "/employers", Map.of("name", name, "individualBusiness", true), null)
                .path("id");
        var form = new HashMap<String, Object>(more);
        form.putAll(Map.of("employerId", employer, "title", title, "areaCode", area));
        form.putAll(Map.of("validFrom", "2008-06-01", "validThrough", "2008-09-30"));
        return sent(by, "/vacancies", form, null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response sent(String path, Map<String, ?> said, String etag) {
        return sent(Cast.TOWNSHIP, path, said, etag);
    }

    private static Response sent(String by, String path, Map<String, ?> said, String etag) {
        var request = as(by).header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(said);
        return (etag == null ? request : request.header("If-Match", etag)).post("/api/v1" + path);
    }
}

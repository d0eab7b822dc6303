package guiyan.jobs;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Employers and the board of posts. The business date is 2008-07-31. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class VacancyTest {

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void keepsEveryFieldOfTheForm() {
        var employer = employer();
        var post = posted(employer, Map.of());
        post.then()
                .statusCode(201)
                .body("employer.id", equalTo(employer))
                .body("title", equalTo("泥瓦匠"))
                .body("trade", equalTo("BRICKLAYER"))
                .body("headcount", equalTo(30))
                .body("wageFrom", equalTo(1500))
                .body("wageTo", equalTo(2000))
                .body("payUnit", equalTo("MONTH"))
                .body("payDay", equalTo(15))
                .body("lodging", equalTo("FREE"))
                .body("meals", equalTo("PAID"))
                .body("insurance", equalTo(true))
                .body("contract", equalTo(true))
                .body("travelPaid", equalTo(false))
                .body("areaCode", equalTo("110106"))
                .body("source", equalTo("BUSINESS_TRIP"))
                .body("validThrough", equalTo("2008-09-30"))
                .body("state", equalTo("OPEN"));
    }

    @Test
    void whatWasSaidOfTheTradeOutlastsAFileThatChangesSomethingElse() {
        sent("/employers", Map.of("name", "岗工种行", "individualBusiness", true));
        var client = new ImportClient(Cast.TOWNSHIP);
        var file = """
                单位名称,岗位编号,岗位,最低月工资,有效起始日期,有效终止日期
                岗工种行,岗丁,熟练工,%d,2008-07-01,2008-09-30
                """;
        client.load(file.formatted(900), "kind", "VACANCIES", "mode", "COMMIT");
        var his = "/api/v1/vacancies?limit=200&from=2008-07-01&to=2008-07-01";
        String id = as(Cast.TOWNSHIP).get(his).path("items.find { it.title == '熟练工' }.id");
        as(Cast.TOWNSHIP)
                .header(
                        "If-Match",
                        as(Cast.TOWNSHIP).get("/api/v1/vacancies/" + id).getHeader("ETag"))
                .contentType("application/merge-patch+json")
                .body(Map.of("trade", "SEWER"))
                .patch("/api/v1/vacancies/" + id)
                .then()
                .statusCode(200);
        client.load(file.formatted(1100), "kind", "VACANCIES", "mode", "COMMIT");
        as(Cast.TOWNSHIP)
                .get("/api/v1/vacancies/" + id)
                .then()
                .body("wageFrom", equalTo(1100))
                .body("trade", equalTo("SEWER"));
    }

    /** What a file changes of an offer was not asked about; told with the day of asking it was. */
    @Test
    void anOfferThatAFileChangesIsToBeVerifiedAgainUnlessTheFileSaysThatItWas() {
        sent("/employers", Map.of("name", "岗核实行", "individualBusiness", true));
        var client = new ImportClient(Cast.TOWNSHIP);
        var asked = """
                单位名称,岗位编号,岗位,最低月工资,有效起始日期,有效终止日期,核实日期,核实人
                岗核实行,岗戊,木工,%d,2008-07-02,2008-09-30,2008-07-20,陈干事
                """;
        var unasked = """
                单位名称,岗位编号,岗位,最低月工资,有效起始日期,有效终止日期
                岗核实行,岗戊,木工,%d,2008-07-02,2008-09-30
                """;
        client.load(asked.formatted(900), "kind", "VACANCIES", "mode", "COMMIT");
        client.load(asked.formatted(1000), "kind", "VACANCIES", "mode", "COMMIT");
        assertThat(verified()).isEqualTo("2008-07-20");
        client.load(unasked.formatted(1000), "kind", "VACANCIES", "mode", "COMMIT");
        assertThat(verified()).isEqualTo("2008-07-20");
        client.load(unasked.formatted(1100), "kind", "VACANCIES", "mode", "COMMIT");
        assertThat(verified()).isNull();
    }

    private static String verified() {
        return as(Cast.TOWNSHIP)
                .get("/api/v1/vacancies?limit=200&from=2008-07-02&to=2008-07-02")
                .path("items.find { it.externalId == '岗戊' }.verifiedOn");
    }

    @Test
    void wagesThatAFileTurnsRoundAreRefusedInTheirRow() {
        sent("/employers", Map.of("name", "岗倒薪行", "individualBusiness", true));
        var client = new ImportClient(Cast.TOWNSHIP);
        var done = client.load("""
                单位名称,岗位编号,岗位,最低月工资,最高月工资,有效起始日期,有效终止日期
                岗倒薪行,岗甲,木工,900,1200,2008-07-01,2008-09-30
                岗倒薪行,岗乙,瓦工,1200,900,2008-07-01,2008-09-30
                岗倒薪行,岗甲,木工,1300,,2008-07-01,2008-09-30
                """, "kind", "VACANCIES", "mode", "COMMIT");
        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.path("counts").toString()).contains("\"created\":1", "\"rejected\":2");
        assertThat(client.rows(done).get(3).toString()).contains("WAGES_SWAPPED");
        assertThat(client.rows(done).get(4).toString()).contains("WAGES_SWAPPED");
    }

    @Test
    void expiresByItselfAndIsNotVerifiedAfterwards() {
        var old = posted(employer(), Map.of("validFrom", "2008-05-01", "validThrough", "2008-07-30"));
        old.then().statusCode(201).body("state", equalTo("EXPIRED"));
        act(old, "verify", Map.of("on", "2008-07-31")).then().statusCode(409).body("code", equalTo("VACANCY_EXPIRED"));
        String id = old.path("id");
        as(Cast.TOWNSHIP)
                .get("/api/v1/vacancies?open=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(id)));
    }

    @Test
    void saysWhoHasVerifiedItAndMayBeTakenDown() {
        var post = posted(employer(), Map.of());
        var verified = act(post, "verify", Map.of("on", "2008-07-30"));
        verified.then()
                .statusCode(200)
                .body("verifiedOn", equalTo("2008-07-30"))
                .body("verifiedBy", equalTo("清溪乡管理员"));
        var closed = act(verified, "close", Map.of("reason", "已招满"));
        closed.then().statusCode(200).body("state", equalTo("CLOSED"));
        act(closed, "close", Map.of("reason", "再撤一次")).then().statusCode(409).body("code", equalTo("VACANCY_CLOSED"));
    }

    @Test
    void isToBeVerifiedAgainWhenTheOfferIsNotWhatTheEmployerWasAskedAbout() {
        var post = posted(employer(), Map.of("wageFrom", 1900, "wageTo", 2100));
        act(post, "verify", Map.of("on", "2008-07-30")).then().statusCode(200);
        String id = post.path("id");
        for (var same :
                List.of(Map.of("phone", "0999-5550177"), Map.of("source", "INTERNET"), Map.of("wageFrom", 1900)))
            revised(id, same).body("verifiedOn", equalTo("2008-07-30"));
        for (var other : List.of(
                Map.of("wageFrom", 1800),
                Map.of("headcount", 3),
                Map.of("lodging", "NONE"),
                Map.of("validThrough", "2008-12-31"))) {
            revised(id, other).body("verifiedOn", nullValue()).body("verifiedBy", nullValue());
            act(as(Cast.TOWNSHIP).get("/api/v1/vacancies/" + id), "verify", Map.of("on", "2008-07-31"))
                    .then()
                    .statusCode(200);
        }
    }

    private static ValidatableResponse revised(String id, Map<String, ?> patch) {
        return as(Cast.TOWNSHIP)
                .header(
                        "If-Match",
                        as(Cast.TOWNSHIP).get("/api/v1/vacancies/" + id).getHeader("ETag"))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/api/v1/vacancies/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void isSeenFromBelowAndNotFromBeside() {
        String post = posted(employer(), Map.of()).path("id");
        as(Cast.LIAISON).get("/api/v1/vacancies/" + post).then().statusCode(200);
        as(Cast.LIAISON).get("/api/v1/vacancies?limit=200&sort=-id").then().body("items.id", hasItem(post));
        var beside = cast.open(Role.TOWNSHIP_ADMIN, "439902300");
        as(beside).get("/api/v1/vacancies/" + post).then().statusCode(404);
        as(beside).get("/api/v1/vacancies?limit=200&sort=-id").then().body("items.id", not(hasItem(post)));
        as(Cast.LIAISON)
                .header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body(Map.of("headcount", 1))
                .patch("/api/v1/vacancies/" + post)
                .then()
                .statusCode(403);
    }

    @Test
    void filtersByTradePayPlaceAndLodging() {
        String post = posted(employer(), Map.of()).path("id");
        for (var met : new String[] {"trade=BRICKLAYER", "wage=1900", "area=11", "lodging=FREE"})
            found(met, hasItem(post));
        for (var unmet : new String[] {"trade=DRIVER", "wage=2100", "area=44", "lodging=NONE"})
            found(unmet, not(hasItem(post)));
    }

    @Test
    void whatPaysSoMuchOrMoreIsFoundByItsLowestWageWhereNoHighestIsSaid() {
        var form = post(employer());
        form.remove("wageTo");
        String post = sent("/vacancies", form).then().statusCode(201).extract().path("id");
        found("wage=1500", hasItem(post));
        found("wage=1600", not(hasItem(post)));
    }

    private static void found(String filter, org.hamcrest.Matcher<? super Iterable<String>> items) {
        as(Cast.TOWNSHIP)
                .get("/api/v1/vacancies?limit=200&sort=-id&" + filter)
                .then()
                .statusCode(200)
                .body("items.id", (org.hamcrest.Matcher<?>) items);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        var employer = employer();
        posted(employer, Map.of("validThrough", "2008-06-30"))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/validThrough"))
                .body("code", equalTo("VACANCY_ENDS_EARLY"));
        posted(employer, Map.of("wageTo", 100)).then().statusCode(422).body("code", equalTo("WAGES_TURNED"));
        posted(employer, Map.of("maleOnly", true)).then().statusCode(422).body("code", equalTo("INVALID"));
        firm(Map.of("name", "没有代码的厂")).then().statusCode(422).body("code", equalTo("USCC_MISSING"));
        firm(Map.of("name", "代码不对的厂", "uscc", "91439901MA4L000141"))
                .then()
                .statusCode(422)
                .body("code", equalTo("USCC_WRONG"));
    }

    @Test
    void aCodeStandsOnceInAUnit() {
        var firm = Map.<String, Object>of("name", "示范厂", "uscc", "91350100M000100Y43");
        firm(firm).then().statusCode(201);
        firm(firm).then().statusCode(409).body("code", equalTo("EMPLOYER_KNOWN"));
    }

    @Test
    void aComplaintWaitsForItsResult() {
        var employer = employer();
        sent("/employers/" + employer + "/notes", Map.of("kind", "COMPLAINT", "notedOn", "2008-07-30"))
                .then()
                .statusCode(422)
                .body("code", equalTo("COMPLAINT_WITHOUT_WORDS"));
        var note = noted(employer, "COMPLAINT");
        note.then().statusCode(201).body("words", equalTo("拖欠工资"));
        as(Cast.TOWNSHIP).get("/api/v1/employers/" + employer).then().body("openComplaints", equalTo(1));
        var settle = Map.of("on", "2008-07-31", "result", "已补发");
        var path = "/api/v1/employers/%s/notes/%s/settle";
        as(Cast.TOWNSHIP)
                .header("If-Match", note.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(settle)
                .post(path.formatted(employer, note.path("id")))
                .then()
                .statusCode(200)
                .body("result", equalTo("已补发"));
        as(Cast.TOWNSHIP)
                .get("/api/v1/employers/" + employer)
                .then()
                .body("openComplaints", equalTo(0))
                .body("heard.kind", hasItem("COMPLAINT"));
    }

    @Test
    void aBureauTellsOfAPostByItsOwnNumberAgainAndAgain() {
        var employer = employer();
        var client = cast.clientToken("439902200", "vacancies:write", "vacancies:read");
        var told = new HashMap<>(post(employer));
        put(client, told).then().statusCode(201).body("externalId", equalTo("LB-1"));
        var again = put(client, told);
        again.then().statusCode(200).body("headcount", equalTo(30));
        told.put("headcount", 25);
        put(client, told).then().statusCode(200).body("headcount", equalTo(25)).body("id", equalTo(again.path("id")));
        told.put("headcount", 20);
        Cast.bearing(client)
                .contentType(ContentType.JSON)
                .body(told)
                .put("/api/v1/vacancies/external/LB-1?asOf=2008-07-01")
                .then()
                .statusCode(409)
                .body("code", equalTo("NEWER_VALUE_STORED"));
    }

    private static Response put(String client, Map<String, Object> told) {
        return Cast.bearing(client).contentType(ContentType.JSON).body(told).put("/api/v1/vacancies/external/LB-1");
    }

    private Response noted(String employer, String kind) {
        return sent(
                "/employers/" + employer + "/notes", Map.of("kind", kind, "notedOn", "2008-07-30", "words", "拖欠工资"));
    }

    private String employer() {
        var answer =
                firm(Map.of("name", "工地" + UUID.randomUUID().toString().substring(0, 8), "individualBusiness", true));
        return answer.then()
                .statusCode(201)
                .body("id", notNullValue())
                .extract()
                .path("id");
    }

    private static Response firm(Map<String, Object> form) {
        return sent("/employers", form);
    }

    private Response posted(String employer, Map<String, Object> otherwise) {
        var form = new HashMap<>(post(employer));
        form.putAll(otherwise);
        return sent("/vacancies", form);
    }

    private static Map<String, Object> post(String employer) {
        var form = new HashMap<String, Object>();
        form.put("employerId", employer);
        form.put("title", "泥瓦匠");
        form.put("headcount", 30);
        form.put("wageFrom", 1500);
        form.put("wageTo", 2000);
        form.put("payDay", 15);
        form.put("lodging", "FREE");
        form.put("meals", "PAID");
        form.put("insurance", true);
        form.put("contract", true);
        form.put("travelPaid", false);
        form.put("areaCode", "110106");
        form.put("source", "BUSINESS_TRIP");
        form.put("validFrom", "2008-07-01");
        form.put("validThrough", "2008-09-30");
        return form;
    }

    private static Response sent(String path, Map<String, Object> form) {
        return as(Cast.TOWNSHIP)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path);
    }

    private static Response act(Response row, String act, Map<String, Object> said) {
        return as(Cast.TOWNSHIP)
                .header("If-Match", row.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(said)
                .post("/api/v1/vacancies/%s/%s".formatted(row.path("id"), act));
    }
}

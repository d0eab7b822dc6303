package guiyan.homecoming;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import guiyan.AtOnce;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.identity.Accounts;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way back home, and what comes of it. The business date is 2008-07-31. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class HomecomingTest {

    private static final String VILLAGE = "439902200201";

    @Inject
    Cast cast;

    @Inject
    Accounts accounts;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void theLatestAnswerCountsForAYearAndIsAskedAnewAfterIt() {
        var member = enrolled();
        var first = posted("/return-intentions", asked(member, "UNDECIDED", "2007-02-10"));
        first.then().statusCode(201).body("validUntil", equalTo("2008-02-10")).body("over", equalTo(true));
        found("/return-intentions?over=true&member=" + member).body("items.answer", contains("UNDECIDED"));
        var yes = asked(member, "YES", "2008-07-20");
        yes.putAll(
                Map.of("field", "LIVESTOCK", "horizon", "WITHIN_A_YEAR", "takenAt", "CALL", "confidence", "HIMSELF"));
        posted("/return-intentions", yes)
                .then()
                .statusCode(201)
                .body("field", equalTo("LIVESTOCK"))
                .body("over", equalTo(false));
        found("/return-intentions?member=" + member).body("items.answer", contains("YES"));
        found("/return-intentions?earlier=true&member=" + member).body("items.answer", contains("YES", "UNDECIDED"));
        found("/return-intentions?to=2008-06-30&member=" + member).body("items.answer", contains("UNDECIDED"));
        posted("/return-intentions", yes).then().statusCode(409).body("code", equalTo("ASKED_THAT_DAY"));
        as(Cast.STRANGER)
                .get("/api/v1/return-intentions/" + first.path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void aNoHasNoPlansAndNobodySpeaksOnAnothersPhone() {
        var member = enrolled();
        var no = asked(member, "NO", "2008-07-20");
        no.put("field", "CROPS");
        posted("/return-intentions", no).then().statusCode(422).body("code", equalTo("NO_HAS_NO_PLANS"));
        var claimed = asked(member, "YES", "2008-07-20");
        claimed.put("takenAt", "OWN_PHONE");
        posted("/return-intentions", claimed).then().statusCode(422).body("code", equalTo("SAID_BY_HIMSELF_ONLY"));
        posted("/return-intentions", asked(member, "YES", "2008-08-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("HOMECOMING_IN_FUTURE"));
    }

    @Test
    void whatWasStartedIsCountedByHalfYearsAndStaysWhenItEnds() {
        var venture = posted("/ventures", venture(enrolled()));
        venture.then()
                .statusCode(201)
                .body("state", equalTo("OPERATING"))
                .body("toCount", equalTo(true))
                .body("aliveAfterOneYear", equalTo(true))
                .body("aliveAfterTwoYears", nullValue());
        counted(venture, "2008-H2", 10, 8).then().statusCode(422).body("code", equalTo("SNAPSHOT_TOO_EARLY"));
        counted(venture, "2008-H1", 8, 10).then().statusCode(422).body("code", equalTo("MORE_LOCALS_THAN_EMPLOYED"));
        counted(venture, "2006-H1", 8, 8).then().statusCode(422).body("code", equalTo("SNAPSHOT_BEFORE_START"));
        venture = counted(venture, "2008-H1", 12, 9);
        venture.then().statusCode(200).body("employed", equalTo(12)).body("toCount", equalTo(false));
        venture = counted(venture, "2007-H2", 7, 7);
        venture.then().body("employed", equalTo(12));
        venture = counted(venture, "2008-H1", 13, 9);
        found("/ventures/" + venture.path("id") + "/snapshots")
                .body("items.half", contains("2007-H2", "2008-H1"))
                .body("items.employed", contains(7, 13));
        act("/ventures/", venture, "end", Map.of("on", "2007-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("VENTURE_ENDS_BEFORE_START"));
        venture = act("/ventures/", venture, "end", Map.of("on", "2008-07-01"));
        venture.then().body("state", equalTo("CLOSED"));
        counted(venture, "2008-H1", 1, 1).then().statusCode(409).body("code", equalTo("VENTURE_ENDED"));
        as(Cast.STRANGER).get("/api/v1/ventures/" + venture.path("id")).then().statusCode(404);
    }

    @Test
    void aPostIsHeldOnceAtATimeAndEndsOnADay() {
        var member = enrolled();
        Map<String, Object> form =
                Map.of("memberId", member, "kind", "VILLAGE_POST", "title", "村会计", "from", "2008-01-10");
        var post = posted("/village-posts", form);
        post.then().statusCode(201).body("to", nullValue());
        posted("/village-posts", form).then().statusCode(409).body("code", equalTo("POST_HELD"));
        act("/village-posts/", post, "end", Map.of("on", "2008-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("POST_ENDS_BEFORE_START"));
        post = act("/village-posts/", post, "end", Map.of("on", "2008-07-01"));
        post.then().statusCode(200).body("to", equalTo("2008-07-01"));
        found("/village-posts?heldOn=2008-06-30&member=" + member).body("items.title", contains("村会计"));
        found("/village-posts?heldOn=2008-07-31&member=" + member).body("items.size()", equalTo(0));
        act("/village-posts/", post, "end", Map.of("on", "2008-07-02"))
                .then()
                .statusCode(409)
                .body("code", equalTo("POST_ENDED"));
    }

    @Test
    void onceIsOnceHoweverManyWriteItDownAtOnce() throws Exception {
        var member = enrolled();
        Map<String, Object> post =
                Map.of("memberId", member, "kind", "VILLAGE_POST", "title", "村会计", "from", "2008-01-10");
        AtOnce.oneGetsThrough(() -> posted("/village-posts", post), 201, "POST_HELD");
        var answer = asked(member, "YES", "2008-07-20");
        AtOnce.oneGetsThrough(() -> posted("/return-intentions", answer), 201, "ASKED_THAT_DAY");
        var mentor = enrolled();
        posted("/ventures", venture(mentor));
        Map<String, Object> pair =
                Map.of("plannerId", member, "mentorId", mentor, "field", "LIVESTOCK", "since", "2008-07-21");
        AtOnce.oneGetsThrough(() -> posted("/mentor-links", pair), 201, "MENTOR_LINKED");
    }

    @Test
    void aRegisterKnowsThePostThatSomebodyHolds() {
        var member = enrolled(VILLAGE, "职甲");
        posted(
                        "/village-posts",
                        Map.of("memberId", member, "kind", "VILLAGE_POST", "title", "村会计", "from", "2008-03-10"))
                .then()
                .statusCode(201);
        var posts = "姓名,村,类别,职务,任职时间,离任时间\n";
        assertThat(held(posts + "职甲,河滩村,村级职务,村会计,2008.3,\n")).contains("UNCHANGED");
        assertThat(held(posts + "职甲,河滩村,村级职务,村会计,2006-01-05,2007-12-31\n")).contains("CREATED");
        assertThat(held(posts + "职甲,河滩村,村级职务,文书,2008-04-01,\n职甲,河滩村,村级职务,文书,2008-05-02,\n"))
                .contains("CREATED", "POST_TWICE");
        assertThat(held(posts + "职甲,河滩村,村级职务,村会计,2008.3,2008-07-01\n")).contains("UPDATED");
        found("/village-posts?ended=false&member=" + member).body("items.title", contains("文书"));
        found("/village-posts?ended=true&member=" + member).body("items.from", contains("2008-03-10", "2006-01-05"));
    }

    private static String held(String csv) {
        var client = new ImportClient(Cast.LIAISON);
        return client.rows(client.load(csv, "kind", "VILLAGE_POSTS", "mode", "COMMIT"))
                .toString();
    }

    @Test
    void aRequestIsTakenInHandByItsFirstStepAndCountedWhenItIsSolved() {
        var member = enrolled();
        var before = solved();
        var request = posted(
                "/support-requests",
                Map.of("memberId", member, "topic", "LOAN", "words", "扩建差五万元", "receivedOn", "2008-07-01"));
        request.then().statusCode(201).body("state", equalTo("RECEIVED")).body("words", equalTo("扩建差五万元"));
        as(Cast.LIAISON)
                .get("/api/v1/inbox")
                .then()
                .body("find { it.kind == 'SUPPORT_REQUESTS_NEW' }.since", equalTo("2008-07-01"));
        var step = Map.<String, Object>of("on", "2008-07-05", "words", "已报信用社");
        act("/support-requests/", request, "milestones", Map.of("on", "2008-06-30", "words", "早了"))
                .then()
                .statusCode(422)
                .body("code", equalTo("REQUEST_NOT_RAISED_YET"));
        request = act("/support-requests/", request, "milestones", step);
        request.then().statusCode(200).body("state", equalTo("IN_HAND")).body("milestones.words", contains("已报信用社"));
        var closing = Map.<String, Object>of("on", "2008-07-13", "result", "SOLVED", "outcome", "批了五万元");
        request = act("/support-requests/", request, "close", closing);
        request.then().statusCode(200).body("daysToSolve", equalTo(12)).body("outcome", equalTo("批了五万元"));
        act("/support-requests/", request, "close", closing)
                .then()
                .statusCode(409)
                .body("code", equalTo("REQUEST_CLOSED"));
        found("/support-requests?result=SOLVED&member=" + member)
                .body("items.topic", contains("LOAN"))
                .body("items[0].words", nullValue());
        assertThat(solved()).isEqualTo(before + 1);
        posted(
                "/support-requests",
                Map.of("memberId", member, "topic", "LAND", "words", "租地", "receivedOn", "2008-07-02"));
        theListsAreOfWhatIsSolved();
        as(Cast.STRANGER)
                .get("/api/v1/support-requests/" + request.path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void whoPlansIsPairedWithWhoRunsSomethingInTheSameField() {
        var planner = enrolled();
        var mentor = enrolled();
        var form = new HashMap<String, Object>(
                Map.of("plannerId", planner, "mentorId", mentor, "field", "LIVESTOCK", "since", "2008-07-21"));
        posted("/mentor-links", form).then().statusCode(409).body("code", equalTo("PLANNER_HAS_NO_PLANS"));
        posted("/return-intentions", asked(planner, "UNDECIDED", "2008-07-20"));
        posted("/mentor-links", form).then().statusCode(409).body("code", equalTo("MENTOR_RUNS_NOTHING_ALIKE"));
        posted("/ventures", venture(mentor));
        var link = posted("/mentor-links", form);
        link.then().statusCode(201).body("planner.id", equalTo(planner)).body("mentor.id", equalTo(mentor));
        posted("/mentor-links", form).then().statusCode(409).body("code", equalTo("MENTOR_LINKED"));
        link = act("/mentor-links/", link, "end", Map.of("on", "2008-07-28"));
        link.then().statusCode(200).body("endedOn", equalTo("2008-07-28"));
        found("/mentor-links?ended=false&planner=" + planner).body("items.size()", equalTo(0));
        form.put("mentorId", planner);
        posted("/mentor-links", form).then().statusCode(422).body("code", equalTo("MENTOR_IS_HIMSELF"));
        var kept = enrolled();
        merge(kept, mentor);
        found("/mentor-links?mentor=" + kept).body("items.mentor.id", contains(kept));
    }

    /** The other record of somebody goes, and this one stands for him. */
    private static void merge(String kept, String lost) {
        var preview = as(Cast.TOWNSHIP).get("/api/v1/person-merges/preview?keep=" + kept + "&lose=" + lost);
        as(Cast.TOWNSHIP)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", preview.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("keepId", kept, "loseId", lost, "reason", "同一个人"))
                .post("/api/v1/person-merges")
                .then()
                .statusCode(201);
    }

    @Test
    void whatThereIsToBeDoneAtHomeIsShownToWhoWouldLikeToDoIt() {
        var form = new HashMap<String, Object>(Map.of("title", "春水库养鱼", "field", "LIVESTOCK", "place", "清水坝"));
        form.putAll(Map.of("details", "水面 80 亩", "askWhom", "乡水利站", "phone", "0999-5550132"));
        form.putAll(Map.of("verifiedOn", "2008-07-20", "validThrough", "2008-12-31"));
        var written = posted("/project-opportunities", form);
        written.then().statusCode(201).body("state", equalTo("OPEN"));
        form.forEach((field, value) ->
                assertThat((Object) written.path(field)).as(field).isEqualTo(value));
        form.put("validThrough", "2008-07-19");
        posted("/project-opportunities", form).then().statusCode(422).body("code", equalTo("OPPORTUNITY_ENDS_EARLY"));
        form.putAll(Map.of("field", "TRADE", "title", "春门面", "validThrough", "2008-12-31"));
        posted("/project-opportunities", form).then().statusCode(201);
        form.putAll(Map.of("verifiedOn", "2008-08-20"));
        posted("/project-opportunities", form).then().statusCode(422).body("code", equalTo("HOMECOMING_IN_FUTURE"));
        found("/project-opportunities?open=true&field=TRADE").body("items.title", hasItem("春门面"));
        var own = cast.open(Role.MEMBER, VILLAGE);
        var member = PublicId.fromString(enrolled()).value();
        QuarkusTransaction.requiringNew().run(() -> accounts.named(own).personId = member);
        assertThat(titles(own)).as("no plans").isEmpty();
        said(own, Map.of("answer", "YES", "field", "LIVESTOCK"));
        assertThat(titles(own)).contains("春水库养鱼").doesNotContain("春门面");
        said(own, Map.of("answer", "UNDECIDED"));
        assertThat(titles(own)).contains("春水库养鱼", "春门面");
        as(Cast.STRANGER)
                .get("/api/v1/project-opportunities/" + written.path("id"))
                .then()
                .statusCode(404);
        var gone = act("/project-opportunities/", written, "withdraw", Map.of("reason", "已承包"));
        gone.then().statusCode(200).body("state", equalTo("WITHDRAWN"));
        act("/project-opportunities/", gone, "withdraw", Map.of("reason", "再撤"))
                .then()
                .statusCode(409)
                .body("code", equalTo("OPPORTUNITY_WITHDRAWN"));
        assertThat(titles(own)).doesNotContain("春水库养鱼");
    }

    @Test
    void whatWasWithdrawnIsOfferedAnewByAFile() {
        var clerk = new ImportClient(Cast.LIAISON);
        var file = """
                项目名称,行业,地点,项目内容,联系谁,核实日期,有效期至
                春米厂,餐饮,三组,厂房完好,村委会,%s,2008-12-31
                """;
        clerk.load(file.formatted("2008-07-01"), "kind", "PROJECT_OPPORTUNITIES", "mode", "COMMIT");
        String id = found("/project-opportunities?field=CATERING").extract().path("items[0].id");
        var shown = as(Cast.LIAISON).get("/api/v1/project-opportunities/" + id);
        act("/project-opportunities/", shown, "withdraw", Map.of("reason", "停了"))
                .then()
                .statusCode(200);
        clerk.load(file.formatted("2008-07-30"), "kind", "PROJECT_OPPORTUNITIES", "mode", "COMMIT");
        found("/project-opportunities?field=CATERING").body("items.verifiedOn", hasItem("2008-07-30"));
    }

    @Test
    void opportunitiesComeFromAFileAndAreTakenBack() {
        var clerk = new ImportClient(Cast.LIAISON);
        var file = """
                项目名称,行业,地点,项目内容,联系谁,核实日期,有效期至
                春砖厂,加工,三组,厂房完好,村委会,2008-07-01,2008-12-31
                春倒期,加工,三组,厂房完好,村委会,2008-07-01,2008-06-30
                """;
        var done = clerk.load(file, "kind", "PROJECT_OPPORTUNITIES", "mode", "COMMIT");
        assertThat(done.path("counts").path("created").asInt())
                .as(done.toString())
                .isEqualTo(1);
        assertThat(done.path("counts").path("rejected").asInt()).isEqualTo(1);
        found("/project-opportunities?field=PROCESSING").body("items.title", hasItem("春砖厂"));
        assertThat(clerk.act(done, "undo").path("state").asText()).isEqualTo("UNDONE");
        assertThat(found("/project-opportunities?field=PROCESSING").extract().<List<String>>path("items.title"))
                .doesNotContain("春砖厂");
    }

    @Test
    void whatSomebodySaidOnHisOwnPhoneNoRegisterOfTheDayChanges() {
        var own = cast.open(Role.MEMBER, VILLAGE);
        var id = enrolled(VILLAGE, "归己");
        QuarkusTransaction.requiringNew()
                .run(() ->
                        accounts.named(own).personId = PublicId.fromString(id).value());
        said(own, Map.of("answer", "YES", "field", "CROPS"));
        assertThat(answered("归己", "2008-07-31", "暂不")).contains("UNCHANGED", "HIS_OWN_WORD_KEPT");
        found("/return-intentions?member=" + id)
                .body("items.answer", contains("YES"))
                .body("items.field", contains("CROPS"));
    }

    @Test
    void aRegisterThatSaysNoTakesThePlansAway() {
        var id = enrolled(VILLAGE, "归否");
        var yes = asked(id, "YES", "2008-07-20");
        yes.putAll(Map.of("field", "LIVESTOCK", "horizon", "WITHIN_A_YEAR"));
        posted("/return-intentions", yes).then().statusCode(201);
        assertThat(answered("归否", "2008-07-20", "暂不")).contains("UPDATED", "LIVESTOCK", "WITHIN_A_YEAR");
        found("/return-intentions?member=" + id)
                .body("items.answer", contains("NO"))
                .body("items.field", contains((Object) null))
                .body("items.horizon", contains((Object) null));
    }

    /** What comes of a register with one answer. */
    private static String answered(String member, String day, String answer) {
        var client = new ImportClient(Cast.LIAISON);
        var done = client.load("""
                姓名,村,询问日期,返乡意愿
                %s,河滩村,%s,%s
                """.formatted(member, day, answer), "kind", "RETURN_INTENTIONS", "mode", "COMMIT");
        return client.rows(done).toString();
    }

    @Test
    void aNumberOfARegisterIsAVillagesOwnAndStandsForOnePerson() {
        enrolled(VILLAGE, "归甲");
        enrolled(VILLAGE, "归乙");
        enrolled("439902200202", "归邻");
        assertThat(run(Cast.STRANGER, "归邻", "山背村", "邻家磨坊")).contains("CREATED");
        assertThat(run(Cast.LIAISON, "归甲", "河滩村", "甲家磨坊")).contains("CREATED").doesNotContain("邻家");
        assertThat(run(Cast.LIAISON, "归乙", "河滩村", "乙家磨坊"))
                .contains("REJECTED", "NUMBER_TAKEN")
                .doesNotContain("甲家");
        assertThat(run(Cast.LIAISON, "归甲", "河滩村", "甲家粮油")).contains("UPDATED", "甲家磨坊");
    }

    /** What comes of a register with one venture under a number that villages use alike. */
    private static String run(String clerk, String member, String village, String title) {
        var client = new ImportClient(clerk);
        var done = client.load("""
                姓名,村,台账编号,创业项目,经营主体类型
                %s,%s,创1,%s,个体户
                """.formatted(member, village, title), "kind", "VENTURES", "mode", "COMMIT");
        return client.rows(done).toString();
    }

    @Test
    void aRegisterOfVenturesThatSaysLessNeitherOpensNorEmptiesOne() {
        enrolled(VILLAGE, "归减");
        var clerk = new ImportClient(Cast.LIAISON);
        var all = "姓名,村,创业项目,经营主体类型,现状,统计日期,吸纳就业,其中本村\n归减,河滩村,减家豆坊,个体户,停业,2007-12-31,9,%s\n";
        clerk.load(all.formatted("5"), "kind", "VENTURES", "mode", "COMMIT");
        var less = clerk.load("""
                姓名,村,创业项目,经营主体类型,统计日期,吸纳就业
                归减,河滩村,减家豆坊,个体户,2008-06-30,7
                """, "kind", "VENTURES", "mode", "COMMIT");
        assertThat(clerk.rows(less).get(2).path("changes").toString())
                .contains("/employedCount")
                .doesNotContain("/status", "/localEmployedCount");
        var fewer = clerk.load("""
                姓名,村,创业项目,经营主体类型,统计日期,吸纳就业
                归减,河滩村,减家豆坊,个体户,2008-06-30,3
                """, "kind", "VENTURES", "mode", "COMMIT");
        assertThat(clerk.rows(fewer).toString()).contains("ENTRY_INCOMPLETE", "/localEmployedCount");
    }

    private static List<String> titles(String member) {
        return as(member).get("/api/v1/me/project-opportunities").path("items.title");
    }

    private static void said(String member, Map<String, Object> answer) {
        as(member)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(answer)
                .post("/api/v1/me/return-intentions")
                .then()
                .statusCode(201);
    }

    /** What the figure counts is what its list shows: of all, by topic and by unit. */
    private static void theListsAreOfWhatIsSolved() {
        var figure = found("/statistics/I-37").extract();
        assertThat(listed(figure.path("list"))).isEqualTo((int) figure.path("numerator"));
        List<Map<String, Object>> rows = new ArrayList<>(figure.path("units"));
        List<Map<String, Object>> parts = figure.path("parts");
        parts.stream().filter(part -> !part.get("name").equals("DAYS_TO_SOLVE")).forEach(rows::add);
        for (var row : rows)
            assertThat(listed((String) row.get("list"))).as("%s", row).isEqualTo(row.get("numerator"));
    }

    private static int listed(String list) {
        return as(Cast.LIAISON).get(list + "&count=exact&limit=1").path("total");
    }

    private static int solved() {
        return found("/statistics/I-37").extract().path("numerator");
    }

    private static ValidatableResponse found(String path) {
        return as(Cast.LIAISON).get("/api/v1" + path).then().statusCode(200);
    }

    private static Map<String, Object> asked(String member, String answer, String on) {
        return new HashMap<>(Map.of("memberId", member, "answer", answer, "askedOn", on));
    }

    private static Map<String, Object> venture(String member) {
        return Map.of(
                "memberId",
                member,
                "title",
                "养猪场",
                "kind",
                "COOPERATIVE",
                "field",
                "LIVESTOCK",
                "registeredOn",
                "2007-03-01");
    }

    private static Response counted(Response venture, String half, int employed, int local) {
        return act(
                "/ventures/",
                venture,
                "snapshots",
                Map.of("half", half, "employed", employed, "localEmployed", local, "invested", 300_000));
    }

    private static Response posted(String path, Map<String, Object> form) {
        return as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path);
    }

    private static Response act(String path, Response row, String act, Map<String, Object> form) {
        return as(Cast.LIAISON)
                .header("If-Match", row.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path + row.path("id") + "/" + act);
    }

    private String enrolled() {
        return enrolled(VILLAGE, "春归");
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

package guiyan.training;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import guiyan.AtOnce;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Courses, sessions and who comes to them. The business date is 2008-07-31. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class TrainingTest {

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
        var form = session("缝纫");
        form.put("programId", offered("缝纫").path("id"));
        form.putAll(Map.of("mode", "GROUP", "place", "村小学", "trainer", "罗师傅"));
        form.putAll(Map.of("organizer", "乡劳动保障站", "coOrganizer", "县劳动局"));
        var planned = posted("/training-sessions", form);
        planned.then().statusCode(201).body("organization.code", equalTo(HETAN)).body("state", equalTo("HELD"));
        form.remove("organizationId");
        form.forEach((field, value) ->
                assertThat((Object) planned.path(field)).as(field).isEqualTo(value));
        as(Cast.LIAISON)
                .get("/api/v1/training-sessions?program=" + form.get("programId"))
                .then()
                .body("items.id", contains((String) planned.path("id")));
        as(Cast.STRANGER)
                .get("/api/v1/training-sessions/" + planned.path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void aCourseIsOfferedOnce() {
        offered("电焊").then().statusCode(201).body("aim", equalTo("VOCATIONAL"));
        offered("电焊").then().statusCode(409).body("code", equalTo("PROGRAM_KNOWN"));
        var early = session("电焊");
        early.put("endedOn", "2008-07-01");
        posted("/training-sessions", early).then().statusCode(422).body("code", equalTo("TRAINING_ENDS_EARLY"));
    }

    @Test
    void whoComesCountsOnceAndIsAbleToDoItOnceHeIsThroughWithIt() {
        var member = enrolled("培一");
        var session = posted("/training-sessions", session("驾驶")).<String>path("id");
        acted(session, "enrol", people(member)).then().statusCode(200).body("items[0].member", equalTo(true));
        acted(session, "sign-in", people(member));
        acted(session, "sign-in", people(member)).then().body("items[0].cameOn", equalTo("2008-07-10"));
        var stranger = acted(session, "newcomers", atTheDoor("培村民"));
        stranger.then().statusCode(200).body("member", equalTo(false));
        var again = acted(session, "newcomers", atTheDoor("培村民"));
        assertThat(again.<String>path("person.id")).isEqualTo(stranger.path("person.id"));
        as(Cast.LIAISON)
                .get("/api/v1/training-sessions/" + session)
                .then()
                .body("listed", equalTo(2))
                .body("came", equalTo(2))
                .body("members", equalTo(1));
        String villager = stranger.path("person.id");
        var done = acted(session, "complete", Map.of("personIds", List.of(villager), "on", "2008-07-12"));
        done.then().statusCode(200).body("items[0].completedOn", equalTo("2008-07-12"));
        acted(session, "complete", Map.of("personIds", List.of(villager), "on", "2008-07-12"))
                .then()
                .statusCode(409)
                .body("code", equalTo("TRAINEE_COMPLETED"));
        certified(done).then().statusCode(200).body("certificateNo", equalTo("阳1"));
        as(Cast.LIAISON)
                .get("/api/v1/skills?person=" + villager)
                .then()
                .body("items.title", contains("驾驶"))
                .body("items.certificateNo", contains("阳1"))
                .body("items.grade", contains("INTERMEDIATE"));
        struck(done.path("items[0].id")).then().statusCode(409);
        String line = acted(session, "enrol", people(enrolled("培误"))).path("items[0].id");
        struck(line).then().statusCode(204);
        as(Cast.STRANGER).get("/api/v1/attendances/" + line).then().statusCode(404);
    }

    @Test
    void namesakesAreToldApartByTheirBirth() {
        var session = posted("/training-sessions", session("识字")).<String>path("id");
        enrolled("培同名", "1950-01");
        enrolled("培同名", "1980-01");
        var form = new HashMap<>(atTheDoor("培同名"));
        acted(session, "newcomers", form).then().statusCode(422).body("code", equalTo("TRAINEE_SEVERAL"));
        form.put("birthDate", "1980-01");
        acted(session, "newcomers", form).then().statusCode(200).body("member", equalTo(true));
    }

    @Test
    void oneToOneIsForOneAndNothingHappensBeforeItsDay() {
        var alone = session("会计");
        alone.put("mode", "ONE_TO_ONE");
        var lesson = posted("/training-sessions", alone).<String>path("id");
        acted(lesson, "sign-in", people(enrolled("培独一"))).then().statusCode(200);
        acted(lesson, "sign-in", people(enrolled("培独二")))
                .then()
                .statusCode(409)
                .body("code", equalTo("TRAINING_ONE_ONLY"));
        var later = session("会计");
        later.putAll(Map.of("startedOn", "2008-08-10", "endedOn", "2008-08-12"));
        var planned = posted("/training-sessions", later);
        acted(planned.path("id"), "sign-in", people(enrolled("培早")))
                .then()
                .statusCode(409)
                .body("code", equalTo("TRAINING_NOT_YET"));
        var cancelled = cancelled(planned);
        cancelled.then().statusCode(200).body("state", equalTo("CANCELLED"));
        acted(planned.path("id"), "enrol", people(enrolled("培晚"))).then().statusCode(409);
        cancelled(as(Cast.TOWNSHIP).get("/api/v1/training-sessions/" + lesson))
                .then()
                .statusCode(409)
                .body("code", equalTo("TRAINING_ATTENDED"));
    }

    @Test
    void aLessonForOneHasOneThoughSeveralComeAtOnce() throws Exception {
        var alone = session("会计");
        alone.put("mode", "ONE_TO_ONE");
        var lesson = posted("/training-sessions", alone).<String>path("id");
        var coming = IntStream.range(0, AtOnce.CROWD)
                .mapToObj(nth -> people(enrolled("培齐" + "一二三四五六".charAt(nth))))
                .map(one -> (Callable<Response>) () -> acted(lesson, "sign-in", one))
                .toList();
        AtOnce.oneGetsThrough(coming, 200, "TRAINING_ONE_ONLY");
    }

    @Test
    void whatSomebodyComesToIsNotCalledOffAtThatMoment() throws Exception {
        for (var nth = 0; nth < AtOnce.CROWD; nth++) {
            var session = posted("/training-sessions", session("会计")).<String>path("id");
            var seen = as(Cast.TOWNSHIP).get("/api/v1/training-sessions/" + session);
            var comer = people(enrolled("培赶" + "一二三四五六".charAt(nth)));
            var answers = AtOnce.answers(List.of(() -> cancelled(seen), () -> acted(session, "sign-in", comer)));
            assertThat(answers)
                    .isIn(List.of("409 TRAINING_ATTENDED", "200 null"), List.of("200 null", "409 TRAINING_CANCELLED"));
        }
    }

    @Test
    void whoMayNotReadTheListsReadsTheFiguresWithoutThem() {
        var county = cast.open(guiyan.platform.Role.COUNTY_VIEWER, "439902");
        for (var indicator : List.of("I-22", "I-23", "I-24"))
            for (var where : List.of("list", "parts.list.find { it != null }", "units.list.find { it != null }")) {
                as(county)
                        .get("/api/v1/statistics/" + indicator)
                        .then()
                        .statusCode(200)
                        .body(where, org.hamcrest.Matchers.nullValue());
                as(Cast.TOWNSHIP)
                        .get("/api/v1/statistics/" + indicator)
                        .then()
                        .body(where, org.hamcrest.Matchers.notNullValue());
            }
    }

    @Test
    void theVillageSeesTheSessionOfTheTownshipWithItsOwnPeople() {
        var form = session("政策");
        form.put("organizationId", PublicId.of(cast.unit("439902200").id).toString());
        var session = posted("/training-sessions", form).<String>path("id");
        acted(session, "sign-in", people(enrolled("培本村"))).then().statusCode(200);
        as(Cast.LIAISON)
                .get("/api/v1/training-sessions?from=2008-07-10&to=2008-07-10&limit=200")
                .then()
                .body("items.id", hasItem(session));
        as(Cast.LIAISON)
                .get("/api/v1/training-sessions/" + session + "/attendances")
                .then()
                .body("items.person.name", contains("培本村"));
    }

    @Test
    void workFoundWithinSixMonthsCountsAsFoundAfterTheTraining() {
        posted("/employers", Map.of("name", "培运输行", "individualBusiness", true))
                .then()
                .statusCode(201);
        var client = new ImportClient(Cast.TOWNSHIP);
        load(client, "TRAINING_SESSIONS", "s.ndjson", """
                {"externalId":"T1","organization":"%1$s","type":"SUNSHINE_PROJECT","title":"汽车驾驶","startedOn":"1999-03-01","endedOn":"1999-03-20"}
                {"externalId":"T2","organization":"%1$s","type":"SUNSHINE_PROJECT","title":"汽车修理","startedOn":"1999-04-01","endedOn":"1999-04-20"}
                """.formatted(HETAN));
        load(client, "TRAINING_ATTENDANCES", "a.csv", """
                session,personExternalId,organization,name,birthDate,member,completed,certificateNo,证书等级
                T1,T-A,%1$s,培驾一,1975-01-02,false,true,YG1,四级
                T1,T-B,%1$s,培驾二,1976-01-02,false,true,,
                T1,T-C,%1$s,培驾三,1977-01-02,false,false,,
                T2,T-A,%1$s,培驾一,1975-01-02,false,true,,
                """.formatted(HETAN));
        load(client, "REFERRALS", "r.ndjson", """
                {"externalId":"TR1","beneficiaryType":"LABOURER","person":{"externalId":"T-A","organization":"%1$s","name":"培驾一","birthDate":"1975-01-02"},"introducer":{"kind":"CADRE","role":"LABOUR_OFFICER"},"employer":"培运输行","trade":"驾驶员","referredOn":"1999-09-01","result":"PLACED","startedOn":"1999-09-20"}
                {"externalId":"TR2","beneficiaryType":"LABOURER","person":{"externalId":"T-B","organization":"%1$s","name":"培驾二","birthDate":"1976-01-02"},"introducer":{"kind":"CADRE","role":"LABOUR_OFFICER"},"employer":"培运输行","trade":"驾驶员","referredOn":"1999-09-01","result":"PLACED","startedOn":"1999-09-21"}
                """.formatted(HETAN));
        var year = "from=1999-01-01&to=1999-12-31";
        as(Cast.LIAISON)
                .get("/api/v1/statistics/I-24?" + year)
                .then()
                .statusCode(200)
                .body("numerator", equalTo(3))
                .body("denominator", equalTo(4))
                .body("parts.name", contains("PLACED", "PERSONS_PLACED", "SIX_MONTHS_OPEN"))
                .body("parts.numerator", contains(2, 1, 0))
                .body("parts.denominator", contains(3, 2, 3));
        opensWhatItCounts("I-23?" + year);
        opensWhatItCounts("I-24?" + year);
        as(Cast.LIAISON)
                .get("/api/v1/attendances?placed=true&sort=heldOn&" + year)
                .then()
                .body("items.person.name", contains("培驾一", "培驾一"))
                .body("items.certificateGrade", contains("INTERMEDIATE", null))
                .body("items.placedOn", contains("1999-09-20", "1999-09-20"))
                .body("items.placedAt", contains("培运输行", "培运输行"));
    }

    /** What a figure, its parts and its units count is what the lists behind them show. */
    private static void opensWhatItCounts(String indicator) {
        var figure = as(Cast.LIAISON).get("/api/v1/statistics/" + indicator);
        var counted = new ArrayList<Map<String, Object>>(figure.path("parts"));
        counted.addAll(figure.path("units"));
        counted.add(figure.path("$"));
        for (var each : counted)
            as(Cast.LIAISON)
                    .get(each.get("list") + "&count=exact&limit=1")
                    .then()
                    .body("total", equalTo(each.get("numerator")));
    }

    @Test
    void whoWasEnrolledHasComeByTheSheetAndIsThroughWithIt() {
        var client = new ImportClient(Cast.TOWNSHIP);
        load(client, "TRAINING_SESSIONS", "报.ndjson", held("T报", "1997-03-01", "GROUP"));
        var person = enrolled("培报名");
        acted(heldFrom("1997-03-01"), "enrol", people(person)).then().statusCode(200);
        var signed = sheet(client, "T报", "培报名");
        assertThat(signed.path("counts").path("updated").asInt())
                .as(signed.toString())
                .isEqualTo(1);
        attended("1997").body("items.cameOn", contains("1997-03-01")).body("items.completedOn", contains("1997-03-02"));
        assertThat(sheet(client, "T报", "培报名").path("counts").path("unchanged").asInt())
                .isEqualTo(1);
        assertThat(client.act(signed, "undo").path("state").asText()).isEqualTo("UNDONE");
        attended("1997").body("items.cameOn", contains((Object) null));
    }

    @Test
    void nobodyComesByAFileToWhatIsAheadOrCalledOffAndALessonForOneHasOne() {
        var client = new ImportClient(Cast.TOWNSHIP);
        load(
                client,
                "TRAINING_SESSIONS",
                "期.ndjson",
                held("T前", "2008-08-20", "GROUP")
                        + held("T消", "1996-03-01", "GROUP")
                        + held("T一", "1996-04-01", "ONE_TO_ONE"));
        cancelled(as(Cast.TOWNSHIP).get("/api/v1/training-sessions/" + heldFrom("1996-03-01")))
                .then()
                .statusCode(200);
        enrolled("培单一");
        enrolled("培单二");
        assertThat(refused(client, sheet(client, "T前", "培单一"))).contains("SESSION_AHEAD");
        assertThat(refused(client, sheet(client, "T消", "培单一"))).contains("SESSION_CANCELLED");
        var alone = sheet(client, "T一", "培单一", "培单二");
        assertThat(alone.path("counts").path("created").asInt())
                .as(alone.toString())
                .isEqualTo(1);
        assertThat(refused(client, alone)).contains("SESSION_FOR_ONE");
        assertThat(refused(client, sheet(client, "T一", "培单二"))).contains("SESSION_FOR_ONE");
        assertThat(refused(client, taught(client, "2008-08-21", "GROUP"))).contains("SESSION_AHEAD");
        assertThat(refused(client, taught(client, "1996-05-01", "ONE_TO_ONE"))).contains("SESSION_FOR_ONE");
    }

    @Test
    void aSheetIsOfTheSessionThatItsOwnVillageHoldsUnderTheNumber() {
        var client = new ImportClient(Cast.TOWNSHIP);
        load(
                client,
                "TRAINING_SESSIONS",
                "同.ndjson",
                held("同1", "1993-03-01", "GROUP").replace(HETAN, SHANBEI) + held("同1", "1993-04-01", "GROUP"));
        enrolled("培同期");
        assertThat(sheet(client, "同1", "培同期").path("counts").path("created").asInt())
                .isEqualTo(1);
        attended("1993").body("items.heldOn", contains("1993-04-01"));
        load(
                client,
                "TRAINING_SESSIONS",
                "异.ndjson",
                held("同2", "1993-05-01", "GROUP").replace(HETAN, SHANBEI)
                        + held("同2", "1993-06-01", "GROUP").replace("\"organization\":\"" + HETAN + "\",", ""));
        assertThat(sheet(client, "同2", "培同期").path("counts").path("created").asInt())
                .isEqualTo(1);
        attended("1993").body("items.heldOn", hasItem("1993-06-01"));
    }

    @Test
    void theRollSaysWhoIsAMemberAndACertificateThatOneIsThrough() {
        var client = new ImportClient(Cast.TOWNSHIP);
        load(client, "TRAINING_SESSIONS", "证.ndjson", held("T证", "1992-03-01", "GROUP"));
        enrolled("培在册");
        load(client, "TRAINING_ATTENDANCES", "证.csv", """
                session,organization,name,birthDate,是否党员,结业,证书编号
                T证,%1$s,培在册,1970-01,,,证1
                T证,%1$s,培不在册,1971-01,,否,证2
                """.formatted(HETAN));
        attended("1992")
                .body("items.find { it.person.name == '培在册' }.member", equalTo(true))
                .body("items.find { it.person.name == '培在册' }.certificateNo", equalTo("证1"))
                .body("items.find { it.person.name == '培在册' }.completedOn", equalTo("1992-03-02"))
                .body("items.find { it.person.name == '培不在册' }.member", equalTo(false))
                .body("items.find { it.person.name == '培不在册' }.certificateNo", equalTo(null));
    }

    @Test
    void aSessionThatWasCalledOffSwallowsNoneAndWhoIsLeftOutIsTold() {
        var client = new ImportClient(Cast.TOWNSHIP);
        var alone = held("", "1991-03-01", "ONE_TO_ONE").replace("\"externalId\":\"\",", "");
        load(client, "TRAINING_SESSIONS", "另.ndjson", alone);
        enrolled("培另教");
        var pupil = client.load(
                "另教.ndjson",
                alone.replace("\"title\"", "\"attendees\":\"培另教\",\"title\"").getBytes(StandardCharsets.UTF_8),
                "kind",
                "TRAINING_SESSIONS",
                "mode",
                "COMMIT");
        assertThat(client.rows(pupil).toString()).contains("TRAINEES_LEFT_OUT");
        cancelled(as(Cast.TOWNSHIP).get("/api/v1/training-sessions/" + heldFrom("1991-03-01")))
                .then()
                .statusCode(200);
        var anew = client.load(
                "另开.ndjson",
                alone.replace("\"title\"", "\"place\":\"村部\",\"title\"").getBytes(StandardCharsets.UTF_8),
                "kind",
                "TRAINING_SESSIONS",
                "mode",
                "COMMIT");
        assertThat(refused(client, anew)).contains("SESSION_CANCELLED");
    }

    /** Hands in a session together with whom it was for. */
    private static JsonNode taught(ImportClient client, String on, String mode) {
        var line = """
                {"externalId":"T教%1$s","organization":"%2$s","title":"记账","mode":"%3$s","startedOn":"%1$s","attendees":"培单一,培单二"}
                """.formatted(on, HETAN, mode).getBytes(StandardCharsets.UTF_8);
        return client.load("教.ndjson", line, "kind", "TRAINING_SESSIONS", "mode", "COMMIT");
    }

    /** A line of a file about a session of two days. */
    private static String held(String number, String from, String mode) {
        return """
                {"externalId":"%s","organization":"%s","type":"SUNSHINE_PROJECT","title":"电工","mode":"%s","startedOn":"%s","endedOn":"%s"}
                """.formatted(number, HETAN, mode, from, LocalDate.parse(from).plusDays(1));
    }

    private static String heldFrom(String from) {
        return as(Cast.TOWNSHIP)
                .get("/api/v1/training-sessions?from=%1$s&to=%1$s".formatted(from))
                .path("items[0].id");
    }

    /** Hands in the sheet of a session with who came; all of them are through with it. */
    private static JsonNode sheet(ImportClient client, String session, String... names) {
        var rows = new StringBuilder("session,organization,name,birthDate,member,completed\n");
        for (var name : names) rows.append("%s,%s,%s,1970-01,true,true\n".formatted(session, HETAN, name));
        var file = rows.toString().getBytes(StandardCharsets.UTF_8);
        return client.load("签.csv", file, "kind", "TRAINING_ATTENDANCES", "mode", "COMMIT");
    }

    private static String refused(ImportClient client, JsonNode work) {
        assertThat(work.path("counts").path("rejected").asInt())
                .as(work.toString())
                .isEqualTo(1);
        return client.rows(work).toString();
    }

    private static ValidatableResponse attended(String year) {
        return as(Cast.TOWNSHIP)
                .get("/api/v1/attendances?from=%1$s-01-01&to=%1$s-12-31".formatted(year))
                .then();
    }

    @Test
    void publicityAndPoliciesComeFromFilesAndAreTakenBack() {
        var client = new ImportClient(Cast.TOWNSHIP);
        var shown = client.load(
                "宣.csv", """
                宣传单位,宣传时间,宣传形式,宣传内容,到场人数,其中党员
                河滩村,1998-05-04,观看宣传片,培宣一,80,20
                ,1998-05-05,党员大会,培宣二,5,9
                """.getBytes(StandardCharsets.UTF_8), "kind", "PUBLICITY_ACTIVITIES", "mode", "COMMIT");
        assertThat(shown.path("counts").path("created").asInt())
                .as(shown.toString())
                .isEqualTo(2);
        assertThat(shown.path("counts").path("warned").asInt()).isEqualTo(1);
        as(Cast.TOWNSHIP)
                .get("/api/v1/publicity-activities?from=1998-01-01&to=1998-12-31")
                .then()
                .body("items.title", contains("培宣二", "培宣一"))
                .body("items.actor", contains("TOWNSHIP", "VILLAGE"))
                .body("items.members", contains(null, 20));
        assertThat(client.act(shown, "undo").path("state").asText()).isEqualTo("UNDONE");
        var written = client.load("政.csv", """
                政策名称,适用对象,政策内容,办理条件,所需材料,办理地点,执行日期,截止日期
                培补路费,返乡人员,二百元,干满半年,身份证、车票,劳动站,2008-01-01,2008-12-31
                培倒日期,所有人,无,无,,劳动站,2008-01-01,2007-12-31
                """.getBytes(StandardCharsets.UTF_8), "kind", "POLICIES", "mode", "COMMIT");
        assertThat(written.path("counts").path("created").asInt())
                .as(written.toString())
                .isEqualTo(1);
        assertThat(written.path("counts").path("rejected").asInt()).isEqualTo(1);
        as(Cast.LIAISON)
                .get("/api/v1/policies?audience=THOSE_RETURNED&limit=200")
                .then()
                .body("items.find { it.title == '培补路费' }.documents", contains("身份证", "车票"));
        assertThat(client.act(written, "undo").path("state").asText()).isEqualTo("UNDONE");
    }

    @Test
    void aFileWithoutAColumnLeavesWhatIsStoredAndTakesForGrantedOnlyOfWhatIsNew() {
        var client = new ImportClient(Cast.TOWNSHIP);
        load(client, "TRAINING_SESSIONS", "全.ndjson", """
                {"externalId":"T缺","organization":"%s","type":"SUNSHINE_PROJECT","mode":"ONE_TO_ONE","subject":"LAW","title":"普法","startedOn":"1995-03-01","endedOn":"1995-03-20"}
                """.formatted(HETAN));
        var rows = changed(client, "TRAINING_SESSIONS", """
                期次,举办村,培训班名称,开始日期,培训地点
                T缺,河滩村,普法,1995-03-01,村小学
                ,河滩村,普法,1995-03-01,大会堂
                """);
        assertThat(rows.get(2).path("changes").toString()).contains("/place").doesNotContain("/type", "/endedOn");
        assertThat(rows.get(3).path("outcome").asText()).isEqualTo("UPDATED");
        as(Cast.TOWNSHIP)
                .get("/api/v1/training-sessions/" + heldFrom("1995-03-01"))
                .then()
                .body("type", equalTo("SUNSHINE_PROJECT"))
                .body("mode", equalTo("ONE_TO_ONE"))
                .body("subject", equalTo("LAW"))
                .body("aim", equalTo("ADAPTATION"))
                .body("endedOn", equalTo("1995-03-20"))
                .body("place", equalTo("大会堂"));
        load(client, "POLICIES", "全.csv", """
                政策名称,适用对象,政策内容,办理条件,办理地点,执行日期
                培缺列,返乡人员,二百元,干满半年,劳动站,2008-01-01
                """);
        rows = changed(client, "POLICIES", """
                政策名称,政策内容,办理条件,办理地点,执行日期
                培缺列,三百元,干满半年,劳动站,2008-01-01
                """);
        assertThat(rows.get(2).path("changes").toString()).contains("三百元").doesNotContain("/audience");
    }

    @Test
    void whatWasSaidOfALaterDayIsKeptAgainstAnOlderSheet() {
        var client = new ImportClient(Cast.TOWNSHIP);
        load(client, "TRAINING_SESSIONS", "旧.ndjson", held("T旧", "1990-03-01", "GROUP"));
        var person = enrolled("培旧册");
        var session = heldFrom("1990-03-01");
        acted(session, "sign-in", people(person)).then().statusCode(200);
        certified(acted(session, "complete", Map.of("personIds", List.of(person), "on", "1990-03-02")))
                .then()
                .statusCode(200);
        var old = client.load(
                """
                session,organization,name,birthDate,结业
                T旧,%s,培旧册,1970-01,否
                """.formatted(HETAN), "kind", "TRAINING_ATTENDANCES", "mode", "COMMIT", "asOf", "2008-01-01");
        assertThat(client.rows(old).get(2).toString()).contains("UNCHANGED", "NEWER_VALUE_KEPT");
        attended("1990").body("items.certificateNo", contains("阳1"));
    }

    @Test
    void aSessionThatPeopleCameToIsNotMovedAheadNorMadeALessonForOne() {
        var planned = posted("/training-sessions", session("烹饪"));
        for (var name : List.of("培烹一", "培烹二"))
            acted(planned.path("id"), "sign-in", people(enrolled(name))).then().statusCode(200);
        revised(planned, Map.of("mode", "ONE_TO_ONE"))
                .then()
                .statusCode(409)
                .body("code", equalTo("TRAINING_ONE_ONLY"));
        revised(planned, Map.of("startedOn", "2008-08-10", "endedOn", "2008-08-12"))
                .then()
                .statusCode(409)
                .body("code", equalTo("TRAINING_NOT_YET"));
    }

    private static Response revised(Response session, Map<String, Object> patch) {
        var path = "/api/v1/training-sessions/" + session.path("id");
        return as(Cast.TOWNSHIP)
                .header("If-Match", as(Cast.TOWNSHIP).get(path).getHeader("ETag"))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(path);
    }

    @Test
    void anotherSystemTellsOfTheSessionOfAVillageAndTheSameAgainChangesNothing() {
        var client = cast.clientToken("439902200", "training:write", "training:read");
        var told = session("外讲");
        told.put("mode", "GROUP");
        var first = told(client, told);
        first.then().statusCode(201).body("organization.code", equalTo(HETAN));
        told(client, told).then().statusCode(200).body("etag", equalTo(first.path("etag")));
    }

    private static Response told(String client, Map<String, Object> session) {
        return Cast.bearing(client)
                .contentType(ContentType.JSON)
                .body(session)
                .put("/api/v1/training-sessions/external/LB-7");
    }

    @Test
    void aRegisterSaysNoMoreThanTheFormsOfADeskTake() {
        var client = new ImportClient(Cast.TOWNSHIP);
        var hours = client.load("""
                期次,举办村,培训班名称,开始日期,课时
                T课,河滩村,课时,1989-03-01,5000
                """, "kind", "TRAINING_SESSIONS", "mode", "COMMIT");
        assertThat(client.rows(hours).get(2).toString()).contains("CREATED", "CODE_UNMAPPED", "/hours");
        var papers = client.load("""
                政策名称,适用对象,政策内容,办理条件,所需材料,办理地点,执行日期
                培材料,所有人,无,无,、身份证、、户口本,劳动站,2008-01-01
                培材多,所有人,无,无,1、2、3、4、5、6、7、8、9、10、11,劳动站,2008-01-01
                """, "kind", "POLICIES", "mode", "COMMIT");
        assertThat(client.rows(papers).get(3).toString()).contains("REJECTED", "ENTRY_TOO_LONG");
        as(Cast.LIAISON)
                .get("/api/v1/policies?limit=200")
                .then()
                .body("items.find { it.title == '培材料' }.documents", contains("身份证", "户口本"));
    }

    @Test
    void publicityWithoutItsFormIsTheOnlyOneOfThatDayAndTitle() {
        var client = new ImportClient(Cast.TOWNSHIP);
        load(client, "PUBLICITY_ACTIVITIES", "放.csv", """
                宣传单位,宣传时间,宣传形式,宣传内容,到场人数
                河滩村,1994-05-04,观看宣传片,培放映,80
                河滩村,1994-05-05,观看宣传片,培两样,80
                河滩村,1994-05-05,外出参观,培两样,80
                """);
        var rows = changed(client, "PUBLICITY_ACTIVITIES", """
                宣传单位,宣传时间,宣传内容,到场人数
                河滩村,1994-05-04,培放映,90
                河滩村,1994-05-05,培两样,90
                """);
        assertThat(rows.get(2).path("changes").toString()).contains("/reach").doesNotContain("/kind");
        assertThat(rows.get(3).toString()).contains("ENTRY_INCOMPLETE", "/kind");
    }

    /** What comes of a file with rows about what is known already. */
    private static Map<Integer, JsonNode> changed(ImportClient client, String kind, String csv) {
        var done = client.load(csv, "kind", kind, "mode", "COMMIT");
        assertThat(done.path("counts").path("updated").asInt())
                .as(done.toString())
                .isPositive();
        assertThat(done.path("counts").path("created").asInt())
                .as(done.toString())
                .isZero();
        return client.rows(done);
    }

    @Test
    void publicityIsCountedByHowManyWereThere() {
        var form = new HashMap<String, Object>(Map.of("kind", "STUDY_VISIT", "topic", "OUTSIDE_PROSPECTS"));
        form.putAll(Map.of("actor", "TOWNSHIP", "targetGroup", "YOUNG_RURAL_MEMBERS", "heldOn", "1999-05-04"));
        form.putAll(Map.of("title", "到东莞参观", "place", "东莞", "reach", 31, "members", 12, "words", "看三家厂"));
        form.put("organizationId", PublicId.of(cast.unit(HETAN).id).toString());
        var noted = posted("/publicity-activities", form);
        noted.then().statusCode(201).body("organization.code", equalTo(HETAN));
        form.remove("organizationId");
        form.forEach((field, value) ->
                assertThat((Object) noted.path(field)).as(field).isEqualTo(value));
        form.put("members", 40);
        posted("/publicity-activities", form).then().statusCode(422).body("code", equalTo("MORE_MEMBERS_THAN_PEOPLE"));
        as(Cast.LIAISON)
                .get("/api/v1/statistics/I-22?from=1999-05-01&to=1999-05-31")
                .then()
                .body("numerator", equalTo(1))
                .body("parts.name", contains("ATTENDANCES", "STUDY_VISIT"))
                .body("parts.numerator", contains(31, 1));
        as(Cast.STRANGER)
                .get("/api/v1/publicity-activities/" + noted.path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsAskedAndAnsweredBecomesAPartOfThePolicy() {
        var form = new HashMap<String, Object>(Map.of("title", "阳光培训免费", "issuer", "省劳动厅", "audience", "LABOURERS"));
        form.putAll(Map.of("gives", "免学费", "eligible", "十八至四十五岁", "documents", List.of("身份证", "户口簿")));
        form.putAll(Map.of("applyAt", "乡劳动保障站", "phone", "0999-5550102", "validFrom", "2008-01-01"));
        form.putAll(Map.of("expiresOn", "2008-12-31", "trade", "缝纫工"));
        var written = posted("/policies", form);
        written.then().statusCode(201).body("state", equalTo("VALID")).body("organization.code", equalTo("439902200"));
        form.forEach((field, value) ->
                assertThat((Object) written.path(field)).as(field).isEqualTo(value));
        var policy = "/policies/" + written.path("id");
        var asked = posted(policy + "/questions", Map.of("question", "四十六岁能学吗"));
        asked.then().statusCode(201);
        as(Cast.LIAISON).get("/api/v1" + policy).then().body("answers.size()", equalTo(0));
        as(Cast.TOWNSHIP)
                .header("If-Match", asked.<String>path("etag"))
                .contentType(ContentType.JSON)
                .body(Map.of("answer", "自费可以"))
                .post("/api/v1" + policy + "/questions/" + asked.path("id") + "/answer")
                .then()
                .statusCode(200);
        as(Cast.LIAISON)
                .get("/api/v1/policies?valid=true&audience=LABOURERS")
                .then()
                .body("items.find { it.title == '阳光培训免费' }.answers.answer", contains("自费可以"));
        form.put("expiresOn", "2007-12-31");
        posted("/policies", form).then().statusCode(422).body("code", equalTo("POLICY_ENDS_EARLY"));
        as(Cast.STRANGER).get("/api/v1" + policy).then().statusCode(200);
    }

    private static void load(ImportClient client, String kind, String file, String rows) {
        var done = client.load(file, rows.getBytes(StandardCharsets.UTF_8), "kind", kind, "mode", "COMMIT");
        assertThat(done.path("counts").path("rejected").asInt())
                .as(done.toString())
                .isZero();
        assertThat(done.path("counts").path("created").asInt())
                .as(done.toString())
                .isPositive();
    }

    private Map<String, Object> session(String title) {
        var form = new HashMap<String, Object>(course(title));
        form.putAll(Map.of("startedOn", "2008-07-10", "endedOn", "2008-07-12", "hours", 24, "venueType", "SCHOOL"));
        return form;
    }

    private Map<String, Object> course(String title) {
        return Map.of(
                "organizationId",
                PublicId.of(cast.unit(HETAN).id).toString(),
                "type",
                "SUNSHINE_PROJECT",
                "title",
                title,
                "aim",
                "VOCATIONAL",
                "subject",
                "VOCATIONAL");
    }

    private Response offered(String title) {
        return posted("/training-programs", course(title));
    }

    private String enrolled(String name) {
        return enrolled(name, "1970-01");
    }

    private String enrolled(String name, String birth) {
        var village = PublicId.of(cast.unit(HETAN).id).toString();
        return posted("/members", Map.of("organizationId", village, "name", name, "birthDate", birth))
                .path("id");
    }

    private Map<String, Object> atTheDoor(String name) {
        return Map.of("organizationId", PublicId.of(cast.unit(HETAN).id).toString(), "name", name);
    }

    private static Map<String, Object> people(String person) {
        return Map.of("personIds", List.of(person));
    }

    private static Response acted(String session, String act, Object body) {
        return as(Cast.TOWNSHIP)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/training-sessions/" + session + "/" + act);
    }

    private static Response certified(Response done) {
        return as(Cast.TOWNSHIP)
                .header("If-Match", done.<String>path("items[0].etag"))
                .contentType(ContentType.JSON)
                .body(Map.of("certificateNo", "阳1", "grade", "INTERMEDIATE", "on", "2008-07-20"))
                .post("/api/v1/attendances/" + done.path("items[0].id") + "/certify");
    }

    private static Response struck(String line) {
        var shown = as(Cast.TOWNSHIP).get("/api/v1/attendances/" + line);
        return as(Cast.TOWNSHIP).header("If-Match", shown.getHeader("ETag")).delete("/api/v1/attendances/" + line);
    }

    private static Response cancelled(Response session) {
        return as(Cast.TOWNSHIP)
                .header("If-Match", session.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "下大雨"))
                .post("/api/v1/training-sessions/" + session.path("id") + "/cancel");
    }

    private static Response posted(String path, Object body) {
        return as(Cast.TOWNSHIP)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path);
    }
}

package guiyan.contact.importing;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Registers of contacts and of reports, as a clerk keeps them. The business date is 2008-07-31. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContactImportTest {

    private static final String DUKOU = "439902300201";
    private static final String NOTE = "身体健康工作顺利家里都好";

    @Inject
    Cast cast;

    private String secretary;
    private String township;

    @BeforeEach
    void enter() {
        cast.enter();
        secretary = cast.open(Role.BRANCH_SECRETARY, DUKOU);
        township = cast.open(Role.TOWNSHIP_ADMIN, "439902300");
    }

    @Test
    void readsWhatClerksWriteAndKeepsTheirWordsForTheVillage() {
        var member = enrolled("册一");
        enrolled("册二");
        var loaded = new ImportClient(secretary)
                .load("""
                党员姓名,联系时间,联系方式,联系人,是否联系上,联系内容(通报情况),本人反映的工作生活情况,困难和需求,办理情况,备注
                册一,2008-05-03,写信,支书,√,村里党建、修路,活多,想换工作、缺钱,,
                册二,2008.5.4,飞鸽传书,支书,关机,,,,,
                册二,2008.5.5,电话,支书,不晓得,,,,,
                """, "kind", "CONTACT_RECORDS", "mode", "COMMIT", "organization", id());
        assertThat(loaded.path("counts").toString()).contains("\"created\":2", "\"rejected\":1", "\"warned\":1");
        var rows = new ImportClient(secretary).rows(loaded);
        assertThat(rows.get(3).path("problems").toString()).contains("CONTACT_METHOD_UNMAPPED");
        assertThat(rows.get(2).path("values").toString())
                .contains("JOB_INFORMATION")
                .doesNotContain("修路", "缺钱");
        as(secretary)
                .get("/api/v1/contact-records?member=" + member)
                .then()
                .body("items.method", contains("LETTER"))
                .body("items.toldTopics[0]", contains("BRANCH_NEWS"))
                .body("items.note", contains("修路；缺钱；活多"))
                .body("items.recordedBy", contains("支书"))
                .body("items.recordedLate", contains(true));
        as(township).get("/api/v1/contact-records?member=" + member).then().body("items.note", everyItem(nullValue()));
    }

    @Test
    void marksOneNoteAboutThreePeopleWithinAWeekAndChangesNothingElse() {
        for (var name : new String[] {"册三", "册四", "册五"}) enrolled(name);
        new ImportClient(secretary)
                .load("""
                党员姓名,联系时间,联系方式,是否联系上,备注
                册三,2008-05-03,电话,是,%1$s
                册四,2008-05-04,电话,是,%1$s
                册五,2008-05-09,电话,是,%1$s
                """.formatted(NOTE), "kind", "CONTACT_RECORDS", "mode", "COMMIT", "organization", id());
        as(township)
                .get("/api/v1/contact-records?from=2008-05-03&to=2008-05-09&outcome=REACHED&organization=" + id())
                .then()
                .body("items.findAll { it.member.name in ['册三', '册四', '册五'] }.doubt", everyItem(equalTo("SAME_NOTE")));
    }

    @Test
    void takesTheWordsOfReportsFromTheSecretaryAlone() {
        var register = """
                姓名,支部,年度,季度,汇报时间,汇报方式,本人确认,参加流入地组织活动情况（次）,工作生活情况,记录人
                %s,渡口村,2008,第一季度,2008-03-20,电话口述,念给本人听,2,一切都好,支书
                """;
        enrolled("册六");
        enrolled("册七");
        var own = new ImportClient(secretary)
                .load(register.formatted("册六"), "kind", "QUARTERLY_REPORTS", "mode", "COMMIT");
        assertThat(own.path("counts").toString()).contains("\"created\":1", "\"warned\":0");
        var others = new ImportClient(township)
                .load(register.formatted("册七"), "kind", "QUARTERLY_REPORTS", "mode", "COMMIT");
        assertThat(others.path("counts").toString()).contains("\"created\":1", "\"warned\":1");
        assertThat(new ImportClient(township).rows(others).toString())
                .contains("REPORT_WORDS_LEFT_OUT")
                .doesNotContain("一切都好");
        assertThat(body("册六")).isEqualTo("一切都好");
        assertThat(body("册七")).isNull();
    }

    @Test
    void takesNoReportOfAQuarterThatIsNoneOrAheadAndNoWordsThatNobodyConfirmed() {
        for (var name : new String[] {"册八", "册九"}) enrolled(name);
        var clerk = new ImportClient(secretary);
        var loaded = clerk.load("""
                姓名,支部,年度,季度,汇报时间,汇报方式,工作生活情况
                册八,渡口村,2008,0,2008-03-20,短信,
                册八,渡口村,08年,2,2008-06-20,短信,
                册八,渡口村,2008,4,2008-07-20,短信,
                册八,渡口村,2008,2,2008-06-20,电话口述,一切都好
                册九,渡口村,2008,2,2008-06-20,电话口述,
                """, "kind", "QUARTERLY_REPORTS", "mode", "COMMIT");
        assertThat(loaded.path("state").asText()).isEqualTo("DONE");
        assertThat(loaded.path("counts").toString()).contains("\"created\":1", "\"rejected\":4");
        var rows = clerk.rows(loaded);
        assertThat(rows.get(2).toString()).contains("ENTRY_INCOMPLETE", "/quarter");
        assertThat(rows.get(3).toString()).contains("ENTRY_INCOMPLETE", "/year");
        assertThat(rows.get(4).toString()).contains("QUARTER_AHEAD");
        assertThat(rows.get(5).toString()).contains("REPORT_UNCONFIRMED");
    }

    @Test
    void aRegisterThatSaysLessLeavesWhatTheVillageWrote() {
        enrolled("册十");
        var clerk = new ImportClient(secretary);
        clerk.load("""
                姓名,支部,走访时间,走访对象,与流动党员关系,走访人,走访事由
                册十,渡口村,2008-06-28,册父,父亲,支书,七一
                """, "kind", "VISITS", "mode", "COMMIT");
        var visits = clerk.load("""
                姓名,支部,走访时间,走访人,慰问金
                册十,渡口村,2008-06-28,支书,200
                """, "kind", "VISITS", "mode", "COMMIT");
        assertThat(clerk.rows(visits).get(2).path("changes").toString())
                .contains("/money")
                .doesNotContain("/relation");
        var office = new ImportClient(township);
        var cards = "姓名,支部,年度,寄出时间,退回时间\n册十,渡口村,2008,2008-06-25,%s\n";
        office.load(cards.formatted("2008-07-05"), "kind", "GREETING_CARDS", "mode", "COMMIT");
        var sent = office.load(cards.formatted(""), "kind", "GREETING_CARDS", "mode", "COMMIT");
        assertThat(office.rows(sent).get(2).path("outcome").asText()).isEqualTo("UNCHANGED");
    }

    @Test
    void aCardIsOfAYearThatThereIsAndDoesNotComeBackBeforeItIsSent() {
        enrolled("册卡");
        var office = new ImportClient(township);
        var loaded = office.load("""
                姓名,支部,年度,寄出时间,退回时间
                册卡,渡口村,99999,2008-06-25,
                册卡,渡口村,2008,2008-06-25,2008-06-20
                册卡,渡口村,2007,2007-06-25,2007-07-01
                """, "kind", "GREETING_CARDS", "mode", "COMMIT");
        assertThat(loaded.path("state").asText()).isEqualTo("DONE");
        assertThat(loaded.path("counts").toString()).contains("\"created\":1", "\"rejected\":2");
    }

    private String body(String name) {
        String report = as(secretary)
                .get("/api/v1/quarterly-reports?period=2008-Q1&organization=" + id())
                .path("items.find { it.member.name == '" + name + "' }.id");
        return as(secretary)
                .get("/api/v1/quarterly-reports/" + report + "/body")
                .path("body");
    }

    private String id() {
        return PublicId.of(cast.unit(DUKOU).id).toString();
    }

    private String enrolled(String name) {
        return as(township)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("organizationId", id(), "name", name))
                .post("/api/v1/members")
                .path("id");
    }
}

package guiyan.contact.reports;

import static guiyan.Cast.as;
import static guiyan.Cast.bearing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.identity.Accounts;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
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

/** Reports of the quarter, and who reads their words (P-04). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReportTest {

    private static final String HETAN = "439902200201";
    private static final String SHANBEI = "439902200202";
    private static final String WORDS = "工地上一切都好，想听听家乡的事";

    @Inject
    Cast cast;

    @Inject
    Accounts accounts;

    private String secretary;

    @BeforeEach
    void enter() {
        cast.enter();
        secretary = cast.open(Role.BRANCH_SECRETARY, HETAN);
    }

    @Test
    void keepsEveryFieldOfTheForm() {
        var member = enrolled("汇一");
        submitted(secretary, form(member))
                .then()
                .statusCode(201)
                .body("member.id", equalTo(member))
                .body("period", equalTo("2008-Q2"))
                .body("submittedOn", equalTo("2008-06-20"))
                .body("channel", equalTo("PHONE_DICTATED"))
                .body("hostActivities", equalTo(2))
                .body("needs", contains("JOB_INFORMATION"))
                .body("confirmedBy", equalTo("READ_BACK"))
                .body("recordedBy", notNullValue());
        as(Cast.LIAISON)
                .get("/api/v1/quarterly-reports?period=2008-Q2&member=" + member)
                .then()
                .body("items.member.id", contains(member));
    }

    @Test
    void theWordsAreForTheSecretaryOfTheBranchAlone() {
        var member = enrolled("汇二");
        String report = submitted(Cast.LIAISON, form(member)).path("id");
        var body = "/api/v1/quarterly-reports/" + report + "/body";
        as(secretary).get(body).then().statusCode(200).body("body", equalTo(WORDS));
        as(Cast.LIAISON).get(body).then().statusCode(403);
        as(Cast.TOWNSHIP).get(body).then().statusCode(403);
        as(cast.open(Role.COUNTY_VIEWER, "439902")).get(body).then().statusCode(403);
        as(cast.open(Role.BRANCH_SECRETARY, SHANBEI)).get(body).then().statusCode(404);
        assertThat(as(Cast.TOWNSHIP).get("/api/v1/quarterly-reports/" + report).asString())
                .contains("2008-06-20")
                .doesNotContain("工地");
        as(Cast.TOWNSHIP)
                .get("/api/v1/members/" + member + "/access-log")
                .then()
                .body("items.action", hasItem("report.read"));
        as(secretary).get("/api/v1/members?q=工地").then().body("items.id", not(hasItem(member)));
    }

    @Test
    void whoStandsInForTheSecretaryReadsThemOnlyWhenTheirAuthorHasNamedHim() {
        var member = enrolled("汇六");
        var body = "/api/v1/quarterly-reports/"
                + submitted(secretary, form(member)).path("id") + "/body";
        var deputy = cast.open(Role.LIAISON_OFFICER, HETAN);
        var stranger = cast.open(Role.LIAISON_OFFICER, SHANBEI);
        var author = cast.open(Role.MEMBER, HETAN);
        QuarkusTransaction.requiringNew()
                .run(() -> accounts.named(author).personId =
                        PublicId.fromString(member).value());
        var token = Cast.token(deputy);
        standIn(deputy, token);
        bearing(token).get(body).then().statusCode(403).body("code", equalTo("BODY_FOR_THE_SECRETARY"));
        named(author, stranger).then().statusCode(404);
        named(author, deputy).then().statusCode(200).body("findAll { it.named }.id", contains(id(deputy)));
        bearing(token).get(body).then().statusCode(200).body("body", equalTo(WORDS));
        named(author, null).then().body("named", not(hasItem(true)));
        bearing(token).get(body).then().statusCode(403);
    }

    private String id(String username) {
        return PublicId.of(accounts.named(username).id).toString();
    }

    private Response named(String author, String reader) {
        return as(author)
                .contentType(ContentType.JSON)
                .body(reader == null ? Map.of() : Map.of("accountId", id(reader)))
                .post("/api/v1/me/report-readers");
    }

    private void standIn(String deputy, String token) {
        var form = new HashMap<>(Map.of("accountId", id(secretary), "deputyId", id(deputy)));
        form.putAll(Map.of("fromDay", "2008-07-31", "untilDay", "2008-08-31"));
        String appointment = posted(Cast.TOWNSHIP, "/deputies", form).path("id");
        bearing(token)
                .post("/api/v1/me/deputies/" + appointment + "/act")
                .then()
                .statusCode(204);
    }

    @Test
    void refusesASecondOneAndWhatWasDictatedAndNotConfirmed() {
        var form = form(enrolled("汇三"));
        submitted(secretary, form).then().statusCode(201);
        submitted(secretary, form).then().statusCode(409).body("code", equalTo("REPORT_THERE"));
        var dictated = form(enrolled("汇四"));
        dictated.remove("confirmedBy");
        submitted(secretary, dictated).then().statusCode(422).body("errors[0].pointer", equalTo("/confirmedBy"));
        dictated.put("period", "2008-05");
        submitted(secretary, dictated).then().statusCode(422).body("errors[0].pointer", equalTo("/period"));
    }

    @Test
    void isAboutAQuarterThatHasBegunByItsDay() {
        var ahead = form(enrolled("汇七"));
        ahead.put("period", "2008-Q3");
        submitted(secretary, ahead)
                .then()
                .statusCode(422)
                .body("code", equalTo("QUARTER_AHEAD"))
                .body("errors[0].pointer", equalTo("/period"));
        ahead.put("submittedOn", "2008-07-01");
        submitted(secretary, ahead).then().statusCode(201);
        var author = cast.open(Role.MEMBER, HETAN);
        var person = PublicId.fromString(enrolled("汇八")).value();
        QuarkusTransaction.requiringNew().run(() -> accounts.named(author).personId = person);
        posted(author, "/me/reports", Map.of("period", "2008-Q4", "hostActivities", 0))
                .then()
                .statusCode(422)
                .body("code", equalTo("QUARTER_AHEAD"));
    }

    @Test
    void isAcknowledgedOnceAndNotGraded() {
        var report = submitted(secretary, form(enrolled("汇五")));
        acknowledged(report).then().statusCode(200).body("acknowledgedOn", equalTo("2008-07-31"));
        var again = as(secretary).get("/api/v1/quarterly-reports/" + report.path("id"));
        acknowledged(again).then().statusCode(409).body("code", equalTo("REPORT_ACKNOWLEDGED"));
    }

    private Response acknowledged(Response report) {
        return as(secretary)
                .header("If-Match", report.getHeader("ETag"))
                .post("/api/v1/quarterly-reports/" + report.path("id") + "/acknowledge");
    }

    private String enrolled(String name) {
        var form = Map.of("organizationId", PublicId.of(cast.unit(HETAN).id).toString(), "name", name);
        return posted(Cast.LIAISON, "/members", form).path("id");
    }

    private static Map<String, Object> form(String member) {
        var form = new HashMap<String, Object>(Map.of("memberId", member, "period", "2008-Q2", "body", WORDS));
        form.putAll(Map.of("submittedOn", "2008-06-20", "channel", "PHONE_DICTATED", "hostActivities", 2));
        form.putAll(Map.of("needs", List.of("JOB_INFORMATION"), "confirmedBy", "READ_BACK"));
        return form;
    }

    private static Response submitted(String by, Map<String, Object> form) {
        return posted(by, "/quarterly-reports", form);
    }

    private static Response posted(String by, String path, Object form) {
        return as(by).header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path);
    }
}

package guiyan.outflow.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import guiyan.AtOnce;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CertificateTest {

    @Inject
    Cast cast;

    private String branch;

    @BeforeEach
    void enter() {
        cast.enter();
        branch = Cast.as(Cast.LIAISON)
                .get("/api/v1/organizations/by-code/439902200201")
                .path("id");
    }

    @Test
    void keepsEveryFieldOfTheFormAndDoubtsWithoutForbidding() {
        var issued = issue(member("卫一"), "云组流字第9001号");
        issued.then()
                .statusCode(201)
                .body("number", equalTo("云组流字第9001号"))
                .body("issuedOn", equalTo("2008-03-01"))
                .body("issuedBy", equalTo("县委组织部"))
                .body("member.name", equalTo("卫一"))
                .body("checkDueOn", equalTo("2009-03-01"))
                .body("doubts", contains("NOT_AWAY"));
    }

    @Test
    void aNumberIsGivenOnceAndAMemberHoldsOne() {
        var holder = member("卫二");
        issue(holder, "云组流字第9002号").then().statusCode(201);
        issue(member("卫三"), "云组流字第9002号").then().statusCode(422).body("code", equalTo("CERTIFICATE_NUMBER_TAKEN"));
        issue(holder, "云组流字第9003号").then().statusCode(409).body("code", equalTo("CERTIFICATE_HELD"));
    }

    @Test
    void aMemberHoldsOneHoweverManyIssueItAtOnce() throws Exception {
        var holder = member("卫九");
        var number = new AtomicInteger(9010);
        AtOnce.oneGetsThrough(
                () -> issue(holder, "云组流字第%d号".formatted(number.getAndIncrement())), 201, "CERTIFICATE_HELD");
    }

    @Test
    void aRegisterGivesNoSecondOneToWhoHoldsOne() {
        issue(member("卫十"), "云组流字第9020号").then().statusCode(201);
        assertThat(listed(Cast.LIAISON, "9021", "卫十", "河滩村")).contains("CERTIFICATE_HELD", "云组流字第9020号");
        member("卫十一");
        assertThat(listed(Cast.LIAISON, "9022", "卫十一", "河滩村\n云组流字第9023号,卫十一,河滩村"))
                .contains("CREATED", "CERTIFICATE_HELD");
    }

    @Test
    void aRegisterChangesNobodyElsesCertificateByItsNumber() {
        String issued = issue(member("卫七"), "云组流字第9007号").path("id");
        member("卫八");
        var beside = Cast.as(Cast.STRANGER).get("/api/v1/organizations/by-code/439902200202");
        posted(Cast.TOWNSHIP, "/members", Map.of("organizationId", beside.path("id"), "name", "卫邻"));
        assertThat(listed(Cast.LIAISON, "卫八", "河滩村")).contains("NUMBER_TAKEN").doesNotContain("2008-03-01");
        assertThat(listed(Cast.STRANGER, "卫邻", "山背村")).contains("NUMBER_TAKEN").doesNotContain("2008-03-01");
        Cast.as(Cast.LIAISON)
                .get("/api/v1/activity-certificates/" + issued)
                .then()
                .body("issuedOn", equalTo("2008-03-01"));
    }

    @Test
    void aRegisterTellsOfNoCheckBeforeTheIssueNorOfOneThatIsWithdrawn() {
        member("卫十二");
        assertThat(checked("9030", "卫十二", "2007-01-01")).contains("REJECTED", "END_BEFORE_START");
        var issued = issue(member("卫十三"), "云组流字第9031号");
        act(issued, "withdraw", Map.of("on", "2008-07-01", "reason", "已交回"));
        assertThat(checked("9031", "卫十三", "2008-06-01")).contains("REJECTED", "EVENT_REFUSED");
    }

    @Test
    void aCheckThatWasNotedLaterIsKeptAgainstAnOlderRegister() {
        var issued = issue(member("卫十四"), "云组流字第9032号");
        act(issued, "checks", Map.of("on", "2008-07-20")).then().statusCode(200);
        var client = new ImportClient(Cast.LIAISON);
        var old = client.load("""
                证号,姓名,村,发证单位,发证时间,年审时间
                云组流字第9032号,卫十四,河滩村,县组织部,2008-03-01,2008-03-05
                """, "kind", "ACTIVITY_CERTIFICATES", "mode", "COMMIT", "asOf", "2008-04-01");
        assertThat(client.rows(old).get(2).path("changes").toString())
                .contains("/issuedBy")
                .doesNotContain("/lastCheckedOn");
        assertThat(client.rows(old).get(2).toString()).contains("NEWER_VALUE_KEPT");
    }

    /** What comes of a register with one certificate and when it was looked at. */
    private static String checked(String number, String holder, String on) {
        var client = new ImportClient(Cast.LIAISON);
        var done = client.load("""
                证号,姓名,村,发证单位,发证时间,年审时间
                云组流字第%s号,%s,河滩村,县委组织部,2008-03-01,%s
                """.formatted(number, holder, on), "kind", "ACTIVITY_CERTIFICATES", "mode", "COMMIT");
        return client.rows(done).toString();
    }

    private static String listed(String clerk, String holder, String village) {
        return listed(clerk, "9007", holder, village);
    }

    private static String listed(String clerk, String number, String holder, String village) {
        var client = new ImportClient(clerk);
        var done = client.load(
                """
                证号,姓名,村,发证单位,发证时间
                云组流字第%s号,%s,%s,县组织部,2008-04-01
                """.formatted(number, holder, village.replace("\n", ",县组织部,2008-04-01\n")),
                "kind",
                "ACTIVITY_CERTIFICATES",
                "mode",
                "COMMIT");
        return client.rows(done).toString();
    }

    @Test
    void aCheckMovesTheNextOneByAYear() {
        var issued = issue(member("卫四"), "云组流字第9004号");
        act(issued, "checks", Map.of("on", "2008-07-01"))
                .then()
                .statusCode(200)
                .body("lastCheckedOn", equalTo("2008-07-01"))
                .body("checkDueOn", equalTo("2009-07-01"))
                .body("overdue", equalTo(false));
    }

    @Test
    void thoseOfMembersAwayAreListedByThemselves() {
        var away = member("卫外");
        issue(away, "云组流字第9050号").then().statusCode(201);
        issue(member("卫家"), "云组流字第9051号").then().statusCode(201);
        posted("/outflows", Map.of("memberId", away, "departedOn", "2008-03-12"))
                .then()
                .statusCode(201);
        list("sort=-id&away=true&limit=200")
                .then()
                .body("items.number", hasItem("云组流字第9050号"))
                .body("items.number", not(hasItem("云组流字第9051号")));
    }

    @Test
    void thoseThatWereNotCheckedWithinAYearAreListedByThemselves() {
        posted("/activity-certificates", certificate(member("卫年"), "云组流字第9060号", "2007-07-30"));
        posted("/activity-certificates", certificate(member("卫时"), "云组流字第9061号", "2007-07-31"));
        list("sort=-id&overdue=true&limit=200")
                .then()
                .body("items.overdue", everyItem(is(true)))
                .body("items.number", hasItem("云组流字第9060号"))
                .body("items.number", not(hasItem("云组流字第9061号")));
    }

    @Test
    void aWithdrawnOneStaysInTheRegisterAndIsNotCheckedAnyMore() {
        var issued = issue(member("卫五"), "云组流字第9005号");
        var withdrawn = act(issued, "withdraw", Map.of("on", "2008-07-01", "reason", "已交回"));
        withdrawn.then().statusCode(200).body("doubts", empty());
        act(withdrawn, "checks", Map.of("on", "2008-07-02")).then().statusCode(409);
        list("sort=-id").then().body("items.number", not(hasItem("云组流字第9005号")));
        list("sort=-id&withdrawn=true").then().body("items.number", hasItem("云组流字第9005号"));
    }

    @Test
    void nobodyElsesVillageSeesIt() {
        String id = issue(member("卫六"), "云组流字第9006号").path("id");
        Cast.as(Cast.STRANGER).get("/api/v1/activity-certificates/" + id).then().statusCode(404);
    }

    private static Response list(String query) {
        return Cast.as(Cast.LIAISON).get("/api/v1/activity-certificates?" + query);
    }

    private String member(String name) {
        return posted("/members", Map.of("organizationId", branch, "name", name))
                .path("id");
    }

    private static Map<String, Object> certificate(String member, String number, String issuedOn) {
        return Map.of("memberId", member, "number", number, "issuedOn", issuedOn, "issuedBy", "县委组织部");
    }

    private static Response issue(String member, String number) {
        return posted("/activity-certificates", certificate(member, number, "2008-03-01"));
    }

    private static Response act(Response on, String act, Object body) {
        return Cast.as(Cast.LIAISON)
                .header("If-Match", on.<String>path("etag"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/activity-certificates/" + on.path("id") + "/" + act);
    }

    private static Response posted(String path, Object body) {
        return posted(Cast.LIAISON, path, body);
    }

    private static Response posted(String by, String path, Object body) {
        return Cast.as(by)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path);
    }
}

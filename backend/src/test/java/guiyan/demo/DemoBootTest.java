package guiyan.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import guiyan.Cast;
import guiyan.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first start of a demonstration, and the second. */
@QuarkusTest
@TestProfile(DemoBootTest.Demo.class)
@QuarkusTestResource(value = TestDatabase.class, restrictToAnnotatedClass = true)
class DemoBootTest {

    private static final String PASSWORD = "Demo-lake-2008";
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A start with GUIYAN_DEMO=true. */
    public static class Demo implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("guiyan.demo", "true", "guiyan.demo-password", PASSWORD);
        }
    }

    @Inject
    DemoTownship township;

    @BeforeEach
    void waitUntilItIsReady() throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (readiness() != 200 && System.nanoTime() < until) Thread.sleep(200);
        given().get("/q/health/ready").then().statusCode(200);
    }

    private static int readiness() {
        return given().get("/q/health/ready").statusCode();
    }

    @Test
    void everyAccountSignsInWithTheOnePasswordAndIsAtOnceAtWork() {
        for (var who : DemoAccount.ALL)
            as(who.username())
                    .get("/api/v1/me")
                    .then()
                    .statusCode(200)
                    .body("role", equalTo(who.role().name()))
                    .body("organization.code", equalTo(who.unit()))
                    .body("mustChangePassword", equalTo(false));
    }

    @Test
    void theRollHasThePeopleOfTheWholeTownshipAndOfTheVillage() {
        assertThat(active("township")).isEqualTo(723);
        assertThat(active("shiqiao-liaison")).isEqualTo(41);
    }

    @Test
    void theMemberSeesWhatHisBranchOwesHim() {
        List<String> owed = as("member").get("/api/v1/me/duties").path("kind");
        assertThat(owed).contains("MONTHLY_CALL", "QUARTERLY_REPORT");
    }

    @Test
    void theCarerHasAVillagesChildrenAndEldersToGoTo() {
        List<String> carers = as("carer").get("/api/v1/me/care-cases").path("items.carer");
        assertThat(carers).isNotEmpty().containsOnly("周桂英");
    }

    @Test
    void theStoriesAreTold() {
        Map<String, Object> caseA =
                as("bailu-liaison").get("/api/v1/outflows?open=true&q=林晓川").path("items[0]");
        assertThat(caseA)
                .containsEntry("channel", "NATIONAL_LABOUR_EXPORT")
                .containsEntry("departureMode", "ORGANISED")
                .containsEntry("incomeBand", "TO_100000");
        List<Map<String, Object>> placed = as("station")
                .get("/api/v1/placements?from=2005-06-01&to=2005-06-30")
                .path("items");
        assertThat(placed).anySatisfy(each -> assertThat(each).containsEntry("title", "财务主管"));
        List<String> steps = as("station").get("/api/v1/referrals?open=true").path("items.state");
        assertThat(steps).contains("PROPOSED", "CONSENTED", "REFERRED");
        List<String> verified =
                as("station").get("/api/v1/vacancies?verified=true").path("items.verifiedBy");
        assertThat(verified).hasSize(6).contains("彭小满");
    }

    @Test
    void oneHasLeftOrganisedAndFourIntroducedAndTheFigureOpensItsList() {
        var figure = as("station").get("/api/v1/statistics/S-25?from=2003-08-01&to=2008-07-31");
        figure.then()
                .body("numerator", equalTo(1))
                .body("denominator", equalTo(145))
                .body("parts.numerator", equalTo(List.of(4, 0, 140)));
        List<String> organised = as("station").get(figure.<String>path("list")).path("items.name");
        assertThat(organised).containsExactly("林晓川");
    }

    @Test
    void theWayHomeIsShownAtEachOfItsSteps() {
        List<String> steps = as("station").get("/api/v1/support-requests").path("items.state");
        assertThat(steps).hasSize(6).contains("RECEIVED", "IN_HAND", "CLOSED");
        as("station").get("/api/v1/mentor-links").then().body("items", hasSize(3));
        List<Map<String, Object>> ventures =
                as("station").get("/api/v1/ventures").path("items");
        assertThat(ventures).hasSize(9).allSatisfy(each -> assertThat(each).containsKeys("field", "place"));
        var sewing = ventures.stream()
                .filter(each -> "U03".equals(each.get("externalId")))
                .findFirst()
                .orElseThrow();
        var halves = as("station").get("/api/v1/ventures/" + sewing.get("id") + "/snapshots");
        assertThat(halves.<List<String>>path("items.half")).containsExactly("2007-H1", "2007-H2", "2008-H1");
        assertThat(halves.<List<Integer>>path("items.invested")).containsExactly(350_000, 500_000, 650_000);
        as("station").get("/api/v1/statistics/I-35?to=2008-07-31").then().body("numerator", equalTo(9));
        as("station")
                .get("/api/v1/return-intentions?answer=YES&count=exact&limit=1")
                .then()
                .body("total", equalTo(31))
                .body("items[0]", hasKey("field"));
    }

    @Test
    void helpWaitsAndTheFiguresOfTheYearAreAsTheyWere() {
        List<String> steps = as("station")
                .get("/api/v1/family-service-orders?from=2008-08-01")
                .path("items.state");
        assertThat(steps).containsExactlyInAnyOrder("OPEN", "OPEN", "OPEN", "DONE", "DONE");
        as("station")
                .get("/api/v1/statistics/I-30?from=2007-08-01&to=2008-07-31")
                .then()
                .body("numerator", equalTo(39))
                .body("denominator", equalTo(42));
        as("member").get("/api/v1/me/family-help").then().body("kind", hasItem("FAMILY_HELP"));
    }

    @Test
    void everybodyAwayHasALiaisonAtHome() {
        as("station")
                .get("/api/v1/statistics/I-12")
                .then()
                .body("numerator", equalTo(147))
                .body("denominator", equalTo(147));
    }

    @Test
    void aCertificateIsIssuedByAUnitWithAName() {
        List<String> issuers =
                as("station").get("/api/v1/activity-certificates").path("items.issuedBy");
        assertThat(issuers).isNotEmpty().noneMatch(issuer -> issuer.matches("\\d+"));
    }

    @Test
    void whatWasSuggestedAndPromisedIsWrittenDown() {
        var liaison = as("shiqiao-liaison");
        String party = liaison.get("/api/v1/gatherings").path("items[0].id");
        List<String> suggested =
                liaison.get("/api/v1/gatherings/" + party + "/suggestions").path("items.words");
        assertThat(suggested).hasSize(3).allMatch(words -> !words.isBlank());
        List<Boolean> late = liaison.get("/api/v1/promises").path("items.overdue");
        assertThat(late).containsExactly(true, false);
    }

    @Test
    void whatComesToADeskLiesThere() {
        var station = as("station");
        List<String> letters = station.get("/api/v1/affiliation-transfers").path("items.letterNo");
        assertThat(letters).hasSize(3).contains("云组转字第0417号");
        List<String> finders = station.get("/api/v1/correction-requests").path("items.proposedBy");
        assertThat(finders).hasSize(3).contains("石秀兰");
        station.get("/api/v1/privacy/notices").then().body("items[0].number", equalTo(1));
    }

    @Test
    void theTownshipHasSeventeenUnits() {
        List<String> levels = as("admin").get("/api/v1/organizations?limit=200").path("items.level");
        assertThat(levels).filteredOn("BRANCH"::equals).hasSize(17);
    }

    @Test
    void everyFileIsThereAsAnImportThatWasDone() {
        var township = imports("township");
        assertThat(township).hasSize(59).allSatisfy(each -> assertThat(each).containsEntry("state", "DONE"));
        assertThat(imports("admin")).hasSize(60).extracting("kind").containsOnlyOnce("ORGANIZATIONS");
    }

    @Test
    void theSecondStartLoadsNothingAgain() throws Exception {
        var before = imports("admin");
        township.load();
        assertThat(imports("admin")).isEqualTo(before);
    }

    @Test
    void theNextStartBringsThePrintedPasswordBack() throws Exception {
        as("admin")
                .contentType("application/json")
                .body(Map.of("currentPassword", PASSWORD, "newPassword", "Bamboo-grove-61"))
                .post("/api/v1/auth/password")
                .then()
                .statusCode(204);
        Cast.signIn("admin", PASSWORD).then().statusCode(401);
        township.load();
        Cast.signIn("admin", PASSWORD).then().statusCode(200);
        Cast.signIn("carer", PASSWORD).then().statusCode(200);
    }

    private static int active(String username) {
        return as(username)
                .get("/api/v1/members?status=ACTIVE&count=exact&limit=1")
                .path("total");
    }

    private static List<Map<String, Object>> imports(String username) {
        return as(username).get("/api/v1/imports?limit=200").path("items");
    }

    private static RequestSpecification as(String username) {
        return Cast.bearing(token(username));
    }

    private static String token(String username) {
        return Cast.signIn(username, PASSWORD).then().statusCode(200).extract().path("accessToken");
    }
}

package guiyan.jobs;

import static guiyan.AtOnce.CROWD;
import static guiyan.AtOnce.oneGetsThrough;
import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.duties.generating.Generation;
import guiyan.duties.generating.Refreshing;
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
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People brought to employers. The business date is 2008-07-31. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ReferralTest {

    private static final String HETAN = "439902200201";

    @Inject
    Cast cast;

    @Inject
    Generation generation;

    @Inject
    Refreshing refreshing;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void aCrewIsProposedInOneActAndEachGoesHisOwnWay() {
        var post = post(2);
        var crew = List.of(enrolled(), enrolled(), enrolled());
        var proposed = proposed(post, crew);
        proposed.then().statusCode(201).body("items.person.id", hasItems(crew.toArray(String[]::new)));
        List<String> ids = proposed.path("items.id");
        assertThat(ids).hasSize(3);
        var first = placed(ids.get(0));
        first.then().statusCode(200).body("state", equalTo("PLACED")).body("result", equalTo("PLACED"));
        act(ids.get(1), "refuse", Map.of("on", "2008-07-20", "reason", "家里走不开"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        as(Cast.TOWNSHIP)
                .get("/api/v1/referrals?open=true&vacancy=" + post)
                .then()
                .body("items.id", equalTo(List.of(ids.get(2))));
        List<String> states =
                as(Cast.TOWNSHIP).get("/api/v1/referrals?limit=100").path("items.state");
        assertThat(states.get(0))
                .as("what waits comes first")
                .isIn("PROPOSED", "CONSENTED", "REFERRED", "NO_ANSWER", "ACCEPTED");
        assertThat(states.indexOf("REFUSED")).isGreaterThan(states.lastIndexOf("PROPOSED"));
        as(Cast.TOWNSHIP)
                .get("/api/v1/vacancies/" + post)
                .then()
                .body("headcount", equalTo(2))
                .body("openings", equalTo(1));
        as(Cast.TOWNSHIP)
                .get("/api/v1/placements?vacancy=" + post)
                .then()
                .body("items", org.hamcrest.Matchers.hasSize(1))
                .body("items[0].beneficiaryType", equalTo("MEMBER"));
    }

    /** Thirty for one job: whoever is under way or at work there is named, and keeps nobody back. */
    @Test
    void whomAProposalIsRefusedKeepsNobodyElseBack() {
        var post = post(30);
        var underWay = enrolled();
        var atWork = enrolled();
        List<String> ids = proposed(post, List.of(underWay, atWork)).path("items.id");
        placed(ids.get(1)).then().statusCode(200);
        var crew = new ArrayList<>(Stream.generate(this::enrolled).limit(28).toList());
        crew.add(3, underWay);
        crew.add(20, atWork);
        var answer = proposed(post, crew);
        answer.then()
                .statusCode(201)
                .body("items.person.id", org.hamcrest.Matchers.hasSize(28))
                .body("refused.find { it.person.id == '%s' }.code".formatted(underWay), equalTo("ALREADY_REFERRED"))
                .body("refused.find { it.person.id == '%s' }.code".formatted(atWork), equalTo("ALREADY_PLACED"));
        proposed(post, List.of(underWay, atWork)).then().statusCode(409);
    }

    @Test
    void whoHasFoundAPostLooksNoMoreUntilHeHasLeftIt() {
        var post = post(5);
        var person = enrolled();
        var seeker = looking(person);
        String id = proposed(post, List.of(person)).path("items[0].id");
        placed(id).then().statusCode(200);
        String placement = placementIn(post);
        seeker(seeker).body("closedOn", equalTo("2008-07-20")).body("placementId", equalTo(placement));
        as(Cast.TOWNSHIP)
                .get("/api/v1/job-seekers?closed=true&trade=BRICKLAYER&limit=200")
                .then()
                .body("items.find { it.id == '%s' }.placementId".formatted(seeker), equalTo(placement));
        ended(placement, "2008-07-28").then().statusCode(200);
        seeker(seeker)
                .body("closedOn", nullValue())
                .body("placementId", nullValue())
                .body("freeFrom", equalTo("2008-07-28"));
    }

    /** Placed as he is he looks for something else: he is on the list again, and once. */
    @Test
    void whoLooksAllTheSameIsOnTheListOnceWhenHeHasLeft() {
        var post = post(5);
        var person = enrolled();
        var first = looking(person);
        placed(proposed(post, List.of(person)).path("items[0].id")).then().statusCode(200);
        var again = looking(person);
        ended(placementIn(post), "2008-07-28").then().statusCode(200);
        seeker(first).body("closedOn", equalTo("2008-07-20"));
        seeker(again).body("closedOn", nullValue());
    }

    private static String looking(String person) {
        var wishes = Map.of("trade", "BRICKLAYER", "reach", "ANYWHERE", "freeFrom", "2008-07-01");
        return sent("/job-seekers", Map.of("personId", person, "wishes", wishes), null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse seeker(String id) {
        return as(Cast.TOWNSHIP).get("/api/v1/job-seekers/" + id).then().statusCode(200);
    }

    @Test
    void nothingGoesOutBeforeHeHasAgreed() {
        String id = proposed(post(5), List.of(enrolled())).path("items[0].id");
        letter(id).then().statusCode(409).body("code", equalTo("REFERRAL_NEEDS_CONSENT"));
        act(id, "refer", Map.of("on", "2008-07-20", "letterNo", "荐1"))
                .then()
                .statusCode(409)
                .body("code", equalTo("REFERRAL_NEEDS_CONSENT"));
        act(id, "consent", Map.of("on", "2008-07-19", "how", "电话")).then().statusCode(200);
        letter(id).then().statusCode(200).body("phone", equalTo("+8615450000321"));
    }

    @Test
    void noAnswerIsAskedForAfterAWeekAndNeverTakenForAYes() {
        String id = proposed(post(5), List.of(enrolled())).path("items[0].id");
        act(id, "consent", Map.of("on", "2008-07-19", "how", "电话")).then().statusCode(200);
        act(id, "refer", Map.of("on", "2008-07-24", "letterNo", "荐2"))
                .then()
                .statusCode(200)
                .body("toBeAsked", equalTo(true));
        act(id, "answer", Map.of("on", "2008-07-31", "answer", "NO_ANSWER"))
                .then()
                .statusCode(200)
                .body("state", equalTo("NO_ANSWER"))
                .body("result", nullValue());
        act(id, "place", Map.of("startedOn", "2008-07-31"))
                .then()
                .statusCode(409)
                .body("code", equalTo("REFERRAL_STATE"));
        act(id, "answer", Map.of("on", "2008-07-31", "answer", "NOT_HIRED", "reason", "要有焊工证"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"))
                .body("result", equalTo("NOT_HIRED"));
    }

    @Test
    void aPostThatIsFullTakesNobodyMoreUntilAPlaceIsFree() {
        var post = post(1);
        String first = proposed(post, List.of(enrolled())).path("items[0].id");
        placed(first).then().statusCode(200);
        proposed(post, List.of(enrolled())).then().statusCode(409).body("code", equalTo("VACANCY_FULL"));
        ended(placementIn(post), "2008-07-31").then().statusCode(200).body("endedOn", equalTo("2008-07-31"));
        proposed(post, List.of(enrolled())).then().statusCode(201);
    }

    @Test
    void theLastPlaceIsGivenOnceToThoseWhoComeAtOnce() throws Exception {
        var post = post(1);
        List<String> ids = proposed(
                        post, Stream.generate(this::enrolled).limit(CROWD).toList())
                .path("items.id");
        ids.forEach(ReferralTest::accepted);
        List<Callable<Response>> placing =
                ids.stream().map(id -> placing(id, etag("/referrals/" + id))).toList();
        oneGetsThrough(placing, 200, "VACANCY_FULL");
        as(Cast.TOWNSHIP)
                .get("/api/v1/placements?vacancy=" + post)
                .then()
                .body("items", org.hamcrest.Matchers.hasSize(1));
    }

    private static Callable<Response> placing(String id, String etag) {
        return () -> sent("/referrals/%s/place".formatted(id), Map.of("startedOn", "2008-07-20"), etag);
    }

    @Test
    void nobodyIsProposedTwiceForTheSamePostNorForOneThatIsOver() {
        var post = post(5);
        var person = enrolled();
        proposed(post, List.of(person)).then().statusCode(201);
        proposed(post, List.of(person)).then().statusCode(409).body("code", equalTo("ALREADY_REFERRED"));
        var over = VacancyOf.posted(5, "2008-06-30");
        proposed(over, List.of(enrolled())).then().statusCode(409).body("code", equalTo("VACANCY_NOT_OPEN"));
    }

    @Test
    void whoIsProposedTwiceAtOnceIsProposedOnce() throws Exception {
        var post = post(5);
        var person = List.of(enrolled());
        oneGetsThrough(() -> proposed(post, person), 201, "ALREADY_REFERRED");
    }

    @Test
    void whoWorksInAPostIsProposedForItAgainOnlyWhenHeHasLeft() {
        var post = post(5);
        var person = enrolled();
        placed(proposed(post, List.of(person)).path("items[0].id")).then().statusCode(200);
        proposed(post, List.of(person)).then().statusCode(409).body("code", equalTo("ALREADY_PLACED"));
        ended(placementIn(post), "2008-07-31").then().statusCode(200);
        proposed(post, List.of(person)).then().statusCode(201);
    }

    /** Two records that turned out to be one person's: what hung on the one hangs on the other from then on. */
    @Test
    void nobodyBeginsTwiceInOnePost() {
        var post = post(5);
        var person = enrolled();
        var other = enrolled();
        List<String> ids = proposed(post, List.of(person, other)).path("items.id");
        placed(ids.get(0)).then().statusCode(200);
        accepted(ids.get(1));
        var both = "/person-merges/preview?keep=%s&lose=%s".formatted(person, other);
        var merge = Map.<String, Object>of("keepId", person, "loseId", other, "take", List.of(), "reason", "登记了两次");
        sent("/person-merges", merge, etag(both)).then().statusCode(201);
        act(ids.get(1), "place", Map.of("startedOn", "2008-07-20"))
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_PLACED"));
        proposed(post(5), List.of(other)).then().statusCode(409).body("code", equalTo("PERSON_MERGED"));
        var wishes = Map.of("trade", "BRICKLAYER", "reach", "ANYWHERE", "freeFrom", "2008-08-01");
        sent("/job-seekers", Map.of("personId", other, "wishes", wishes), null)
                .then()
                .statusCode(409)
                .body("code", equalTo("PERSON_MERGED"));
    }

    @Test
    void hidesReferralsOutsideTheCallersScope() {
        String id = proposed(post(5), List.of(enrolled())).path("items[0].id");
        as(Cast.LIAISON).get("/api/v1/referrals/" + id).then().statusCode(200);
        as(Cast.STRANGER).get("/api/v1/referrals/" + id).then().statusCode(404);
    }

    @Test
    void whoHasFoundAPostIsAskedAfterAWeekAndOneAnswerSettlesWhatWasOwed() {
        var placement = begun(post(1));
        generation.run();
        refreshing.run();
        as(Cast.TOWNSHIP)
                .get("/api/v1/placements?due=true&limit=200")
                .then()
                .body("items.id", hasItems(placement))
                .body("items.find { it.id == '%s' }.nextCheck".formatted(placement), equalTo("DAY_7"));
        assertThat(weekChecks(placement)).containsExactly("PENDING");
        heard(placement, Map.of("on", "2008-07-26", "stillThere", true))
                .then()
                .statusCode(422)
                .body("code", equalTo("CHECK_TOO_EARLY"));
        var said = Map.<String, Object>of(
                "on", "2008-07-30", "stillThere", true, "paid", true, "contract", false, "words", "活多");
        heard(placement, said)
                .then()
                .statusCode(201)
                .body("stage", equalTo("DAY_7"))
                .body("words", equalTo("活多"));
        heard(placement, said).then().statusCode(409).body("code", equalTo("CHECK_DONE"));
        refreshing.run();
        assertThat(weekChecks(placement)).containsExactly("FULFILLED");
        as(Cast.TOWNSHIP)
                .get("/api/v1/placements/" + placement)
                .then()
                .body("lastCheck", equalTo("DAY_7"))
                .body("nextCheck", equalTo("DAY_30"))
                .body("nextCheckOn", equalTo("2008-08-19"));
    }

    @Test
    void whoIsNotThereAnyMoreLeavesHisPostByTheCheck() {
        var placement = begun(post(1));
        heard(placement, Map.of("on", "2008-07-30", "stillThere", false))
                .then()
                .statusCode(422)
                .body("code", equalTo("CHECK_NEEDS_END"));
        var gone = Map.<String, Object>of(
                "on", "2008-07-30", "stillThere", false, "leftOn", "2008-07-28", "reason", "工资没说好");
        heard(placement, gone).then().statusCode(201);
        as(Cast.TOWNSHIP)
                .get("/api/v1/placements/" + placement)
                .then()
                .body("endedOn", equalTo("2008-07-28"))
                .body("stayed", equalTo(false))
                .body("nextCheckOn", nullValue());
    }

    /** Asked after eight months, or told at once: the day on which he left decides. */
    @Test
    void whoLeftAfterHalfAYearHasStayed() {
        var asked = begun(post(1), "2007-11-20");
        var told = begun(post(1), "2007-11-20");
        var early = begun(post(1), "2007-11-20");
        heard(asked, Map.of("on", "2008-07-25", "stillThere", false, "leftOn", "2008-06-10", "reason", "回家"))
                .then()
                .statusCode(201);
        ended(told, "2008-06-10").then().statusCode(200);
        heard(early, Map.of("on", "2008-07-25", "stillThere", false, "leftOn", "2008-05-19", "reason", "回家"))
                .then()
                .statusCode(201);
        for (var placement : List.of(asked, told)) stayed(placement, true);
        stayed(early, false);
    }

    private static void stayed(String placement, boolean isSo) {
        as(Cast.TOWNSHIP).get("/api/v1/placements/" + placement).then().body("stayed", equalTo(isSo));
    }

    @Test
    void aPromotionStandsBesideThePost() {
        var placement = begun(post(1));
        var promoted = Map.<String, Object>of("on", "2008-07", "was", "会计", "title", "财务主管");
        sent("/placements/" + placement + "/changes", promoted, null)
                .then()
                .statusCode(201)
                .body("was", equalTo("会计"))
                .body("changedOn", equalTo("2008-07"));
        as(Cast.TOWNSHIP)
                .get("/api/v1/placements/" + placement)
                .then()
                .body("title", equalTo("财务主管"))
                .body("endedOn", nullValue());
    }

    @Test
    void whatIsNotedLaterOfAnEarlierDayChangesNothingOfWhatHeIsNow() {
        var placement = begun(post(1), "2008-05-01");
        changed(placement, "2008-07", "财务主管").body("was", nullValue());
        changed(placement, "2008-06", "会计").body("was", nullValue());
        title(placement, "财务主管");
        changed(placement, "2008-07", "副经理").body("was", equalTo("财务主管"));
        title(placement, "副经理");
    }

    private static ValidatableResponse changed(String placement, String on, String title) {
        var change = Map.<String, Object>of("on", on, "title", title);
        return sent("/placements/" + placement + "/changes", change, null)
                .then()
                .statusCode(201);
    }

    private static void title(String placement, String wanted) {
        as(Cast.TOWNSHIP).get("/api/v1/placements/" + placement).then().body("title", equalTo(wanted));
    }

    @Test
    void moreIsSaidToStandBelowAChainOnlyWhereMoreDoes() {
        var first = enrolled();
        var last = brought(brought(brought(first)));
        more(first, false);
        brought(last);
        more(first, true);
    }

    private static void more(String person, boolean wanted) {
        as(Cast.TOWNSHIP)
                .get("/api/v1/introductions/" + person)
                .then()
                .body("depth", equalTo(3))
                .body("more", equalTo(wanted));
    }

    /** Somebody new, whom this one has brought to work. */
    private String brought(String introducer) {
        var person = enrolled();
        var form = Map.<String, Object>of(
                "vacancyId", post(5), "personIds", List.of(person), "on", "2008-07-10", "introducerId", introducer);
        placed(sent("/referrals", form, null).path("items[0].id")).then().statusCode(200);
        return person;
    }

    @Test
    void whoHasBroughtMostWhoStayedIsAskedFirst() {
        var brings = enrolled();
        var post = post(5);
        var crew = Map.<String, Object>of(
                "vacancyId",
                post,
                "personIds",
                List.of(enrolled(), enrolled()),
                "on",
                "2008-07-10",
                "introducerId",
                brings);
        List<String> ids = sent("/referrals", crew, null).path("items.id");
        ids.forEach(id -> placed(id).then().statusCode(200));
        var his = "/placements?introducer=" + brings;
        String gone = as(Cast.TOWNSHIP).get("/api/v1" + his).path("items[0].id");
        ended(gone, "2008-07-31").then().statusCode(200);
        var asked = "/api/v1/introductions?trade=BRICKLAYER";
        as(Cast.TOWNSHIP)
                .get(asked)
                .then()
                .statusCode(200)
                .body("items.find { it.person.id == '%s' }.brought".formatted(brings), equalTo(2))
                .body("items.find { it.person.id == '%s' }.stayed".formatted(brings), equalTo(1));
        as(Cast.STRANGER).get(asked).then().body("items.person.id", org.hamcrest.Matchers.not(hasItems(brings)));
    }

    @Test
    void anEmployersProgramSeesWhoWasSentToItAndReportsWhatCameOfIt() {
        var post = post(3);
        List<String> ids =
                proposed(post, List.of(enrolled(), enrolled(), enrolled())).path("items.id");
        act(ids.get(0), "consent", Map.of("on", "2008-07-19", "how", "电话"));
        act(ids.get(1), "consent", Map.of("on", "2008-07-19", "how", "电话"));
        act(ids.get(1), "refer", Map.of("on", "2008-07-20", "letterNo", "荐7"));
        var own = cast.employerToken(
                "439902200", as(Cast.TOWNSHIP).get("/api/v1/vacancies/" + post).path("employer.id"));
        var other = cast.employerToken(
                "439902200",
                as(Cast.TOWNSHIP).get("/api/v1/vacancies/" + post(1)).path("employer.id"));
        Cast.bearing(own)
                .get("/api/v1/received-referrals")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(ids.get(1))))
                .body("items[0].post", equalTo("泥瓦匠"));
        Cast.bearing(other).get("/api/v1/received-referrals").then().body("items", org.hamcrest.Matchers.empty());
        var sent = "/received-referrals/" + ids.get(1);
        for (var hidden : List.of(ids.get(0), ids.get(2)))
            Cast.bearing(own).get("/api/v1/received-referrals/" + hidden).then().statusCode(404);
        Cast.bearing(other).post("/api/v1" + sent + "/letter").then().statusCode(404);
        Cast.bearing(own)
                .post("/api/v1" + sent + "/letter")
                .then()
                .statusCode(200)
                .body("phone", equalTo("+8615450000321"));
        Cast.bearing(own).get("/api/v1/referrals").then().statusCode(403);
        report(own, sent, "start", Map.of("startedOn", "2008-07-25")).then().statusCode(409);
        report(own, sent, "answer", Map.of("on", "2008-07-22", "answer", "ACCEPTED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"));
        report(own, sent, "start", Map.of("startedOn", "2008-07-25"))
                .then()
                .statusCode(200)
                .body("state", equalTo("PLACED"));
        var before = as(Cast.TOWNSHIP).get("/api/v1/vacancies/" + post);
        before.then().body("openings", equalTo(2));
        report(own, sent, "leave", Map.of("on", "2008-07-30", "reason", "回家"))
                .then()
                .statusCode(200);
        report(own, sent, "leave", Map.of("on", "2008-07-30", "reason", "回家"))
                .then()
                .statusCode(409)
                .body("code", equalTo("PLACEMENT_ENDED"));
        as(Cast.TOWNSHIP).get("/api/v1/vacancies/" + post).then().body("openings", equalTo(3));
    }

    @Test
    void hisNumberIsNotReadAfterTheReferralHasComeToNothing() {
        var post = post(3);
        List<String> ids = proposed(post, List.of(enrolled(), enrolled())).path("items.id");
        for (var id : ids) {
            act(id, "consent", Map.of("on", "2008-07-19", "how", "电话")).then().statusCode(200);
            act(id, "refer", Map.of("on", "2008-07-20", "letterNo", "荐9"))
                    .then()
                    .statusCode(200);
        }
        act(ids.get(0), "close", Map.of("reason", "本人不去了")).then().statusCode(200);
        act(ids.get(1), "answer", Map.of("on", "2008-07-22", "answer", "NOT_HIRED"))
                .then()
                .statusCode(200);
        var own = cast.employerToken(
                "439902200", as(Cast.TOWNSHIP).get("/api/v1/vacancies/" + post).path("employer.id"));
        for (var id : ids) {
            Cast.bearing(own)
                    .post("/api/v1/received-referrals/%s/letter".formatted(id))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("REFERRAL_STATE"));
            letter(id).then().statusCode(409).body("code", equalTo("REFERRAL_STATE"));
        }
    }

    private static Response report(String token, String referral, String act, Map<String, Object> said) {
        return Cast.bearing(token)
                .header(
                        "If-Match",
                        Cast.bearing(token).get("/api/v1" + referral).getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(said)
                .post("/api/v1%s/%s".formatted(referral, act));
    }

    @Test
    void anotherSystemTellsOfItsEmployersAndPostsTakesReferralsAndReports() {
        var bureau =
                cast.clientToken("439902200", "vacancies:read", "vacancies:write", "referrals:read", "referrals:write");
        var number = UUID.randomUUID().toString().substring(0, 8);
        var firm = Map.<String, Object>of("name", "局" + number, "individualBusiness", true);
        var employer = told(bureau, "/employers/external/E-" + number, firm, 201);
        var again = told(bureau, "/employers/external/E-" + number, Map.of("phone", "0999-5550104"), 200);
        assertThat(again).isEqualTo(employer);
        var offer = new HashMap<String, Object>(
                Map.of("employerId", employer, "title", "焊工", "headcount", 2, "validFrom", "2008-07-01"));
        offer.put("validThrough", "2008-09-30");
        var post = told(bureau, "/vacancies/external/V-" + number, offer, 201);
        assertThat(told(bureau, "/vacancies/external/V-" + number, offer, 200)).isEqualTo(post);
        var person = enrolled();
        var proposal = new HashMap<String, Object>(Map.of("vacancyId", post, "personId", person, "on", "2008-07-09"));
        String id = told(bureau, "/referrals/external/R-" + number, proposal, 201);
        refused(bureau, "/referrals/external/S-" + number, proposal, "ALREADY_REFERRED");
        proposal.put("on", "2008-07-10");
        assertThat(told(bureau, "/referrals/external/R-" + number, proposal, 200))
                .isEqualTo(id);
        refused(bureau, "/referrals/external/R-" + number, Map.of("personId", enrolled()), "REFERRAL_FIXED");
        act(id, "consent", Map.of("on", "2008-07-19", "how", "电话"));
        act(id, "refer", Map.of("on", "2008-07-20", "letterNo", "荐8"));
        told(bureau, "/referrals/external/R-" + number, proposal, 200);
        refused(
                bureau,
                "/referrals/external/R-" + number,
                Map.of("introducerRole", "LABOUR_OFFICER"),
                "REFERRAL_STATE");
        Cast.bearing(bureau)
                .get("/api/v1/referrals?state=REFERRED&vacancy=" + post)
                .then()
                .body("items.id", equalTo(List.of(id)));
        report(bureau, "/referrals/" + id, "answer", Map.of("on", "2008-07-22", "answer", "NOT_HIRED"))
                .then()
                .statusCode(200)
                .body("state", equalTo("DECLINED"));
    }

    @Test
    void anotherSystemTellsOfVillagersWhoAreNotOnTheRoll() {
        var bureau = cast.clientToken("439902200", "referrals:read", "referrals:write");
        var number = UUID.randomUUID().toString().substring(0, 8);
        var form = new HashMap<String, Object>(Map.of(
                "organizationId", unit(), "name", "令狐外" + number, "birthDate", "1970-05", "phone", "15450000377"));
        var id = told(bureau, "/persons/external/P-" + number, form, 201);
        form.put("phone", "154****0377");
        form.put("villageGroup", "三组");
        assertThat(told(bureau, "/persons/external/P-" + number, form, 200)).isEqualTo(id);
        var shown = Cast.bearing(bureau).get("/api/v1/persons/" + id);
        shown.then()
                .statusCode(200)
                .body("phone", equalTo("154****0377"))
                .body("villageGroup", equalTo("三组"))
                .body("sex", equalTo("UNKNOWN"))
                .body("externalId", equalTo("P-" + number));
        told(bureau, "/persons/external/P-" + number, form, 200);
        Cast.bearing(bureau).get("/api/v1/persons/" + id).then().header("ETag", equalTo(shown.getHeader("ETag")));
        refused(
                bureau,
                "/persons/external/P-" + number + "?asOf=2008-07-01",
                Map.of("education", "20"),
                "NEWER_VALUE_STORED");
        refused(
                bureau,
                "/persons/external/P-" + number,
                Map.of("organizationId", unit("439902200202")),
                "PERSON_STAYS");
        refused(bureau, "/persons/external/Q-" + number, form, "PERSON_NAMESAKE");
        var other = cast.clientToken("439903200", "referrals:read", "referrals:write");
        Cast.bearing(other).get("/api/v1/persons/" + id).then().statusCode(404);
        Cast.bearing(bureau).get("/api/v1/persons/" + enrolled()).then().statusCode(404);
    }

    @Test
    void whomTheOfficeKnowsByNameAndBirthInTheVillageIsHe() {
        var bureau = cast.clientToken("439902200", "referrals:read", "referrals:write");
        var name = "令狐知" + UUID.randomUUID().toString().substring(0, 6);
        var newcomer = Map.of("organizationId", unit(), "name", name, "sex", "MALE", "birthDate", "1970-05-12");
        var wishes = Map.of("trade", "WELDER", "reach", "ANYWHERE", "freeFrom", "2008-08-05");
        String id = sent("/job-seekers", Map.of("newcomer", newcomer, "wishes", wishes), null)
                .path("person.id");
        var form = new HashMap<String, Object>(Map.of("organizationId", unit(), "name", name));
        refused(bureau, "/persons/external/" + name, form, "PERSON_NAMESAKE");
        form.put("birthDate", "1970-05-12");
        assertThat(told(bureau, "/persons/external/P-" + name, form, 201)).isEqualTo(id);
        assertThat(told(bureau, "/persons/external/P-" + name, form, 200)).isEqualTo(id);
        Cast.bearing(bureau).get("/api/v1/persons/" + id).then().body("sex", equalTo("MALE"));
    }

    private static void refused(String token, String path, Map<String, Object> form, String code) {
        Cast.bearing(token)
                .contentType(ContentType.JSON)
                .body(form)
                .put("/api/v1" + path)
                .then()
                .statusCode(409)
                .body("code", equalTo(code));
    }

    private static String told(String token, String path, Map<String, Object> form, int status) {
        return Cast.bearing(token)
                .contentType(ContentType.JSON)
                .body(form)
                .put("/api/v1" + path)
                .then()
                .statusCode(status)
                .extract()
                .path("id");
    }

    @Test
    void nobodyHasLeftAfterTheDayHeWasAsked() {
        var placement = begun(post(5));
        var gone =
                Map.<String, Object>of("on", "2008-07-28", "stillThere", false, "leftOn", "2008-07-30", "reason", "回家");
        heard(placement, gone).then().statusCode(422).body("code", equalTo("CHECK_BEFORE_LEAVING"));
        var before = Map.<String, Object>of("on", "2008-07-28", "stillThere", false, "leftOn", "2008-07-26");
        heard(placement, before).then().statusCode(201);
    }

    @Test
    void thoseNobodyAskedAboutHalfAYearAreListedByThemselves() {
        var post = post(5);
        var placement = begun(post);
        var list = "/api/v1/placements?vacancy=%s&asked=".formatted(post);
        as(Cast.TOWNSHIP).get(list + "false").then().body("items.id", equalTo(List.of(placement)));
        as(Cast.TOWNSHIP).get(list + "true").then().body("items", equalTo(List.of()));
    }

    @Test
    void whoHasFoundTwoPostsIsOnePersonAndEachFigureOpensWhatItCounts() {
        var before = opened("I-27");
        var person = List.of(enrolled());
        var left = post(5);
        placed(proposed(left, person).path("items[0].id")).then().statusCode(200);
        ended(placementIn(left), "2008-07-25").then().statusCode(200);
        placed(proposed(post(5), person).path("items[0].id")).then().statusCode(200);
        assertThat(opened("I-27")).isEqualTo(before + 1);
        String closed = proposed(post(5), person).path("items[0].id");
        accepted(closed);
        act(closed, "close", Map.of("reason", "家里有事")).then().statusCode(200);
        accepted(proposed(post(5), person).path("items[0].id"));
        opened("I-26");
        opened("I-29");
    }

    /** What a figure counts; its list, those of its parts and of its units show as many. */
    private static int opened(String indicator) {
        var figure = as(Cast.TOWNSHIP).get("/api/v1/statistics/" + indicator);
        var counted = new ArrayList<Map<String, Object>>(figure.path("parts"));
        counted.addAll(figure.path("units"));
        counted.add(figure.path("$"));
        for (var each : counted)
            assertThat(as(Cast.TOWNSHIP)
                            .get(each.get("list") + "&count=exact&limit=1")
                            .<Integer>path("total"))
                    .as(each.toString())
                    .isEqualTo(each.get("numerator"));
        return figure.path("numerator");
    }

    private String begun(String post) {
        placed(proposed(post, List.of(enrolled())).path("items[0].id")).then().statusCode(200);
        return placementIn(post);
    }

    /** The placement of somebody new who was proposed and has begun to work on that day. */
    private String begun(String post, String on) {
        var crew = Map.<String, Object>of("vacancyId", post, "personIds", List.of(enrolled()), "on", on);
        String id = sent("/referrals", crew, null).path("items[0].id");
        act(id, "consent", Map.of("on", on, "how", "上门")).then().statusCode(200);
        act(id, "refer", Map.of("on", on, "letterNo", "荐4")).then().statusCode(200);
        act(id, "answer", Map.of("on", on, "answer", "ACCEPTED")).then().statusCode(200);
        act(id, "place", Map.of("startedOn", on)).then().statusCode(200);
        return placementIn(post);
    }

    private static String placementIn(String post) {
        return as(Cast.TOWNSHIP).get("/api/v1/placements?vacancy=" + post).path("items[0].id");
    }

    private static Response ended(String placement, String on) {
        var path = "/placements/" + placement;
        return sent(path + "/end", Map.of("on", on, "reason", "回家"), etag(path));
    }

    private static Response heard(String placement, Map<String, Object> said) {
        return sent("/placements/" + placement + "/checks", said, null);
    }

    private static List<String> weekChecks(String placement) {
        return as(Cast.TOWNSHIP)
                .get("/api/v1/duties?kind=PLACEMENT_CHECK_DAY_7&period=2008-07&limit=200")
                .path("items.findAll { it.subjectId == '%s' }.state".formatted(placement));
    }

    private static Response placed(String id) {
        accepted(id);
        return act(id, "place", Map.of("startedOn", "2008-07-20"));
    }

    private static void accepted(String id) {
        act(id, "consent", Map.of("on", "2008-07-10", "how", "上门")).then().statusCode(200);
        act(id, "refer", Map.of("on", "2008-07-11", "letterNo", "荐3")).then().statusCode(200);
        act(id, "answer", Map.of("on", "2008-07-14", "answer", "ACCEPTED"))
                .then()
                .statusCode(200);
    }

    private static Response act(String id, String act, Map<String, Object> said) {
        return sent("/referrals/%s/%s".formatted(id, act), said, etag("/referrals/" + id));
    }

    private static Response letter(String id) {
        return as(Cast.TOWNSHIP).post("/api/v1/referrals/" + id + "/letter");
    }

    private static String etag(String path) {
        return as(Cast.TOWNSHIP).get("/api/v1" + path).getHeader("ETag");
    }

    private static Response proposed(String post, List<String> people) {
        return sent("/referrals", Map.of("vacancyId", post, "personIds", people, "on", "2008-07-10"), null);
    }

    private static String post(int headcount) {
        return VacancyOf.posted(headcount, "2008-09-30");
    }

    private String unit() {
        return unit(HETAN);
    }

    private String unit(String code) {
        return guiyan.platform.ids.PublicId.of(cast.unit(code).id).toString();
    }

    private String enrolled() {
        var form = new HashMap<String, Object>();
        form.put("organizationId", unit());
        form.put("name", "荐" + UUID.randomUUID().toString().substring(0, 3).replaceAll("[^a-f]", "人"));
        form.put("phone", "15450000321");
        return sent("/members", form, null).then().statusCode(201).extract().path("id");
    }

    private static Response sent(String path, Map<String, Object> said, String etag) {
        var request = as(Cast.TOWNSHIP)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(said);
        return (etag == null ? request : request.header("If-Match", etag)).post("/api/v1" + path);
    }

    /** A post of an employer of its own. */
    private static final class VacancyOf {

        private static String posted(int headcount, String through) {
            String employer = sent(
                            "/employers",
                            Map.of(
                                    "name",
                                    "荐" + UUID.randomUUID().toString().substring(0, 8),
                                    "individualBusiness",
                                    true),
                            null)
                    .path("id");
            return sent(
                            "/vacancies",
                            Map.of(
                                    "employerId",
                                    employer,
                                    "title",
                                    "泥瓦匠",
                                    "headcount",
                                    headcount,
                                    "validFrom",
                                    "2008-06-01",
                                    "validThrough",
                                    through),
                            null)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
    }
}

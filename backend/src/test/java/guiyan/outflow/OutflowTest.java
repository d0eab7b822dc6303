package guiyan.outflow;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OutflowTest {

    private static final String HETAN = "439902200201";
    private static final String FERRY = "439902300201";
    private static final String API = "/api/v1/outflows";

    @Inject
    Cast cast;

    @Inject
    HeardGaps gaps;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void keepsEveryFieldOfTheForm() {
        var form = new HashMap<String, Object>(Map.of(
                "memberId", member("晏全"),
                "reportedOn", "2008-02-20",
                "registeredOn", "2008-02-21",
                "departedOn", "2008-02-23",
                "departedOnText", "正月十七",
                "expectedReturnOn", "2009-01",
                "reportedBeforeDeparture", true,
                "reason", "WORK",
                "channel", "RELATIVES",
                "departureMode", "INTRODUCED"));
        form.putAll(Map.of(
                "unitNature", "PRIVATE_ENTERPRISE",
                "formerOccupation", "FARMER",
                "employer", "某电子厂",
                "trade", "装配",
                "hostOrg", "宝安区某支部",
                "hostReportedOn", "2008-03-01",
                "infoConfirmedOn", "2008-07-01",
                "duesPaidThrough", "2008-06",
                "note", "父亲年纪大",
                "source", "旧台账"));
        form.put("certificateHeld", true);
        form.put("externalId", "外-" + UUID.randomUUID());
        var seen = as(Cast.LIAISON)
                .get(API + "/" + registered(form).path("id"))
                .then()
                .statusCode(200);
        form.forEach((field, value) -> seen.body(field, equalTo(value)));
        seen.body("status", equalTo("AWAY")).body("name", equalTo("晏全")).body("floating", equalTo(false));
        as(Cast.TOWNSHIP).get(API + "/" + seen.extract().path("id")).then().body("note", nullValue());
    }

    @Test
    void readsWordsToTheFinestSureArea() {
        var outflow = away("晏远", "2007-01", Map.of("destination", Map.of("text", "广东深圳宝安")));
        outflow.then()
                .body("destination.areaCode", equalTo("440306"))
                .body("destination.precision", equalTo("COUNTY"))
                .body("scope", equalTo("CROSS_PROVINCE"))
                .body("floating", equalTo(true))
                .body("awayFor", equalTo("TO_3_YEARS"));
        away("晏果", "2007-01", Map.of("destination", Map.of("text", "刚果")))
                .then()
                .body("scope", equalTo("ABROAD"))
                .body("destination.country", nullValue());
    }

    @Test
    void listsTheNumberInUseAndHowFarSomebodyIs() {
        var member = member("晏换号", Map.of("phone", "15400004491"));
        renumbered(member, "null");
        registered(Map.of(
                "memberId",
                member,
                "departedOn",
                "2007-01",
                "destination",
                Map.of("text", "长沙", "areaCode", "430100")));
        var list = API + "?open=true&member=" + member;
        as(Cast.LIAISON)
                .get(list)
                .then()
                .body("items[0].name", equalTo("晏换号"))
                .body("items[0].phone", nullValue())
                .body("items[0].scope", equalTo("CROSS_CITY"));
        renumbered(member, "\"15400004492\"");
        as(Cast.LIAISON).get(list).then().body("items[0].phone", equalTo("154****4492"));
    }

    private static void renumbered(String member, String phone) {
        var path = "/api/v1/members/" + member;
        as(Cast.LIAISON)
                .header("If-Match", as(Cast.LIAISON).get(path).getHeader("ETag"))
                .contentType("application/merge-patch+json")
                .body("{\"phone\": " + phone + "}")
                .patch(path)
                .then()
                .statusCode(200);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        var member = member("晏误");
        refused(Map.of("memberId", member, "departedOn", "2031"), 422, "/departedOn");
        refused(Map.of("memberId", member, "duesPaidThrough", "2008-13"), 422, "/duesPaidThrough");
        refused(Map.of("memberId", member, "incomeBand", "TO_100000"), 409, "/incomeBand");
        refused(Map.of("memberId", member, "thinking", "x"), 422, "/thinking");
        refused(
                Map.of(
                        "memberId",
                        member,
                        "reportedOn",
                        "2008-03-02",
                        "departedOn",
                        "2008-03-01",
                        "reportedBeforeDeparture",
                        true),
                422,
                "/reportedOn");
    }

    private void refused(Map<String, ?> form, int status, String pointer) {
        register(Cast.LIAISON, form).then().statusCode(status).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void hidesOutflowsOutsideTheCallersScope() {
        var path = API + "/" + away("晏隐", "2007-05", Map.of()).path("id");
        for (var tail : List.of("", "/history", "/stays", "/home-visits", "/contact-losses"))
            as(Cast.STRANGER).get(path + tail).then().statusCode(404);
        as(Cast.STRANGER).get(API + "?q=晏隐").then().body("items", equalTo(List.of()));
        as(Cast.LIAISON).get(API + "?q=晏隐").then().body("items.name", contains("晏隐"));
    }

    @Test
    void keepsTheMemberOnTheRollWhileHeIsAway() {
        var id = away("晏在", "2007-05", Map.of()).path("memberId");
        as(Cast.LIAISON).get("/api/v1/members?q=晏在").then().body("items.id", hasItem(id));
    }

    @Test
    void namesWhomToAskAtHome() {
        var outflow = away("家一", "2007-03-10", Map.of());
        String person = outflow.path("memberId");
        post(
                        Cast.LIAISON,
                        "/api/v1/contact-points",
                        Map.of("personId", person, "value", "15450003344", "owner", "FAMILY", "label", "母亲"))
                .then()
                .statusCode(201);
        as(Cast.LIAISON)
                .get(API + "/" + outflow.path("id"))
                .then()
                .body("familyContact", equalTo("母亲"))
                .body("familyPhone", equalTo("154****3344"))
                .body("phone", nullValue());
    }

    @Test
    void opensOneEpisodeHoweverManyAskAtOnce() {
        var member = member("晏同");
        var token = Cast.token(Cast.LIAISON);
        var asking = Stream.generate(() -> CompletableFuture.supplyAsync(() -> Cast.bearing(token)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(ContentType.JSON)
                        .body(Map.of("memberId", member, "departedOn", "2008-03"))
                        .post(API)
                        .statusCode()))
                .limit(5)
                .toList();
        var answers = asking.stream().map(CompletableFuture::join).toList();
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
        as(Cast.LIAISON).get(API + "?count=exact&member=" + member).then().body("total", equalTo(1));
    }

    @Test
    void refusesASecondOpenEpisodeAndOneThatOverlaps() {
        var first = away("晏续", "2007-05", Map.of());
        String member = first.path("memberId");
        register(Cast.LIAISON, Map.of("memberId", member, "departedOn", "2008-03"))
                .then()
                .statusCode(409)
                .body("code", equalTo("OUTFLOW_OPEN"));
        done(first, "/return", Map.of("returnedOn", "2008-02-10"));
        register(Cast.LIAISON, Map.of("memberId", member, "departedOn", "2008-02-09"))
                .then()
                .statusCode(422)
                .body("code", equalTo("OUTFLOW_OVERLAP"));
        registered(Map.of("memberId", member, "departedOn", "2008-02-16"));
        as(Cast.LIAISON)
                .get(API + "?sort=departedOn&member=" + member)
                .then()
                .body("items.status", contains("RETURNED", "AWAY"));
        as(Cast.LIAISON).get(API + "?asOf=2008-02-12&member=" + member).then().body("items", equalTo(List.of()));
        as(Cast.LIAISON)
                .get(API + "?asOf=2008-01-01&member=" + member)
                .then()
                .body("items.departedOn", contains("2007-05"))
                .body("items[0].floating", equalTo(true))
                .body("items.status", contains("AWAY"));
    }

    @Test
    void whatWasEnteredInErrorWasNoAbsence() {
        var wrong = away("晏错", "2008-02-01", Map.of());
        String member = wrong.path("memberId");
        done(wrong, "/close", Map.of("reason", "REGISTERED_IN_ERROR", "on", "2008-07-20"));
        as(Cast.LIAISON).get(API + "?asOf=2008-05-01&member=" + member).then().body("items", equalTo(List.of()));
        registered(Map.of("memberId", member, "departedOn", "2008-03-01"));
    }

    @Test
    void aFileMakesOfAReportADepartureAndOfAClosedAbsenceNothing() {
        var client = new ImportClient(Cast.LIAISON);
        String leaving = member("晏将行");
        registered(Map.of("memberId", leaving, "reportedOn", "2008-07-01"));
        var closed = away("晏已销", "2008-02-01", Map.of());
        done(closed, "/close", Map.of("reason", "OTHER", "on", "2008-07-20", "words", "另行管理"));
        var ledger = client.load("""
                姓名,村,外出时间,返乡时间
                晏将行,河滩村,2008-07-10,
                晏已销,河滩村,2008-02-01,2008-07-25
                """, "kind", "OUTFLOWS", "mode", "COMMIT");
        var rows = as(Cast.LIAISON).get("/api/v1/imports/" + ledger.path("id").asText() + "/rows");
        rows.then()
                .body("items.find { it.row == 2 }.outcome", equalTo("UPDATED"))
                .body("items.find { it.row == 3 }.problems.code", contains("OUTFLOW_ENDED_OTHERWISE"));
        as(Cast.LIAISON).get(API + "?member=" + leaving).then().body("items.status", contains("AWAY"));
        as(Cast.LIAISON).get(API + "/" + closed.path("id")).then().body("status", equalTo("CLOSED"));
        client.act(ledger, "undo");
        as(Cast.LIAISON).get(API + "?member=" + leaving).then().body("items.status", contains("REPORTED"));
    }

    @Test
    void aCountyTurnsItOverByTheNameThatIsHisNow() {
        var last = away("晏子甲", "2007-05", Map.of());
        var first = away("晏子乙", "2007-05", Map.of());
        var county = cast.clientToken("439902", "outflows:read");
        var member = as(Cast.LIAISON).get("/api/v1/members/" + last.path("memberId"));
        as(Cast.LIAISON)
                .header("If-Match", member.getHeader("ETag"))
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body(Map.of("name", "晏子左"))
                .patch("/api/v1/members/" + last.path("memberId"))
                .then()
                .statusCode(200);
        var names = new ArrayList<String>();
        for (String path = API + "?sort=name&limit=50"; path != null; ) {
            var page = Cast.bearing(county).get(path);
            page.then().statusCode(200);
            names.addAll(page.path("items.name"));
            String next = page.path("nextCursor");
            path = next == null ? null : API + "?limit=50&cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
        }
        assertThat(names).containsSubsequence(first.path("name"), "晏子左").doesNotContain("晏子甲");
    }

    @Test
    void answersAnIllegalActWithTheLegalOnes() {
        var outflow = away("晏法", "2007-05", Map.of());
        act(Cast.LIAISON, outflow, "/cancel", Map.of("reason", "x"))
                .then()
                .statusCode(409)
                .body("code", equalTo("OUTFLOW_STATE"))
                .body("legal", hasItems("return", "contact-lost"));
    }

    @Test
    void writesACorrectionBesideWhatStoodThere() {
        var outflow = away("晏更", "2007-05", Map.of("reason", "WORK", "destination", Map.of("text", "广东深圳")));
        patch(outflow, Map.of("reason", "BUSINESS"))
                .then()
                .statusCode(422)
                .body("code", equalTo("CORRECTION_NEEDS_REASON"));
        patch(outflow, Map.of("reason", "BUSINESS", "trade", "小吃", "correctionReason", "本人来电"))
                .then()
                .statusCode(200);
        as(Cast.LIAISON)
                .get(API + "/" + outflow.path("id") + "/history")
                .then()
                .body("act", contains("opened", "corrected"))
                .body("reason[1]", equalTo("本人来电"))
                .body("actorName[1]", equalTo("河滩联络员"))
                .body("fields[1].field", contains("reason", "trade"))
                .body("fields[1].was", contains("WORK", null))
                .body("fields[1].became", contains("BUSINESS", "小吃"));
        as(Cast.LIAISON).get(API + "/" + outflow.path("id") + "/stays").then().body("trade", contains("小吃"));
    }

    @Test
    void whatWasDoneToFindAMissingOneStaysInTheHistory() {
        var outflow = away("晏寻", "2007-05", Map.of());
        var search = List.of("问过其妻", "托同乡打听");
        done(outflow, "/contact-lost", Map.of("since", "2008-01-15", "circumstance", "OTHER", "searchActions", search));
        as(Cast.LIAISON)
                .get(API + "/" + outflow.path("id") + "/history")
                .then()
                .body("act", contains("opened", "contact-lost"))
                .body("fields[1].field", contains("contactLostSince", "searchActions", "searchActions"))
                .body("fields[1].became", contains("2008-01-15", "问过其妻", "托同乡打听"));
        stood(outflow, "2008-01-14", "AWAY");
        stood(outflow, "2008-01-15", "CONTACT_LOST");
    }

    @Test
    void isMissingOnTheDaysOfEachLoss() {
        var outflow = away("晏再", "2006-05", Map.of());
        var first = done(outflow, "/contact-lost", lost("2007-03-01", "2007-09-10", "问过其妻"));
        var found = done(first, "/contact-restored", Map.of("on", "2007-10-10"));
        found.then().body("contactLostSince", equalTo("2007-03-01")).body("contactRestoredOn", equalTo("2007-10-10"));
        var second = done(found, "/contact-lost", lost("2007-12-01", "2008-06-10", "托同乡打听"));
        second.then().body("contactLostSince", equalTo("2007-12-01")).body("contactRestoredOn", nullValue());
        stood(outflow, "2007-02-28", "AWAY");
        stood(outflow, "2007-03-15", "CONTACT_LOST");
        stood(outflow, "2007-10-20", "AWAY");
        stood(outflow, "2007-12-02", "CONTACT_LOST");
        as(Cast.LIAISON)
                .get(API + "?member=" + outflow.path("memberId"))
                .then()
                .body("items.contactLostSince", contains("2007-12-01"))
                .body("items.contactRestoredOn", contains(nullValue()));
        as(Cast.LIAISON)
                .get(API + "/" + outflow.path("id") + "/contact-losses")
                .then()
                .statusCode(200)
                .body("since", contains("2007-03-01", "2007-12-01"))
                .body("restoredOn", contains("2007-10-10", null))
                .body("searchActions", contains(List.of("问过其妻"), List.of("托同乡打听")));
    }

    private static Map<String, Object> lost(String since, String on, String search) {
        return Map.of("since", since, "on", on, "circumstance", "OTHER", "searchActions", List.of(search));
    }

    @Test
    void whereHeWentWhenHeLeftIsHisFirstPlace() {
        var outflow = away("晏初", "2007-05", Map.of("destination", Map.of("areaCode", "441900"), "employer", "某鞋厂"));
        done(outflow, "/stays", Map.of("destination", Map.of("areaCode", "440300"), "from", "2008-01"));
        as(Cast.LIAISON)
                .get(API + "/" + outflow.path("id") + "/stays")
                .then()
                .body("from", contains("2007-05", "2008-01"))
                .body("to", contains("2008-01", null))
                .body("employer", contains("某鞋厂", null));
    }

    @Test
    void aCountryHasItsListAndSoHasWhatIsNotSure() {
        var sure = away("晏洋", "2007-05", Map.of("destination", Map.of("country", "SGP")));
        var unsure = away("晏刚", "2007-05", Map.of("destination", Map.of("text", "刚果")));
        var found = "items.id";
        as(Cast.LIAISON)
                .get(API + "?country=SGP")
                .then()
                .statusCode(200)
                .body(found, hasItem(sure.<String>path("id")))
                .body(found, not(hasItem(unsure.<String>path("id"))));
        as(Cast.LIAISON)
                .get(API + "?country=UNSURE")
                .then()
                .body(found, hasItem(unsure.<String>path("id")))
                .body(found, not(hasItem(sure.<String>path("id"))));
        as(Cast.LIAISON)
                .get("/api/v1/statistics/I-02?by=COUNTRY")
                .then()
                .statusCode(200)
                .body("groups.key", hasItems("SGP", "UNSURE"))
                .body("groups.list", hasItem(containsString("country=UNSURE")));
    }

    @Test
    void goesFromPlaceToPlaceAndHomeForAWhile() {
        var outflow = away("晏迁", "2007-05", Map.of());
        var first = done(
                outflow,
                "/stays",
                Map.of("destination", Map.of("areaCode", "441900"), "site", "厚街某厂", "from", "2007-05"));
        var second = done(
                first,
                "/stays",
                Map.of("destination", Map.of("areaCode", "440300"), "employer", "某物流", "from", "2008-01"));
        second.then().body("destination.areaCode", equalTo("440300")).body("employer", equalTo("某物流"));
        as(Cast.LIAISON)
                .get(API + "/" + outflow.path("id") + "/stays")
                .then()
                .body("to", contains("2008-01", null))
                .body("site", contains("厚街某厂", null));
        var visiting = done(second, "/home-visits", Map.of("from", "2008-06-01", "reason", "HARVEST"));
        visiting.then().body("status", equalTo("ON_HOME_VISIT"));
        done(visiting, "/return", Map.of("returnedOn", "2008-06-20")).then().body("status", equalTo("RETURNED"));
        as(Cast.LIAISON)
                .get(API + "/" + outflow.path("id") + "/home-visits")
                .then()
                .body("to", contains("2008-06-20"));
        stood(outflow, "2008-06-10", "ON_HOME_VISIT");
        stood(outflow, "2008-05-31", "AWAY");
    }

    /** The list of that day shows it so, and is found by asking for it. */
    private static void stood(Response outflow, String on, String status) {
        as(Cast.LIAISON)
                .get(API + "?asOf=%s&status=%s&member=%s".formatted(on, status, outflow.path("memberId")))
                .then()
                .statusCode(200)
                .body("items.status", contains(status));
    }

    @Test
    void goesBetweenVillageAndTownship() {
        var submitted = done(away("晏审", "2007-05", Map.of()), "/submit", Map.of());
        var township = cast.open(Role.STATION_STAFF, "439902200");
        act(Cast.LIAISON, submitted, "/confirm", Map.of()).then().statusCode(403);
        var back = act(township, submitted, "/send-back", Map.of("reason", "去向不详"));
        back.then().statusCode(200).body("reviewState", equalTo("SENT_BACK")).body("reviewReason", equalTo("去向不详"));
        var again = done(back, "/submit", Map.of());
        var confirmed = act(township, again, "/confirm", Map.of());
        confirmed.then().statusCode(200).body("reviewState", equalTo("CONFIRMED"));
        patch(confirmed, Map.of("trade", "木工")).then().body("reviewState", equalTo("DRAFT"));
    }

    @Test
    void endsWhenTheReceiptOfATransferComes() {
        var outflow = away("晏转", "2007-05", Map.of());
        var letter = post(
                Cast.LIAISON,
                "/api/v1/affiliation-transfers",
                Map.of(
                        "memberId", outflow.path("memberId"),
                        "letterNo", "转" + UUID.randomUUID().toString().substring(0, 8),
                        "toOutside", "外省某镇党委",
                        "issuedOn", "2008-07-01",
                        "reason", "务工地固定"));
        as(Cast.LIAISON)
                .header("If-Match", letter.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("on", "2008-07-20"))
                .post("/api/v1/affiliation-transfers/" + letter.path("id") + "/accept")
                .then()
                .statusCode(200);
        as(Cast.LIAISON)
                .get(API + "/" + outflow.path("id"))
                .then()
                .body("status", equalTo("RELATION_TRANSFERRED"))
                .body("relationTransferredOn", equalTo("2008-07-20"));
    }

    @Test
    void tellsOnceOfADepartureThatLeavesAnElderAlone() {
        String head = member("晏户");
        String elder = member("晏老", Map.of("birthDate", "1930-05"));
        var household = post(Cast.LIAISON, "/api/v1/households", Map.of("organizationId", unit(), "headName", "晏户"));
        join(join(household, head, "02"), elder, "51");
        registered(Map.of("memberId", head, "departedOn", "2008-03-02"));
        registered(Map.of("memberId", member("晏单"), "departedOn", "2008-03-02"));
        var heard = gaps.of(PublicId.fromString(head).value());
        assertThat(heard).hasSize(1);
        assertThat(heard.get(0).kinds())
                .containsExactlyInAnyOrder(CareGap.Kind.NOBODY_ABLE_TO_WORK, CareGap.Kind.ELDER_ALONE);
        assertThat(heard.get(0).on()).isEqualTo("2008-03-02");
    }

    private static Response join(Response household, String person, String relation) {
        var joined = as(Cast.LIAISON)
                .header("If-Match", household.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("personId", person, "relation", relation, "reason", "登记"))
                .post("/api/v1/households/" + household.path("id") + "/join");
        joined.then().statusCode(200);
        return joined;
    }

    @Test
    void countsThoseAwayByUnitAndScope() {
        away("晏计", "2007-05", Map.of("destination", Map.of("areaCode", "440300")));
        var figure = as(Cast.LIAISON).get("/api/v1/statistics/I-07").then().statusCode(200);
        var list = as(Cast.LIAISON)
                .get(API + "?open=true&count=exact&limit=1")
                .then()
                .extract()
                .<Integer>path("total");
        figure.body("numerator", equalTo(list)).body("units.organization.code", contains(HETAN));
        String shares = figure.extract().path("groups.find { it.key == 'CROSS_PROVINCE' }.list");
        Integer far = figure.extract().path("groups.find { it.key == 'CROSS_PROVINCE' }.numerator");
        as(Cast.LIAISON).get(shares + "&count=exact").then().body("total", equalTo(far));
        for (var each : List.of("I-04", "I-05", "I-06", "I-09", "I-10", "I-12")) {
            var asked = as(Cast.LIAISON)
                    .get("/api/v1/statistics/" + each)
                    .then()
                    .statusCode(200)
                    .extract();
            as(Cast.LIAISON)
                    .get(asked.<String>path("list") + "&count=exact")
                    .then()
                    .body("total", equalTo(asked.<Integer>path("numerator")));
        }
        as(Cast.LIAISON).get("/api/v1/statistics/I-99").then().statusCode(400);
    }

    @Test
    void hasOneLiaisonAtATimeUntilItEnds() {
        var outflow = away("晏联", "2007-05", Map.of());
        String one = member("晏甲");
        String other = member("晏乙");
        var charge = Map.of("outflowId", outflow.path("id"), "liaisonId", one, "on", "2008-01-01");
        var first = post(Cast.LIAISON, "/api/v1/liaison-assignments", charge);
        first.then().statusCode(201).body("liaison.name", equalTo("晏甲"));
        var handover = new HashMap<String, Object>(Map.of(
                "organizationId",
                unit(),
                "fromLiaisonId",
                one,
                "toLiaisonId",
                other,
                "on",
                "2008-07-01",
                "reason",
                "换届",
                "dryRun",
                true));
        post(Cast.LIAISON, "/api/v1/liaison-assignments/handover", handover)
                .then()
                .statusCode(201)
                .body("done", equalTo(false))
                .body("episodes.member.name", contains("晏联"));
        charges(outflow, true).then().body("items.liaison.name", contains("晏甲"));
        handover.put("dryRun", false);
        handover.put("expected", 2);
        post(Cast.LIAISON, "/api/v1/liaison-assignments/handover", handover)
                .then()
                .statusCode(409);
        handover.put("expected", 1);
        post(Cast.LIAISON, "/api/v1/liaison-assignments/handover", handover)
                .then()
                .statusCode(201);
        charges(outflow, true).then().body("items.liaison.name", contains("晏乙"));
        charges(outflow, false).then().body("items.to", contains("2008-07-01", null));
        done(outflow, "/return", Map.of("returnedOn", "2008-07-20"));
        charges(outflow, true).then().body("items", equalTo(List.of()));
    }

    @Test
    void freezesTheLedgerOfAMonthAndComparesItWithTheOneBefore() {
        var secretary = cast.open(Role.BRANCH_SECRETARY, FERRY);
        var township = cast.open(Role.STATION_STAFF, "439902300");
        var ferry = PublicId.of(cast.unit(FERRY).id).toString();
        var stays = away(secretary, ferry, "晏常", "2007-05");
        var goes = away(secretary, ferry, "晏归", "2007-05");
        frozen(secretary, ferry, "2008-06");
        act(secretary, goes, "/return", Map.of("returnedOn", "2008-07-10"))
                .then()
                .statusCode(200);
        away(secretary, ferry, "晏新", "2008-07-02");
        away(secretary, ferry, "晏漏", "2008-02");
        act(secretary, stays, "/stays", Map.of("destination", Map.of("text", "广东深圳")))
                .then()
                .statusCode(200);
        var july = frozen(secretary, ferry, "2008-07");
        var path = "/api/v1/ledger-snapshots/" + july.path("items[0].id");
        as(township)
                .get(path + "/differences")
                .then()
                .statusCode(200)
                .body("since", equalTo("2008-06"))
                .body("added.name", hasItems("晏新", "晏漏"))
                .body("ended.name", contains("晏归"))
                .body("changed.find { it.name == '晏常' }.cells.cell", hasItem("areaCode"))
                .body("contradictions.findAll { it.sort == 'MISSING_BEFORE' }.name", contains("晏漏"));
        var signed = signed(secretary, path);
        signed.then().statusCode(200).body("villageSignedAt", notNullValue());
        signed(secretary, path).then().statusCode(409).body("code", equalTo("SNAPSHOT_SIGNED"));
        signed(township, path).then().statusCode(200).body("townshipSignedBy", notNullValue());
        post(secretary, "/api/v1/ledger-snapshots", Map.of("organizationId", ferry, "month", "2008-07"))
                .then()
                .statusCode(409);
        as(Cast.LIAISON).get(path).then().statusCode(404);
        as(township)
                .get("/api/v1/ledger-freshness?organization=" + ferry)
                .then()
                .statusCode(200)
                .body("units[0].fresh", equalTo(0))
                .body("units[0].toCheck.name", hasItem("晏常"));
    }

    @Test
    void theSheetOfAPastMonthSaysHowItStoodThen() {
        var secretary = cast.open(Role.BRANCH_SECRETARY, FERRY);
        var ferry = PublicId.of(cast.unit(FERRY).id).toString();
        var missed = away(secretary, ferry, "晏当月", "2006-05");
        var lost = act(secretary, missed, "/contact-lost", lost("2007-06-15", "2008-01-20", "问过其妻"));
        act(secretary, lost, "/contact-restored", Map.of("on", "2008-02-20"))
                .then()
                .statusCode(200);
        var status = "rows.find { it.name == '晏当月' }.cells.status";
        for (var month : Map.of("2007-05", "AWAY", "2008-01", "CONTACT_LOST", "2008-02", "AWAY")
                .entrySet()) {
            String sheet = frozen(secretary, ferry, month.getKey()).path("items[0].id");
            as(secretary)
                    .get("/api/v1/ledger-snapshots/" + sheet)
                    .then()
                    .statusCode(200)
                    .body(status, equalTo(month.getValue()));
        }
    }

    @Test
    void whoReportedAtTheHostPlaceCountsFromThatDay() {
        var outflow = away("晏到", "2007-05", Map.of());
        done(outflow, "/host-registration", Map.of("hostOrg", "宁波某支部", "on", "2008-05-01"));
        var asked = API + "?open=true&registeredAtHost=true&member=" + outflow.path("memberId") + "&asOf=";
        as(Cast.LIAISON).get(asked + "2008-04-30").then().body("items", equalTo(List.of()));
        as(Cast.LIAISON).get(asked + "2008-05-01").then().body("items.size()", equalTo(1));
        assertThat(atHost("2008-05-01")).isEqualTo(atHost("2008-04-30") + 1);
    }

    private static int atHost(String on) {
        return as(Cast.LIAISON).get("/api/v1/statistics/I-10?to=" + on).path("numerator");
    }

    @Test
    void aMunicipalityIsBrokenDownByItsDistricts() {
        away("晏京", "2007-05", Map.of("destination", Map.of("areaCode", "110106")));
        as(Cast.LIAISON)
                .get("/api/v1/statistics/I-02?by=CITY")
                .then()
                .body("groups.key", hasItem("110106"))
                .body("groups.key", not(hasItem("1101")))
                .body("groups.find { it.key == '110106' }.list", containsString("area=110106"));
    }

    @Test
    void theLedgersOfATownshipAreFrozenAroundThoseAlreadySigned() {
        var secretary = cast.open(Role.BRANCH_SECRETARY, "439902200202");
        String sheet = frozen(
                        secretary, PublicId.of(cast.unit("439902200202").id).toString(), "2008-05")
                .path("items[0].id");
        signed(secretary, "/api/v1/ledger-snapshots/" + sheet).then().statusCode(200);
        var township = PublicId.of(cast.unit("439902200").id).toString();
        frozen(Cast.TOWNSHIP, township, "2008-05")
                .then()
                .body("items.size()", greaterThan(1))
                .body("items.find { it.id == '%s' }.villageSignedAt".formatted(sheet), notNullValue());
    }

    private static Response signed(String who, String path) {
        var etag = as(who).get(path).getHeader("ETag");
        return as(who).header("If-Match", etag).post(path + "/sign");
    }

    private static Response frozen(String who, String unit, String month) {
        var taken = post(who, "/api/v1/ledger-snapshots", Map.of("organizationId", unit, "month", month));
        taken.then().statusCode(201);
        return taken;
    }

    private static Response away(String who, String unit, String name, String departed) {
        var member = post(who, "/api/v1/members", Map.of("organizationId", unit, "name", name));
        member.then().statusCode(201);
        var answer = register(who, Map.of("memberId", member.path("id"), "departedOn", departed));
        answer.then().statusCode(201);
        return answer;
    }

    private static Response charges(Response outflow, boolean current) {
        return as(Cast.LIAISON)
                .get("/api/v1/liaison-assignments?current=%s&outflow=%s".formatted(current, outflow.path("id")));
    }

    private Response away(String name, String departed, Map<String, ?> more) {
        var form = new HashMap<String, Object>(more);
        form.put("memberId", member(name));
        form.put("departedOn", departed);
        return registered(form);
    }

    @Test
    void aFormerMemberWhoLeftTheRollBeforeHeWentAwayIsRefusedInHisRow() {
        var client = new ImportClient(Cast.LIAISON);
        var done = client.load("""
                姓名,村,出生日期,入党时间,外出时间,离开名册时间,离开原因
                晏先离,河滩村,1960-01,1985-07,2007-05,2006-05,转出
                晏早入,河滩村,1960-01,1955-07,2005-05,2006-05,转出
                晏后离,河滩村,1960-01,1985-07,2005-05,2006-05,转出
                """, "kind", "FORMER_MEMBERS", "mode", "COMMIT");
        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.path("counts").path("created").asInt()).isEqualTo(1);
        assertThat(client.rows(done).get(2).toString()).contains("END_BEFORE_START");
        assertThat(client.rows(done).get(3).toString()).contains("END_BEFORE_START");
    }

    @Test
    void aNumberOfAnotherVillagesLabourIsRefusedAndNothingShownOfWhomItStandsFor() {
        assertThat(labour(Cast.STRANGER, "晏邻工", "山背村")).contains("CREATED");
        assertThat(labour(Cast.LIAISON, "晏村工", "河滩村"))
                .contains("REJECTED", "NUMBER_TAKEN")
                .doesNotContain("晏邻工");
        as(Cast.STRANGER)
                .get("/api/v1/labour-outflows?limit=200")
                .then()
                .body("items.find { it.externalId == '工1' }.name", equalTo("晏邻工"));
    }

    @Test
    void whoeverHasLeftTwiceIsOneLabourerLedOut() {
        var before = ledOut();
        new ImportClient(Cast.LIAISON).load("""
                姓名,村,出生日期,外出时间,返乡时间
                晏两回,河滩村,1980-01,2005-03,2006-02-01
                晏两回,河滩村,1980-01,2007-03,
                """, "kind", "LABOUR_OUTFLOWS", "mode", "COMMIT");
        assertThat(ledOut()).isEqualTo(before + 1);
    }

    /** As the figure says; the list behind it shows as many. */
    private static int ledOut() {
        var figure = as(Cast.LIAISON).get("/api/v1/statistics/I-28");
        String list = figure.path("list");
        as(Cast.LIAISON)
                .get(list + "&count=exact&limit=1")
                .then()
                .statusCode(200)
                .body("total", equalTo(figure.<Integer>path("numerator")));
        return figure.path("numerator");
    }

    @Test
    void nobodyComesBackBeforeHeLeftNorLeavesBeforeHeCameByARegister() {
        var client = new ImportClient(Cast.LIAISON);
        var labour = "姓名,村,外出时间,返乡时间\n晏倒工,河滩村,2007-03,%s\n";
        var loaded = client.load(labour.formatted("2007-02-01"), "kind", "LABOUR_OUTFLOWS", "mode", "COMMIT");
        assertThat(client.rows(loaded).toString()).contains("REJECTED", "END_BEFORE_START");
        loaded = client.load(labour.formatted("2007-03-01"), "kind", "LABOUR_OUTFLOWS", "mode", "COMMIT");
        assertThat(client.rows(loaded).toString()).contains("CREATED");
        var inflow = "姓名,村,流入时间,离开时间\n晏倒客,河滩村,2007-03-10,%s\n";
        loaded = client.load(inflow.formatted("2007-03-01"), "kind", "INFLOWS", "mode", "COMMIT");
        assertThat(client.rows(loaded).toString()).contains("REJECTED", "END_BEFORE_START");
    }

    /** What comes of a register with one labourer under a number that both villages use. */
    private static String labour(String clerk, String name, String village) {
        var client = new ImportClient(clerk);
        var done = client.load("""
                姓名,村,台账编号,外出时间
                %s,%s,工1,2006-03
                """.formatted(name, village), "kind", "LABOUR_OUTFLOWS", "mode", "COMMIT");
        return client.rows(done).toString();
    }

    private static Response registered(Map<String, ?> form) {
        var answer = register(Cast.LIAISON, form);
        answer.then().statusCode(201);
        return answer;
    }

    private static Response register(String who, Map<String, ?> form) {
        return post(who, API, form);
    }

    private static Response post(String who, String path, Map<String, ?> form) {
        return as(who).header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post(path);
    }

    private static Response done(Response outflow, String act, Map<String, ?> form) {
        var answer = act(Cast.LIAISON, outflow, act, form);
        answer.then().statusCode(200);
        return answer;
    }

    private static Response act(String who, Response outflow, String act, Map<String, ?> form) {
        return as(who).header("If-Match", outflow.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(form)
                .post(API + "/" + outflow.path("id") + act);
    }

    private static Response patch(Response outflow, Map<String, ?> change) {
        return as(Cast.LIAISON)
                .header("If-Match", outflow.getHeader("ETag"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(change)
                .patch(API + "/" + outflow.path("id"));
    }

    private String unit() {
        return PublicId.of(cast.unit(HETAN).id).toString();
    }

    private String member(String name) {
        return member(name, Map.of());
    }

    private String member(String name, Map<String, ?> more) {
        var form = new HashMap<String, Object>(more);
        form.put("organizationId", unit());
        form.put("name", name);
        var answer = post(Cast.LIAISON, "/api/v1/members", form);
        answer.then().statusCode(201);
        return answer.path("id");
    }
}

package guiyan.privacy;

import static guiyan.Cast.as;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.platform.Headings;
import guiyan.platform.Page;
import guiyan.platform.PersonalData;
import guiyan.platform.Role;
import guiyan.platform.database.Schema;
import guiyan.platform.ids.PublicId;
import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people may ask about their data (P-06, P-07, P-11 to P-14). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PrivacyDeskTest {

    @Inject
    Cast cast;

    @Inject
    Schema schema;

    @Inject
    @All
    List<PersonalData> rooms;

    @Inject
    Headings headings;

    @Inject
    ObjectMapper json;

    private String station;

    @BeforeEach
    void enter() {
        cast.enter();
        station = cast.open(Role.STATION_STAFF, "439902200");
    }

    @Test
    void anAnswerIsDueAfterFifteenDaysAndAfterThirtyWhenPutOff() {
        var request = filed(enrolled(Map.of()), "DELETION");
        request.then().body("dueOn", equalTo("2008-07-16")).body("overdue", equalTo(true));
        assertThat(overdue()).contains(request.<String>path("id"));

        var extended = act(request, "extend", Map.of("reason", "材料在县里"));
        extended.then()
                .statusCode(200)
                .body("dueOn", equalTo("2008-07-31"))
                .body("overdue", equalTo(false))
                .body("acts", contains("grant", "refuse"));
        assertThat(overdue()).doesNotContain(request.<String>path("id"));
        refused(act(extended, "extend", Map.of("reason", "还没到")), 409, "REQUEST_EXTENDED");
    }

    @Test
    void aDecisionHasItsReasonAndStands() {
        var request = filed(enrolled(Map.of()), "DELETION");
        refused(act(request, "refuse", decision("2008-06-30")), 422, "BEFORE_THE_REQUEST");
        act(request, "refuse", Map.of("on", "2008-07-20")).then().statusCode(422);
        var decided = act(request, "refuse", decision("2008-07-20"));
        decided.then()
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("decision", equalTo("党籍档案依规保存，改为只存不用"))
                .body("acts", empty());
        refused(act(decided, "grant", decision("2008-07-21")), 409, "REQUEST_DECIDED");
    }

    @Test
    void requestsOfTheNextTownshipDoNotExist() {
        var request = filed(enrolled(Map.of()), "ACCESS");
        var beside = cast.open(Role.STATION_STAFF, "439902300");
        as(beside).get("/api/v1/privacy/requests/" + request.path("id")).then().statusCode(404);
        as(beside)
                .get("/api/v1/privacy/requests?limit=200")
                .then()
                .body("items.id", org.hamcrest.Matchers.not(hasItem(request.<String>path("id"))));
    }

    @Test
    void whoTakesBackHisConsentLosesTheIdAndNothingElse() {
        var id = "43990119660511402";
        var member = enrolled(
                Map.of("citizenId", checked(id), "citizenIdBasis", "本人书面同意", "phone", "15400003021", "note", "会木工"));
        var consents = as(station).get("/api/v1/privacy/consents?person=" + member);
        consents.then().body("items.kind", contains("CITIZEN_ID")).body("items[0].basis", equalTo("本人书面同意"));
        assertThat(foundByTail(checked(id))).contains(member);

        var photo = given(member, "PHOTO");
        withdraw(photo.path("id")).then().statusCode(200).body("withdrawnOn", equalTo("2008-07-31"));
        seen(member).then().body("citizenId", notNullValue());

        String consent = consents.path("items[0].id");
        withdraw(consent).then().statusCode(200).body("withdrawnBecause", equalTo("本人要求"));
        seen(member)
                .then()
                .body("citizenId", nullValue())
                .body("phone", equalTo("154****3021"))
                .body("note", equalTo("会木工"));
        assertThat(foundByTail(checked(id))).doesNotContain(member);
        refused(withdraw(consent), 409, "CONSENT_WITHDRAWN");
        noFileBringsItBack(member, checked(id));
        as(station)
                .get("/api/v1/members/" + member + "/timeline")
                .then()
                .body("find { it.action == 'consent.withdrawn' }.fields", contains("citizenId"));
    }

    /** P-13, the first branch: what consent or his own wish allowed goes at once; the second: the roll is only stored. */
    @Test
    void whatNoDutyKeepsIsErasedAndTheRestIsOnlyStored() {
        var id = checked("43990119660512403");
        var member =
                enrolled(Map.of("citizenId", id, "citizenIdBasis", "本人书面同意", "phone", "15400003023", "note", "会木工"));
        answered(member);
        looking(member).then().statusCode(201);
        var granted = act(filed(member, "DELETION"), "grant", decision("2008-07-20"));
        granted.then()
                .statusCode(200)
                .body("erased", hasItems("citizenId", "returnIntentions", "jobSearches"))
                .body("restricting", equalTo(true))
                .body("acts", contains("lift"));
        seen(member)
                .then()
                .body("citizenId", nullValue())
                .body("restrictedOn", equalTo("2008-07-31"))
                .body("note", equalTo("会木工"));
        as(station).get("/api/v1/return-intentions?member=" + member).then().body("items", empty());
        refused(looking(member), 409, "PERSON_RESTRICTED");
        refused(disclosed(member), 409, "PERSON_RESTRICTED");

        act(granted, "lift", Map.of("reason", "本人要求恢复"))
                .then()
                .statusCode(200)
                .body("restricting", equalTo(false))
                .body("liftedOn", equalTo("2008-07-31"))
                .body("acts", empty());
        disclosed(member).then().statusCode(200);
        seen(member).then().body("restrictedOn", nullValue()).body("citizenId", nullValue());
    }

    @Test
    void aRestrictionErasesNothingAndHoldsUntilTheLastOneIsLifted() {
        var member = enrolled(Map.of("phone", "15400003024"));
        answered(member);
        var first = act(filed(member, "RESTRICTION"), "grant", decision("2008-07-20"));
        first.then().body("erased", empty()).body("restricting", equalTo(true));
        act(filed(member, "RESTRICTION"), "grant", decision("2008-07-21"));
        as(station).get("/api/v1/return-intentions?member=" + member).then().body("items", hasSize(1));
        var lifted = act(first, "lift", Map.of("reason", "本人要求恢复"));
        refused(disclosed(member), 409, "PERSON_RESTRICTED");
        refused(act(lifted, "lift", Map.of("reason", "再来一次")), 409, "NOTHING_RESTRICTED");
    }

    private void answered(String member) {
        var answer = Map.of(
                "memberId",
                member,
                "answer",
                "YES",
                "field",
                "CROPS",
                "takenAt",
                "CALL",
                "askedOn",
                "2008-07-02",
                "confidence",
                "HIMSELF");
        sent("/return-intentions", answer).then().statusCode(201);
    }

    private Response looking(String member) {
        var wishes = Map.of("trade", "WELDER", "reach", "ANYWHERE", "freeFrom", "2008-08-05");
        return sent("/job-seekers", Map.of("personId", member, "wishes", wishes));
    }

    private Response disclosed(String member) {
        return sent("/members/" + member + "/disclosures", Map.of("fields", List.of("PHONE"), "purpose", "通知开会"));
    }

    private Response sent(String path, Map<String, ?> form) {
        return as(station)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path);
    }

    private void noFileBringsItBack(String member, String id) {
        var client = new ImportClient(Cast.TOWNSHIP);
        String name = seen(member).path("name");
        var roll = "系统编号,姓名,村,身份证号\n%s,%s,河滩村,%s\n".formatted(member, name, id);
        var done = client.load(roll, "kind", "MEMBERS", "mode", "COMMIT", "basis", "换届时统一收集");
        assertThat(client.rows(done).toString()).contains("CONSENT_TAKEN_BACK");
        seen(member).then().body("citizenId", nullValue());
    }

    @Test
    void whatIsEarnedGoesWithTheConsentToIt() {
        var member = enrolled(Map.of());
        String consent = given(member, "INCOME").path("id");
        var away = as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(Map.of("memberId", member, "departedOn", "2008-03", "incomeBand", "TO_30000"))
                .post("/api/v1/outflows");
        away.then().statusCode(201).body("incomeBand", equalTo("TO_30000"));
        withdraw(consent).then().statusCode(200);
        as(Cast.LIAISON).get("/api/v1/outflows/" + away.path("id")).then().body("incomeBand", nullValue());
        as(Cast.LIAISON)
                .get("/api/v1/outflows/" + away.path("id") + "/history")
                .then()
                .body("fields.flatten().findAll { it.field == 'incomeBand' }.became", everyItem(nullValue()));
    }

    @Test
    void theCopyHoldsWhatEveryRoomKeepsInClear() {
        var id = checked("43990119660512402");
        var member =
                enrolled(Map.of("citizenId", id, "citizenIdBasis", "本人书面同意", "phone", "15400003022", "note", "=1+1"));
        filed(member, "COPY");
        var copy = copied(member, "application/json");
        copy.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("lines.part", hasItems("member", "contactPoints", "consents", "privacyRequests", "history"))
                .body("lines.find { it.field == 'citizenId' }.value", equalTo(id))
                .body("lines.find { it.part == 'contactPoints' && it.field == 'value' }.value", equalTo("15400003022"))
                .body("lines.value", everyItem(notNullValue()))
                .body("lines.findAll { it.field == 'action' }.value", hasItems("member.enrolled", "data.copied"));
        var table = copied(member, Page.CSV);
        table.then().statusCode(200).header("Content-Disposition", containsString("data-" + member));
        assertThat(table.asString()).contains("member,1,citizenId,身份证号," + id, "member,1,note,备注,'=1+1");
        as(station)
                .get("/api/v1/members/" + member + "/access-log")
                .then()
                .body("items.action", hasItem("data.copied"))
                .body("items[0].purpose", startsWith("本人"));
    }

    /** A new table about persons is named here with the part of the copy it is in, or with the reason why in none. */
    @Test
    void everyTableAboutPersonsIsPartOfTheCopy() {
        var parts = Map.ofEntries(
                entry("contact_point", "contactPoints"),
                entry("consent", "consents"),
                entry("household_person", "households"),
                entry("outflow", "outflows"),
                entry("liaison_assignment", "liaisons"),
                entry("activity_certificate", "certificates"),
                entry("privacy_request", "privacyRequests"),
                entry("correction_request", "corrections"),
                entry("duty", "duties"),
                entry("contact_record", "contacts"),
                entry("promise", "promises"),
                entry("quarterly_report", "reports"),
                entry("greeting_card", "cards"),
                entry("gathering_guest", "gatherings"),
                entry("gathering_suggestion", "gatherings"),
                entry("visit", "visits"),
                entry("referral", "referrals"),
                entry("placement", "referrals"),
                entry("training_attendance", "trainings"),
                entry("skill", "skills"),
                entry("job_seeker", "jobSearches"),
                entry("care_case", "careCases"),
                entry("care_visit", "careVisits"),
                entry("care_gap_review", "careGaps"),
                entry("care_commitment", "careCommitments"),
                entry("family_service_order", "familyServiceOrders"),
                entry("return_intention", "returnIntentions"),
                entry("venture", "ventures"),
                entry("venture_snapshot", "ventures"),
                entry("village_post", "villagePosts"),
                entry("support_request", "supportRequests"),
                entry("support_step", "supportRequests"),
                entry("mentor_link", "mentorLinks"),
                entry("audit_event", "history"),
                entry("person_merge", "the merge is part of the history, its values are the member's"),
                entry("search_key", "made of the others"),
                entry("account", "the door he came in by"),
                entry("activation_code", "a print, gone when it is used"));
        var about = schema.columns().stream()
                .filter(column -> column.name().equals("person_id"))
                .map(Schema.Column::table)
                .collect(Collectors.toSet());
        assertThat(parts.keySet()).containsAll(about);
        assertThat(rooms.stream().map(PersonalData::part).collect(Collectors.toSet()))
                .isEqualTo(Set.of(
                        "member",
                        "contactPoints",
                        "consents",
                        "households",
                        "transfers",
                        "outflows",
                        "liaisons",
                        "certificates",
                        "corrections",
                        "duties",
                        "contacts",
                        "promises",
                        "reports",
                        "cards",
                        "gatherings",
                        "visits",
                        "referrals",
                        "trainings",
                        "skills",
                        "jobSearches",
                        "careCases",
                        "careVisits",
                        "careGaps",
                        "careCommitments",
                        "familyServiceOrders",
                        "returnIntentions",
                        "ventures",
                        "villagePosts",
                        "supportRequests",
                        "mentorLinks",
                        "privacyRequests",
                        "history"));
    }

    private Response copied(String member, String type) {
        return as(station)
                .accept(type)
                .contentType(ContentType.JSON)
                .body(Map.of("personId", member, "purpose", "本人申请"))
                .post("/api/v1/privacy/copies");
    }

    private Response filed(String member, String kind) {
        return posted("/requests", Map.of("personId", member, "kind", kind, "receivedOn", "2008-07-01"));
    }

    private Response given(String member, String kind) {
        return posted("/consents", Map.of("personId", member, "kind", kind, "basis", "本人书面同意"));
    }

    private Response posted(String path, Map<String, String> form) {
        var answer = as(station)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/privacy" + path);
        answer.then().statusCode(201);
        return answer;
    }

    private Response act(Response request, String act, Map<String, String> form) {
        return as(station)
                .header("If-Match", request.getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/privacy/requests/" + request.path("id") + "/" + act);
    }

    private static Map<String, String> decision(String on) {
        return Map.of("on", on, "decision", "党籍档案依规保存，改为只存不用");
    }

    private Response withdraw(String consent) {
        return as(station)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "本人要求"))
                .post("/api/v1/privacy/consents/" + consent + "/withdraw");
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }

    private Response seen(String member) {
        return as(station).get("/api/v1/members/" + member);
    }

    private List<String> overdue() {
        return as(station)
                .get("/api/v1/privacy/requests?overdue=true&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private List<String> foundByTail(String id) {
        return as(station)
                .get("/api/v1/members?limit=200&q=" + id.substring(14))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    /** The seventeen digits with the one that makes them an id. */
    private static String checked(String digits) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (int i = 0; i < weights.length; i++) sum += weights[i] * Character.digit(digits.charAt(i), 10);
        return digits + "10X98765432".charAt(sum % 11);
    }

    private String enrolled(Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("organizationId", PublicId.of(cast.unit("439902200201").id).toString());
        form.put("name", "隐自主");
        return as(station)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1/members")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void everyValueOfACopyHasAName() throws Exception {
        var unnamed = new TreeSet<String>();
        for (var room : rooms) {
            var rows = ClientProxy.unwrap(room)
                    .getClass()
                    .getMethod("copy", long.class)
                    .getGenericReturnType();
            collect(json.constructType(rows), unnamed);
        }
        assertThat(unnamed).isEmpty();
    }

    private void collect(JavaType type, Set<String> unnamed) {
        if (type.isContainerType()) collect(type.getContentType(), unnamed);
        else if (type.getRawClass().getName().startsWith("guiyan.") && !type.isEnumType()) {
            var described = json.getSerializationConfig().introspect(type);
            if (described.findJsonValueAccessor() != null) return;
            for (var property : described.findProperties()) {
                if (!property.couldSerialize()) continue;
                if (!headings.knows(property.getName()))
                    unnamed.add(type.getRawClass().getName() + " " + property.getName());
                collect(property.getAccessor().getType(), unnamed);
            }
        }
    }
}

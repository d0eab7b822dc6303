package guiyan.contact;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contacts are written down. The business date is 2008-07-31. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ContactTest {

    private static final String HETAN = "439902200201";

    @Inject
    Cast cast;

    @Inject
    EntityManager database;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void keepsEveryFieldOfTheFormAndTheNoteForTheVillage() {
        var member = enrolled("申一", "15400007101");
        var form = call(member, "REACHED");
        form.put("method", "VIDEO");
        form.put("toldTopics", List.of("ECONOMY", "BRANCH_NEWS"));
        form.put("needs", List.of("FARM_WORK"));
        form.put("note", "问起田里的稻子");
        form.put("tries", List.of(Map.of("contactPointId", number(member, "id"), "outcome", "REACHED")));
        var recorded = recorded(form);
        recorded.then()
                .statusCode(201)
                .body("member.id", equalTo(member))
                .body("occurredOn", equalTo("2008-07-10"))
                .body("recordedLate", equalTo(true))
                .body("recordedBy", equalTo("河滩联络员"))
                .body("method", equalTo("VIDEO"))
                .body("outcome", equalTo("REACHED"))
                .body("toldTopics", contains("BRANCH_NEWS", "ECONOMY"))
                .body("needs", contains("FARM_WORK"))
                .body("tries.outcome", contains("REACHED"))
                .body("note", equalTo("问起田里的稻子"));
        as(Cast.TOWNSHIP)
                .get("/api/v1/contact-records/" + recorded.path("id"))
                .then()
                .body("outcome", equalTo("REACHED"))
                .body("note", nullValue());
        as(Cast.STRANGER)
                .get("/api/v1/contact-records/" + recorded.path("id"))
                .then()
                .statusCode(404);
        assertThat(number(member, "freshness")).isEqualTo("FRESH");
    }

    @Test
    void namesTheFieldThatIsWrong() {
        var member = enrolled("申二", "15400007102");
        refused(with(call(member, "REACHED"), "occurredOn", "2008-08-01"), "/occurredOn");
        refused(with(call(member, "REACHED"), "mood", "gut"), "/mood");
        refused(with(call(member, "REACHED"), "note", "字".repeat(501)), "/note");
        var other = enrolled("申三", "15400007103");
        var tries = List.of(Map.of("contactPointId", number(other, "id"), "outcome", "NO_ANSWER"));
        refused(with(call(member, "NO_ANSWER"), "tries", tries), "/tries");
    }

    @Test
    void aWrongNumberIsNotVerifiedAnyMoreAndTheNextRungIsProposed() {
        var member = enrolled("申四", "15400007104");
        var tried = Map.of("contactPointId", number(member, "id"), "outcome", "REACHED");
        recorded(with(call(member, "REACHED"), "tries", List.of(tried)));
        var wrong = Map.of("contactPointId", number(member, "id"), "outcome", "WRONG_NUMBER");
        recorded(with(with(call(member, "WRONG_NUMBER"), "tries", List.of(wrong)), "occurredOn", "2008-07-12"));
        assertThat(number(member, "freshness")).isEqualTo("UNVERIFIED");
        sheet(member)
                .then()
                .body("next", equalTo("OTHER_NUMBER"))
                .body("lastReachedOn", equalTo("2008-07-10"))
                .body("numbers.value", contains("154****7104"))
                .body("latest.outcome", contains("WRONG_NUMBER", "REACHED"));
    }

    @Test
    void isWithdrawnWithinMinutesWithWhatWasPromisedInIt() {
        var member = enrolled("申五", "15400007105");
        var promise = Map.of("words", "寄村报", "owner", "书记", "dueOn", "2008-08-10");
        var recorded = recorded(with(call(member, "REACHED"), "promises", List.of(promise)));
        sheet(member).then().body("promises.text", contains("寄村报"));
        withdrawn(recorded).then().statusCode(200).body("withdrawable", equalTo(false));
        sheet(member).then().body("promises", empty()).body("latest", empty());
        var later = recorded(call(member, "REACHED"));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update contact_record set recorded_at = recorded_at - interval 11 minute where id = ?")
                        .setParameter(1, PublicId.fromString(later.path("id")).value())
                        .executeUpdate());
        withdrawn(later).then().statusCode(409).body("code", equalTo("RECORD_STANDS"));
    }

    @Test
    void aPromiseIsOpenUntilItIsKept() {
        var member = enrolled("申六", "15400007106");
        var promise = Map.of("words", "问化肥的价钱", "owner", "联络员", "dueOn", "2008-07-30");
        recorded(with(call(member, "REACHED"), "promises", List.of(promise)));
        var list = "/api/v1/promises?member=" + member;
        var open = as(Cast.LIAISON).get(list);
        open.then().body("items[0].text", equalTo("问化肥的价钱")).body("items[0].overdue", equalTo(true));
        as(Cast.TOWNSHIP).get(list).then().body("items[0].text", nullValue());
        kept(open, "2008-07-30").then().statusCode(422).body("code", equalTo("KEPT_BEFORE_MADE"));
        kept(open, "2008-07-31").then().statusCode(200).body("keptOn", equalTo("2008-07-31"));
        as(Cast.LIAISON).get(list).then().body("items", empty());
        as(Cast.LIAISON).get(list + "&open=false").then().body("items.promisedBy", contains("联络员"));
    }

    @Test
    void oneNoteForThreePeopleIsMarkedForTheTownshipAndChangesNothing() {
        var form = with(call(enrolled("申七", null), "REFUSED"), "note", "情况正常，没有什么特别的事");
        var first = recorded(form);
        for (var name : List.of("申八", "申九")) recorded(with(form, "memberId", enrolled(name, null)));
        as(Cast.TOWNSHIP)
                .get("/api/v1/contact-records/" + first.path("id"))
                .then()
                .body("doubt", equalTo("SAME_NOTE"))
                .body("outcome", equalTo("REFUSED"));
        as(Cast.LIAISON)
                .get("/api/v1/contact-records/" + first.path("id"))
                .then()
                .body("doubt", nullValue());
        as(Cast.TOWNSHIP)
                .get("/api/v1/contact-records/doubtful")
                .then()
                .body("items.doubt", everyItem(notNullValue()))
                .body("items.member.name", hasItems("申七", "申八", "申九"));
        as(Cast.LIAISON).get("/api/v1/contact-records/doubtful").then().statusCode(403);
    }

    private static Response sheet(String member) {
        return as(Cast.LIAISON).get("/api/v1/members/" + member + "/call-sheet");
    }

    private static Response withdrawn(Response record) {
        return as(Cast.LIAISON)
                .header("If-Match", record.getHeader("ETag"))
                .post("/api/v1/contact-records/" + record.path("id") + "/withdraw");
    }

    private static Response kept(Response list, String on) {
        return as(Cast.LIAISON)
                .header("If-Match", (String) list.path("items[0].etag"))
                .contentType(ContentType.JSON)
                .body(Map.of("on", on))
                .post("/api/v1/promises/" + list.path("items[0].id") + "/keep");
    }

    private String enrolled(String name, String phone) {
        var form = new HashMap<String, String>(
                Map.of("organizationId", PublicId.of(cast.unit(HETAN).id).toString(), "name", name));
        if (phone != null) form.put("phone", phone);
        var answer = posted("/members", form);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static String number(String member, String field) {
        return as(Cast.LIAISON).get("/api/v1/contact-points?person=" + member).path("items[0]." + field);
    }

    private static Map<String, Object> call(String member, String outcome) {
        return new HashMap<>(
                Map.of("memberId", member, "occurredOn", "2008-07-10", "method", "PHONE", "outcome", outcome));
    }

    private static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        var changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    private static Response recorded(Map<String, Object> form) {
        return posted("/contact-records", form);
    }

    private static void refused(Map<String, Object> form, String pointer) {
        recorded(form).then().statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    private static Response posted(String path, Object form) {
        return as(Cast.LIAISON)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path);
    }
}

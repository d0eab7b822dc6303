package guiyan.privacy.retention;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.platform.Page;
import guiyan.platform.Role;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.catalog.Expiring;
import guiyan.platform.catalog.FieldCatalog;
import guiyan.platform.catalog.Retention;
import guiyan.platform.database.Schema;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept for a time only (P-15). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RetentionTest {

    private static final Instant NOW = new SystemClock().now();
    private static final Duration YEAR = Duration.ofDays(366);

    @Inject
    Cast cast;

    @Inject
    RetentionJob job;

    @Inject
    FieldCatalog catalog;

    @Inject
    Schema schema;

    @Inject
    @All
    List<Expiring> rooms;

    @Inject
    EntityManager database;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void erasesWhatItsTimeIsOverForAndNothingElse() {
        as(Cast.LIAISON).accept(Page.CSV).get("/api/v1/members?purpose=期限核对");
        var old = copied("export", 4);
        var fresh = copied("export", 2);
        assertThat(due("export")).isEqualTo(1);

        job.run(NOW);
        assertThat(exists("export", old)).isFalse();
        assertThat(exists("export", fresh)).isTrue();
        assertThat(due("export")).isZero();
        as(cast.open(Role.AUDITOR, null))
                .get("/api/v1/privacy/retention")
                .then()
                .statusCode(200)
                .body("items.find { it.table == 'export' }.lastGone", equalTo(1))
                .body("items.find { it.table == 'export' }.period", equalTo("P3Y"))
                .body("items.find { it.table == 'export' }.lastRanAt", notNullValue());
    }

    @Test
    void anImportGoesWithItsRowsAndWhatItWroteStays() {
        new ImportClient(Cast.STRANGER).load("姓名,出生年月\n限期满,1971-02\n", "mode", "COMMIT");
        var rows = count("import_row");
        var people = count("member");
        var old = copied("import", 3);
        execute(
                "insert into import_row (id, version, import_id, sheet, number, pass, outcome, warned, mended) values (%d, 0, %d, 0, 2, 1, 'REJECTED', false, false)"
                        .formatted(old + 1, old));
        job.run(NOW);
        assertThat(exists("import", old)).isFalse();
        assertThat(count("import_row")).isEqualTo(rows);
        assertThat(count("member")).isEqualTo(people);
    }

    @Test
    void theDryRunErasesNothing() {
        as(Cast.LIAISON).accept(Page.CSV).get("/api/v1/members?purpose=期限核对");
        var old = copied("export", 5);
        as(cast.open(Role.AUDITOR, null))
                .get("/api/v1/privacy/retention")
                .then()
                .statusCode(200);
        assertThat(exists("export", old)).isTrue();
        job.run(NOW);
    }

    /** The log of acts is sealed in a chain, and kept; its rows name no values. */
    @Test
    void everyTableWithAPeriodInTheCatalogueHasItsRoom() {
        var kept = Set.of("audit_event", "audit_seal");
        var goWithOthers =
                Set.of("import_row", "care_visit", "outflow_stay", "outflow_search_action", "outflow_change");
        var promised = schema.columns().stream()
                .map(column -> catalog.of(column.table(), column.name()).orElseThrow())
                .filter(field -> field.retention().period != null)
                .map(field -> field.table())
                .filter(table -> !kept.contains(table) && !goWithOthers.contains(table))
                .collect(Collectors.toSet());
        assertThat(rooms.stream().map(Expiring::table)).containsExactlyInAnyOrderElementsOf(promised);
        for (var room : rooms) assertThat(retentions(room.table())).contains(room.retention());
        assertThat(Retention.TRACE.period.toTotalMonths())
                .as("P-15: three years")
                .isEqualTo(36);
    }

    private Set<Retention> retentions(String table) {
        return schema.columns().stream()
                .filter(column -> column.table().equals(table))
                .map(column -> catalog.of(table, column.name()).orElseThrow().retention())
                .collect(Collectors.toSet());
    }

    /** A note goes two years after the contact; the contact and what was needed stay. */
    @Test
    void whatWasNotedOfAContactGoesAfterTwoYears() {
        var member = enrolled();
        var old = contact(member, "2006-07-31");
        var fresh = contact(member, "2006-08-01");
        assertThat(due("contact_record")).isEqualTo(1);
        job.run(NOW);
        as(Cast.LIAISON)
                .get("/api/v1/contact-records/" + old)
                .then()
                .statusCode(200)
                .body("note", nullValue())
                .body("needs", contains("FARM_WORK"));
        as(Cast.LIAISON).get("/api/v1/contact-records/" + fresh).then().body("note", equalTo("问起稻子"));
        assertThat(due("contact_record")).isZero();
    }

    /** Whom he was with goes three years after his return; every figure is what it was. */
    @Test
    void anAbsenceThatEndedKeepsWhatFiguresNeedAndNothingElse() {
        var over = absence(enrolled(), "2005-07-31");
        var later = absence(enrolled(), "2005-08-01");
        var figures = figures();
        assertThat(due("outflow")).isEqualTo(1);
        job.run(NOW);
        as(Cast.LIAISON)
                .get("/api/v1/outflows/" + over)
                .then()
                .body("employer", nullValue())
                .body("note", nullValue())
                .body("trade", equalTo("制衣"))
                .body("destination.areaCode", equalTo("440306"))
                .body("returnedOn", equalTo("2005-07-31"));
        as(Cast.LIAISON)
                .get("/api/v1/outflows/" + over + "/history")
                .then()
                .body("act", hasItem("reduced"))
                .body("fields.flatten().findAll { it.field == 'employer' }.became", everyItem(nullValue()));
        as(Cast.LIAISON).get("/api/v1/outflows/" + later).then().body("employer", equalTo("新桥制衣厂"));
        assertThat(figures()).isEqualTo(figures);
        assertThat(due("outflow")).isZero();
    }

    @Test
    void whoLookedForWorkIsForgottenAYearAfterwards() {
        var old = seeker("2007-07-31");
        var fresh = seeker("2007-08-01");
        assertThat(due("job_seeker")).isEqualTo(1);
        job.run(NOW);
        as(Cast.TOWNSHIP).get("/api/v1/job-seekers/" + old).then().statusCode(404);
        as(Cast.TOWNSHIP).get("/api/v1/job-seekers/" + fresh).then().statusCode(200);
    }

    private static String figures() {
        return List.of("I-02", "I-03", "I-04", "I-05", "I-06", "I-07", "I-09", "I-10", "I-11", "I-12").stream()
                .map(figure -> as(Cast.TOWNSHIP).get("/api/v1/statistics/" + figure + "?from=2004-01-01&to=2008-07-31"))
                .map(figure -> "%s %s %s"
                        .formatted(figure.path("numerator"), figure.path("denominator"), figure.path("parts")))
                .collect(Collectors.joining("\n"));
    }

    private String enrolled() {
        var unit = PublicId.of(cast.unit("439902200201").id).toString();
        return posted(Cast.LIAISON, "/members", Map.of("organizationId", unit, "name", "期限满"));
    }

    private String contact(String member, String on) {
        var id = posted(
                Cast.LIAISON,
                "/contact-records",
                Map.of(
                        "memberId",
                        member,
                        "occurredOn",
                        "2008-07-10",
                        "method",
                        "PHONE",
                        "outcome",
                        "REACHED",
                        "needs",
                        List.of("FARM_WORK"),
                        "note",
                        "问起稻子"));
        execute("update contact_record set occurred_on = '%s' where id = %d"
                .formatted(on, PublicId.fromString(id).value()));
        return id;
    }

    private String absence(String member, String returned) {
        var away = Map.of(
                "memberId",
                member,
                "departedOn",
                "2004-02",
                "employer",
                "新桥制衣厂",
                "trade",
                "制衣",
                "note",
                "厂里包住",
                "destination",
                Map.of("text", "深圳宝安", "areaCode", "440306"));
        var id = posted(Cast.LIAISON, "/outflows", away);
        as(Cast.LIAISON)
                .header(
                        "If-Match",
                        as(Cast.LIAISON).get("/api/v1/outflows/" + id).getHeader("ETag"))
                .contentType(ContentType.JSON)
                .body(Map.of("returnedOn", returned, "reportedOn", returned))
                .post("/api/v1/outflows/" + id + "/return")
                .then()
                .statusCode(200);
        return id;
    }

    private String seeker(String closed) {
        var unit = PublicId.of(cast.unit("439902200201").id).toString();
        var id = posted(
                Cast.TOWNSHIP,
                "/job-seekers",
                Map.of(
                        "newcomer",
                        Map.of(
                                "name",
                                "求职" + closed.substring(5, 7),
                                "organizationId",
                                unit,
                                "sex",
                                "MALE",
                                "birthDate",
                                "1979-05"),
                        "wishes",
                        Map.of("trade", "WELDER", "reach", "ANYWHERE", "freeFrom", "2008-08-05")));
        execute("update job_seeker set closed_on = '%s', closed_because = '找到了' where id = %d"
                .formatted(closed, PublicId.fromString(id).value()));
        return id;
    }

    private static String posted(String who, String path, Map<String, ?> form) {
        return as(who).header("Idempotency-Key", UUID.randomUUID())
                .contentType(ContentType.JSON)
                .body(form)
                .post("/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private long due(String table) {
        return job.report(NOW).stream()
                .filter(rule -> rule.table().equals(table))
                .findFirst()
                .orElseThrow()
                .due();
    }

    /** The latest row of a table once more, as if it had been written years ago. */
    private long copied(String table, int years) {
        var id = Ids.before(NOW.minus(YEAR.multipliedBy(years))) - (System.nanoTime() & 0xFFFFF);
        var columns = schema.columns().stream()
                .filter(column -> column.table().equals(table) && !column.name().equals("id"))
                .map(column -> "`" + column.name() + "`")
                .collect(Collectors.joining(", "));
        execute("insert into `%1$s` (id, %2$s) select %3$d, %2$s from `%1$s` order by id desc limit 1"
                .formatted(table, columns, id));
        return id;
    }

    private void execute(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }

    private boolean exists(String table, long id) {
        return number("select count(*) from `%s` where id = %d".formatted(table, id)) == 1;
    }

    private long count(String table) {
        return number("select count(*) from `%s`".formatted(table));
    }

    private long number(String question) {
        return ((Number) database.createNativeQuery(question, Object.class).getSingleResult()).longValue();
    }
}

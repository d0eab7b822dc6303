package guiyan.privacy.retention;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

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
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
        var goWithOthers = Set.of("import_row", "care_visit");
        var promised = schema.columns().stream()
                .map(column -> catalog.of(column.table(), column.name()).orElseThrow())
                .filter(field -> field.retention().period != null)
                .map(field -> field.table())
                .filter(table -> !kept.contains(table) && !goWithOthers.contains(table))
                .collect(Collectors.toSet());
        assertThat(rooms.stream().map(Expiring::table)).containsExactlyInAnyOrderElementsOf(promised);
        for (var room : rooms)
            assertThat(catalog.of(room.table(), schemaColumn(room.table()))
                            .orElseThrow()
                            .retention())
                    .isEqualTo(room.retention());
        assertThat(Retention.TRACE.period.toTotalMonths())
                .as("P-15: three years")
                .isEqualTo(36);
    }

    private String schemaColumn(String table) {
        return schema.columns().stream()
                .filter(column -> column.table().equals(table))
                .findFirst()
                .orElseThrow()
                .name();
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

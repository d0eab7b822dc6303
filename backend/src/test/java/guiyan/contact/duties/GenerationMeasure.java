package guiyan.contact.duties;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.duties.Kinds;
import guiyan.duties.generating.Generation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How long the month's calls of a province take to arise: {@code mvn test -Dtest=GenerationMeasure -Dguiyan.measure=150000}. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@EnabledIfSystemProperty(named = "guiyan.measure", matches = "\\d+")
class GenerationMeasure {

    private static final long FIRST = 8_000_000_000_000_000L;
    private static final String VILLAGE = "439902200201";

    @Inject
    Cast cast;

    @Inject
    Generation generation;

    @Inject
    Kinds kinds;

    @Inject
    EntityManager database;

    @Test
    void theMonthsCallsOfAProvinceArise() {
        int episodes = Integer.getInteger("guiyan.measure");
        cast.enter();
        generation.run();
        fill(episodes);
        var first = run();
        assertThat(calls()).isEqualTo(episodes);
        var second = run();
        System.out.printf(
                "%,d episodes: the month's calls in %.1f s, %.1f statements for 1,000; once more in %.1f s%n",
                episodes, seconds(first.time), first.statements * 1000.0 / episodes, seconds(second.time));
        assertThat(calls()).isEqualTo(episodes);
    }

    private record Run(Duration time, long statements) {}

    /** July as if nothing of it had been generated. */
    private Run run() {
        written(
                "update duty_progress set first_day = '2008-07-01', last_day = null, after_subject = 0 where kind = 'MONTHLY_CALL'");
        var statements = statements();
        var begun = System.nanoTime();
        generation.run(kinds.named("MONTHLY_CALL").orElseThrow());
        return new Run(Duration.ofNanos(System.nanoTime() - begun), statements() - statements);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private void fill(int episodes) {
        var unit = cast.unit(VILLAGE);
        var place = "%d, %d, %d".formatted(unit.id, unit.townshipId, unit.countyId);
        written("""
                insert into person (id, version, recorded_at, revised_at, branch_id, township_id, county_id, name, name_key, sex)
                select %d + seq, 0, now(6), now(6), %s, '量', 'liang', 'MALE' from seq_1_to_%d
                """.formatted(FIRST, place, episodes));
        written("""
                insert into outflow (id, version, recorded_at, revised_at, branch_id, township_id, county_id, person_id, name_key, status,
                  since, departed_by, departed_on, review_state)
                select %d + seq, 0, '2008-01-01', '2008-01-01', %s, %d + seq, 'liang', 'AWAY', '2007-03-01', '2007-03-01', '2007-03-01', 'CONFIRMED'
                from seq_1_to_%d
                """.formatted(FIRST, place, FIRST, episodes));
    }

    private void written(String sql) {
        QuarkusTransaction.requiringNew()
                .timeout(600)
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }

    private long calls() {
        return ((Number) database.createNativeQuery(
                                "select count(*) from duty where kind = 'MONTHLY_CALL' and period = '2008-07' and subject_id >= "
                                        + FIRST)
                        .getSingleResult())
                .longValue();
    }

    private long statements() {
        return database
                .createNativeQuery(
                        "show global status where variable_name in ('Com_select', 'Com_insert', 'Com_update')",
                        Object[].class)
                .getResultList()
                .stream()
                .mapToLong(row -> Long.parseLong(String.valueOf(((Object[]) row)[1])))
                .sum();
    }
}

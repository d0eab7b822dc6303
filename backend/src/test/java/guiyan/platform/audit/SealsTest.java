package guiyan.platform.audit;

import static guiyan.platform.audit.Verification.Flaw.*;
import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A log that somebody with the database in hand has tampered with (M-07). */
@Order(1)
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SealsTest {

    @Inject
    Cast cast;

    @Inject
    Seals seals;

    @Inject
    EntityManager database;

    @Inject
    SystemClock clock;

    @Inject
    Ids ids;

    @Inject
    VerifyAudit command;

    private List<Long> acts;

    @BeforeEach
    void enter() {
        cast.enter();
        unseal();
        acts = IntStream.range(0, 3).mapToObj(i -> act()).toList();
        seal();
    }

    /** What other tests do to the log is no business of this one, and the other way round. */
    @AfterEach
    void unseal() {
        run("delete from audit_seal");
    }

    @Test
    void findsNothingInALogNobodyTouched() {
        var verification = verify();
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.acts()).isGreaterThanOrEqualTo(3);
        assertThat(verification.seals()).isPositive();
    }

    @Test
    void goesOnFromTheLastSeal() {
        var before = verify().seals();
        act();
        seal();
        seal();
        assertThat(verify().seals()).isEqualTo(before + 1);
        assertThat(verify().findings()).isEmpty();
    }

    @Test
    void findsAChangedAct() {
        run("update audit_event set actor_name = '别人' where id = " + acts.get(1));
        assertThat(flaws()).containsExactly(ACT_CHANGED);
        assertThat(verify().findings().get(0).act()).isEqualTo(acts.get(1));
        assertThat(command.run()).isEqualTo(1);
        run("update audit_event set actor_name = null where id = " + acts.get(1));
        assertThat(command.run()).isZero();
        assertThat(flaws()).isEmpty();
    }

    @Test
    void findsEveryColumnThatIsChanged() {
        for (var change : List.of(
                "at = at + interval 1 second",
                "business_date = '2008-01-01'",
                "actor_id = 1",
                "actor_role = 'AUDITOR'",
                "action = 'x'",
                "subject_type = 'x'",
                "subject_id = 1",
                "person_id = 1",
                "township_id = 1",
                "fields = 'x'",
                "only_seen = true",
                "note = 'x'",
                "as_of = '2008-01-01'",
                "import_id = 1",
                "trace_id = repeat('0', 32)")) {
            unseal();
            act();
            seal();
            run("update audit_event set " + change + " where id = " + act);
            assertThat(flaws()).as(change).containsExactly(ACT_CHANGED);
        }
    }

    @Test
    void findsAMissingAct() {
        run("delete from audit_event where id = " + acts.get(1));
        assertThat(flaws()).containsExactly(ACT_MISSING);
        assertThat(verify().findings().get(0).act()).isEqualTo(acts.get(1));
    }

    @Test
    void findsAnActSlippedIn() {
        act();
        run("update audit_event set id = %d where id = %d".formatted(acts.get(1) + 1, act));
        assertThat(flaws()).containsExactly(ACT_ADDED);
        assertThat(verify().findings().get(0).act()).isEqualTo(acts.get(1) + 1);
    }

    @Test
    void findsAMissingSeal() {
        act();
        seal();
        act();
        seal();
        run("delete from audit_seal where id = 2");
        assertThat(flaws()).contains(SEAL_MISSING);
    }

    /** The log and its seals rewritten in agreement, by somebody without the key. */
    @Test
    void findsASealComputedByAnotherHand() {
        run("update audit_seal set seal = repeat('x', 32) where id = 1");
        assertThat(flaws()).contains(SEAL_FORGED);
    }

    @Test
    void leavesWhatWasJustWrittenForLater() {
        var before = verify().acts();
        act();
        seals.sealBefore(clock.now().minus(Seals.SETTLED));
        assertThat(verify().acts()).isEqualTo(before);
    }

    private long act;

    private long act() {
        act = QuarkusTransaction.requiringNew().call(() -> {
            var event = new AuditEvent();
            event.id = ids.next();
            event.at = clock.now();
            event.businessDate = LocalDate.of(2008, 7, 31);
            event.asOf = event.businessDate;
            event.action = "test.done";
            event.subjectType = "Test";
            event.subjectId = event.id;
            event.traceId = "f".repeat(32);
            database.persist(event);
            return event.id;
        });
        return act;
    }

    /** All that is there; the clock of ids runs in milliseconds. */
    private void seal() {
        seals.sealBefore(clock.now().plusSeconds(1));
    }

    private Verification verify() {
        return QuarkusTransaction.requiringNew().call(seals::verify);
    }

    private List<Verification.Flaw> flaws() {
        return verify().findings().stream().map(Verification.Finding::flaw).toList();
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}

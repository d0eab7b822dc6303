package guiyan.platform.audit;

import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The chain of seals over the log of acts: what is sealed cannot be changed, taken out or slipped in unnoticed. */
@Singleton
public class Seals {

    /** Longer than any transaction lives: no act gets an id and is written after its stretch is sealed. */
    static final Duration SETTLED = Duration.ofMinutes(6);

    static final int LONGEST = 5_000;
    private static final byte[] BEGINNING = new byte[32];

    private final EntityManager database;
    private final Vault vault;
    private final SystemClock clock;

    Seals(EntityManager database, Vault vault, SystemClock clock) {
        this.database = database;
        this.vault = vault;
        this.clock = clock;
    }

    /** Seals all acts before a moment that no seal covers yet. */
    void sealBefore(Instant moment) {
        var horizon = Ids.before(moment);
        while (QuarkusTransaction.requiringNew().call(() -> sealNext(horizon))) {
            // one stretch after the other, each on its own
        }
    }

    private boolean sealNext(long horizon) {
        var last = last();
        var acts = acts(last == null ? 0 : last.throughId, horizon, LONGEST);
        if (acts.isEmpty()) return false;
        var stretch = new Stretch(acts);
        var next = new AuditSeal();
        next.id = last == null ? 1 : last.id + 1;
        next.throughId = stretch.throughId();
        next.rowCount = acts.size();
        next.sealedAt = clock.now();
        next.prints = Prints.of(acts).bytes();
        next.seal = stretch.sealedAfter(last == null ? BEGINNING : last.seal);
        next.stamp = stamp(next);
        database.persist(next);
        return acts.size() == LONGEST;
    }

    private AuditSeal last() {
        return database.createQuery("from AuditSeal s order by s.id desc", AuditSeal.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private List<AuditEvent> acts(long after, long through, int limit) {
        return database.createQuery(
                        "from AuditEvent e where e.id > :after and e.id <= :through order by e.id", AuditEvent.class)
                .setParameter("after", after)
                .setParameter("through", through)
                .setMaxResults(limit)
                .getResultList();
    }

    private byte[] stamp(AuditSeal seal) {
        return vault.print("audit-seal", seal.id + ":" + HexFormat.of().formatHex(seal.seal));
    }

    /** Computes every seal again. */
    public Verification verify() {
        var verification = new Verification();
        var before = new AuditSeal();
        before.id = 0L;
        before.seal = BEGINNING;
        for (var seals = after(before.id); !seals.isEmpty(); seals = after(before.id))
            for (var seal : seals) {
                judge(verification, before, seal);
                before = seal;
                database.clear();
            }
        return verification;
    }

    private List<AuditSeal> after(long number) {
        return database.createQuery("from AuditSeal s where s.id > :number order by s.id", AuditSeal.class)
                .setParameter("number", number)
                .setMaxResults(200)
                .getResultList();
    }

    private void judge(Verification verification, AuditSeal before, AuditSeal seal) {
        var acts = acts(before.throughId, seal.throughId, seal.rowCount + 1);
        verification.covers(seal, acts.size());
        var act = new Prints(seal.prints).firstUnlike(acts);
        if (seal.id != before.id + 1) verification.finds(Verification.Flaw.SEAL_MISSING, before.id + 1, null);
        else if (!Arrays.equals(stamp(seal), seal.stamp))
            verification.finds(Verification.Flaw.SEAL_FORGED, seal.id, null);
        else if (acts.size() < seal.rowCount) verification.finds(Verification.Flaw.ACT_MISSING, seal.id, act);
        else if (acts.size() > seal.rowCount) verification.finds(Verification.Flaw.ACT_ADDED, seal.id, act);
        else if (!Arrays.equals(new Stretch(acts).sealedAfter(before.seal), seal.seal))
            verification.finds(Verification.Flaw.ACT_CHANGED, seal.id, act);
    }
}

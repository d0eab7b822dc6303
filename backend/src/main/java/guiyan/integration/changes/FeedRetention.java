package guiyan.integration.changes;

import guiyan.platform.calendar.SystemClock;
import guiyan.platform.work.Chore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Entries go after their time; the counter remembers up to where, so that a reader who was away too long is told. */
@Singleton
class FeedRetention implements Chore {

    private static final int MANY = 5000;

    private final EntityManager database;
    private final SystemClock clock;
    private final Duration kept;

    FeedRetention(
            EntityManager database, SystemClock clock, @ConfigProperty(name = "guiyan.changes.kept") Duration kept) {
        this.database = database;
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "change-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        forgetBefore(clock.now().minus(kept));
    }

    void forgetBefore(Instant moment) {
        boolean more;
        do more = QuarkusTransaction.requiringNew().call(() -> forgetSome(moment));
        while (more);
    }

    /** From the lowest number on, as long as they are old. */
    private boolean forgetSome(Instant moment) {
        var first = database.createQuery(
                        "from ChangeEntry c where c.number is not null order by c.number", ChangeEntry.class)
                .setMaxResults(MANY)
                .getResultList();
        var old = first.stream().takeWhile(entry -> entry.at.isBefore(moment)).toList();
        if (old.isEmpty()) return false;
        var through = old.get(old.size() - 1).number;
        database.createNativeQuery("update change_counter set forgotten = ? where id = 1")
                .setParameter(1, through)
                .executeUpdate();
        database.createQuery("delete from ChangeEntry c where c.number <= :through")
                .setParameter("through", through)
                .executeUpdate();
        return old.size() == MANY;
    }
}

package guiyan.platform.catalog;

import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What began or ended on a business day, so that its time is one of business days; what the report counts is what goes. */
public abstract class ExpiringByDay implements Expiring {

    private static final int CHUNK = 500;
    private static final String UNTIL = "until";

    protected EntityManager database;
    protected BusinessClock clock;

    @Inject
    void tools(EntityManager database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public LocalDate until(Instant now) {
        return clock.today().minus(retention().period);
    }

    @Override
    public int erase(Instant now) {
        var due = "select id from `%s` where %s order by id".formatted(table(), dueUntil(UNTIL));
        List<Long> ids = database.createNativeQuery(due, Long.class)
                .setParameter(UNTIL, until(now))
                .setMaxResults(CHUNK)
                .getResultList();
        if (!ids.isEmpty()) erase(ids);
        return ids.size();
    }

    /** Erases these rows, or of them what has its time. */
    protected abstract void erase(List<Long> ids);

    protected void erase(String statement, List<Long> ids) {
        database.createNativeQuery(statement).setParameter("ids", ids).executeUpdate();
    }
}

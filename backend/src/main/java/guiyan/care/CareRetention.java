package guiyan.care;

import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.catalog.Expiring;
import guiyan.platform.catalog.Retention;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;

/** A year after the care of somebody has ended, his file goes, with the visits (P-15). */
@Singleton
class CareRetention implements Expiring {

    private static final int CHUNK = 500;

    private final EntityManager database;
    private final BusinessClock clock;

    CareRetention(EntityManager database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String table() {
        return "care_case";
    }

    @Override
    public Retention retention() {
        return Retention.AFTER_CARE;
    }

    @Override
    public String dueUntil(String name) {
        return "closed_on <= :" + name;
    }

    /** Care ends on a business day, so that its year is one of business days. */
    @Override
    public LocalDate until(Instant now) {
        return clock.today().minus(retention().period);
    }

    @Override
    public int erase(Instant now) {
        return erase(until(now));
    }

    /** Erases some of what ended by that day. */
    int erase(LocalDate endedBy) {
        var ids = database.createQuery("select c.id from CareCase c where c.closedOn <= :by order by c.id", Long.class)
                .setParameter("by", endedBy)
                .setMaxResults(CHUNK)
                .getResultList();
        if (ids.isEmpty()) return 0;
        database.createQuery("delete from CareVisit v where v.caseId in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
        return database.createQuery("delete from CareCase c where c.id in :ids")
                .setParameter("ids", ids)
                .executeUpdate();
    }
}

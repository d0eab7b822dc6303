package guiyan.platform.catalog;

import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.Ids;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Rows whose time began with their id, which sorts by time. */
public abstract class ExpiringById implements Expiring {

    private static final int CHUNK = 1000;

    private EntityManager database;

    @Inject
    void tools(EntityManager database) {
        this.database = database;
    }

    /** The entity whose rows go. */
    protected abstract String entity();

    @Override
    public String dueUntil(String name) {
        return "id <= :" + name;
    }

    @Override
    public Long until(Instant now) {
        return Ids.before(
                now.atZone(BusinessClock.ZONE).minus(retention().period).toInstant());
    }

    @Override
    public int erase(Instant now) {
        var ids = database.createQuery(
                        "select e.id from %s e where e.id <= :until order by e.id".formatted(entity()), Long.class)
                .setParameter("until", until(now))
                .setMaxResults(CHUNK)
                .getResultList();
        if (!ids.isEmpty()) erase(ids);
        return ids.size();
    }

    /** Erases these rows; a room in which others hang on them erases those first. */
    protected void erase(List<Long> ids) {
        erase("delete from %s e where e.id in :ids".formatted(entity()), ids);
    }

    protected void erase(String statement, List<Long> ids) {
        database.createQuery(statement).setParameter("ids", ids).executeUpdate();
    }
}

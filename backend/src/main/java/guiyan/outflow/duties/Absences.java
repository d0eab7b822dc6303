package guiyan.outflow.duties;

import guiyan.duties.Asked;
import guiyan.duties.Owed;
import guiyan.duties.Period;
import guiyan.outflow.Outflow;
import guiyan.outflow.values.CloseReason;
import guiyan.platform.Place;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.jpa.HibernateHints;

/** The episodes that something is owed about, a chunk at a time. */
@Singleton
public class Absences {

    /** What sort of row is owed about. */
    public static final String SUBJECT = "OUTFLOW";

    private static final String REAL =
            "o.status not in (REPORTED, CANCELLED) and (o.closedReason is null or o.closedReason <> :error)";

    public static final String EVERYBODY = "1 = 1";
    public static final String ABROAD = "o.destination.abroad = true";
    public static final String IN_THE_COUNTRY = "o.destination.abroad is null or o.destination.abroad = false";

    private final EntityManager database;

    Absences(EntityManager database) {
        this.database = database;
    }

    /** Those who had left by one day and were still away on another, but for those whom the condition leaves out. */
    public List<Outflow> away(LocalDate leftBy, LocalDate still, String but, Asked asked) {
        var condition = "%s and o.since <= :left and (o.endedOn is null or o.endedOn >= :still) and (%s)";
        return asking(condition.formatted(REAL, but), asked)
                .setParameter("error", CloseReason.REGISTERED_IN_ERROR)
                .setParameter("left", leftBy)
                .setParameter("still", still)
                .getResultList();
    }

    /** Those away on a day. */
    public List<Outflow> on(LocalDate day, Asked asked) {
        return away(day, day, EVERYBODY, asked);
    }

    /** The real ones among these. */
    public List<Outflow> withIds(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return database.createQuery("from Outflow o where %s and o.id in :ids".formatted(REAL), Outflow.class)
                .setParameter("error", CloseReason.REGISTERED_IN_ERROR)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those about which the event, a day in the words of HQL, lies in the period; {@code but} leaves some out. */
    public List<Outflow> with(String event, String but, Period period, Asked asked) {
        var condition = "%s and %s between :first and :last and (%s)".formatted(REAL, event, but);
        return asking(condition, asked)
                .setParameter("error", CloseReason.REGISTERED_IN_ERROR)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .getResultList();
    }

    private TypedQuery<Outflow> asking(String condition, Asked asked) {
        return database.createQuery(
                        "from Outflow o where %s and %s order by o.id".formatted(condition, asked.condition("o.id")),
                        Outflow.class)
                .setHint(HibernateHints.HINT_READ_ONLY, true)
                .setParameter("asked", asked.value())
                .setMaxResults(Asked.CHUNK);
    }

    /** Something is owed about an episode until it ends. */
    public static Owed about(Outflow outflow) {
        return lasting(outflow).endedOn(outflow.endedOn);
    }

    /** Something is owed about an episode, whether it ends or not. */
    public static Owed lasting(Outflow outflow) {
        return Owed.about(outflow.id, outflow.personId, Place.of(outflow))
                .knownOn(outflow.recordedAt.atZone(BusinessClock.ZONE).toLocalDate());
    }
}

package guiyan.outflow.duties;

import guiyan.duties.Asked;
import guiyan.duties.Period;
import guiyan.outflow.Departures;
import guiyan.platform.calendar.PartialDate;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The episodes that something is owed about, a chunk at a time. */
@Singleton
public class Absences {

    /** What sort of row is owed about. */
    public static final String SUBJECT = "OUTFLOW";

    /** Where he was on a day, by the places that are told of the episode, else by where it leads. */
    private static final String PLACE = """
            coalesce((select max(case when s.destination.abroad = true then 1 else 0 end) from Stay s
              where s.outflowId = o.id and (s.fromOn is null or s.fromOn <= :place) and (s.toOn is null or s.toOn > :place)),
            case when o.destination.abroad = true then 1 else 0 end) = %d
            """;

    private static final String ABROAD = PLACE.formatted(1);
    private static final String IN_THE_COUNTRY = PLACE.formatted(0);

    private final EntityManager database;

    Absences(EntityManager database) {
        this.database = database;
    }

    /** Those away on a day. */
    public List<Absence> on(LocalDate day, Asked asked) {
        return away(day, day, "1 = 1", asked).getResultList();
    }

    /** Those away on a day who were abroad on it. */
    public List<Absence> abroad(LocalDate day, Asked asked) {
        return away(day, day, ABROAD, asked)
                .setParameter("place", PartialDate.of(day))
                .getResultList();
    }

    /** Those who had left before a day, were still away on it, and within the country. */
    public List<Absence> inTheCountry(LocalDate day, Asked asked) {
        return away(day.minusDays(1), day, IN_THE_COUNTRY, asked)
                .setParameter("place", PartialDate.of(day))
                .getResultList();
    }

    private TypedQuery<Absence> away(LocalDate leftBy, LocalDate still, String where, Asked asked) {
        var condition = "%s and o.since <= :left and (o.endedOn is null or o.endedOn >= :still) and %s";
        return asking(condition.formatted(Departures.LEFT, where), asked)
                .setParameter("left", leftBy)
                .setParameter("still", still);
    }

    /** The real ones among these. */
    public List<Absence> withIds(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return database.createQuery(
                        "select %s from Outflow o where %s and o.id in :ids"
                                .formatted(Absence.COLUMNS, Departures.LEFT),
                        Absence.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** Those about which the event, a day in the words of HQL, lies in the period; {@code but} leaves some out. */
    public List<Absence> with(String event, String but, Period period, Asked asked) {
        var condition = "%s and %s between :first and :last and (%s)".formatted(Departures.LEFT, event, but);
        return asking(condition, asked)
                .setParameter("first", period.first())
                .setParameter("last", period.last())
                .getResultList();
    }

    private TypedQuery<Absence> asking(String condition, Asked asked) {
        return database.createQuery(
                        "select %s from Outflow o where %s and %s order by o.id"
                                .formatted(Absence.COLUMNS, condition, asked.condition("o.id")),
                        Absence.class)
                .setParameter("asked", asked.value())
                .setMaxResults(Asked.CHUNK);
    }
}

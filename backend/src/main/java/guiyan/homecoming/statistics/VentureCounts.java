package guiyan.homecoming.statistics;

import guiyan.organizations.figures.Count;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What was started, counted in the database by unit. Every question names the scope it is asked from. */
@Singleton
class VentureCounts {

    private final EntityManager database;

    VentureCounts(EntityManager database) {
        this.database = database;
    }

    /** How many there are, and what they had come to by the latest half-year till then. */
    record Sums(long ventures, long employed, long localEmployed, long invested) {

        static final Sums NONE = new Sums(0, 0, 0, 0);

        Sums and(Sums other) {
            return new Sums(
                    ventures + other.ventures,
                    employed + other.employed,
                    localEmployed + other.localEmployed,
                    invested + other.invested);
        }
    }

    /** Those that ran on a day, by unit. */
    Map<Long, Sums> active(Scope scope, LocalDate on) {
        var query = database.createQuery("""
                        select v.branchId, count(*), coalesce(sum(s.employed), 0), coalesce(sum(s.localEmployed), 0),
                        coalesce(sum(s.invested), 0)
                        from Venture v left join VentureSnapshot s on s.ventureId = v.id and s.countedOn <= :on
                        where v.state <> PREPARING and (v.registeredOn is null or v.registeredOn <= :on)
                        and (v.closedOn is null or v.closedOn > :on)
                        and not exists (select 1 from VentureSnapshot n where n.ventureId = v.id
                        and n.countedOn > s.countedOn and n.countedOn <= :on)
                        and %s group by v.branchId
                        """.formatted(scope.condition("v")), Object[].class)
                .setParameter("on", on);
        scope.bind(query);
        var counts = new HashMap<Long, Sums>();
        for (var row : query.getResultList())
            counts.put((Long) row[0], new Sums(number(row[1]), number(row[2]), number(row[3]), number(row[4])));
        return counts;
    }

    /** Those that ran so many months after their registration, of those for which that day has come. */
    Count alive(Scope scope, LocalDate on, int months) {
        var query = database.createQuery("""
                        select v.registeredOn, v.closedOn from Venture v
                        where v.registeredOn <= :then and %s
                        """.formatted(scope.condition("v")), Object[].class)
                .setParameter("then", on.minusMonths(months));
        scope.bind(query);
        var rows = query.getResultList();
        var alive = rows.stream()
                .filter(row -> row[1] == null || ((LocalDate) row[1]).isAfter(((LocalDate) row[0]).plusMonths(months)))
                .count();
        return new Count(alive, rows.size());
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}

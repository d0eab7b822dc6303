package guiyan.care.statistics;

import guiyan.organizations.figures.Count;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Figures of care, counted in the database by unit. Every question names the scope it is asked from. */
@Singleton
class CareCounts {

    private static final String IN_CARE = "c.openedOn <= :on and (c.closedOn is null or c.closedOn > :on)";

    private final EntityManager database;

    CareCounts(EntityManager database) {
        this.database = database;
    }

    /** Children in care, by their ages; of those under 14, for how many a guardian has agreed. */
    record Children(long all, long small, long middle, long big, long consented) {

        static final Children NONE = new Children(0, 0, 0, 0, 0);

        Children and(Children other) {
            return new Children(
                    all + other.all,
                    small + other.small,
                    middle + other.middle,
                    big + other.big,
                    consented + other.consented);
        }

        Count heads() {
            return new Count(all, all);
        }
    }

    /** The children in care on a day, by unit. */
    Map<Long, Children> children(Scope scope, LocalDate on) {
        var query = database.createQuery("""
                        select c.branchId, count(*),
                          sum(case when c.bornBy > :six then 1 else 0 end),
                          sum(case when c.bornBy <= :six and c.bornBy > :fourteen then 1 else 0 end),
                          sum(case when c.bornBy <= :fourteen and c.bornBy > :sixteen then 1 else 0 end),
                          sum(case when c.bornBy > :fourteen and c.consentOn <= :on then 1 else 0 end)
                        from CareCase c where c.kind = CHILD and %s and %s group by c.branchId
                        """.formatted(IN_CARE, scope.condition("c")), Object[].class)
                .setParameter("on", on)
                .setParameter("six", on.minusYears(6))
                .setParameter("fourteen", on.minusYears(14))
                .setParameter("sixteen", on.minusYears(16));
        scope.bind(query);
        var counts = new HashMap<Long, Children>();
        for (var row : query.getResultList())
            counts.put((Long) row[0], new Children(of(row[1]), of(row[2]), of(row[3]), of(row[4]), of(row[5])));
        return counts;
    }

    /** The elders in care on a day, by unit. */
    Map<Long, Count> elders(Scope scope, LocalDate on) {
        return counted(
                "select c.branchId, count(*), count(*) from CareCase c where c.kind = ELDER and " + IN_CARE
                        + " and %s group by c.branchId",
                scope,
                Map.of("on", on));
    }

    /** Visits owed in the months that begin in a period, and those of them that were made. */
    Map<Long, Count> visits(Scope scope, String kind, LocalDate from, LocalDate to) {
        return counted("""
                select c.branchId, sum(case when c.state = FULFILLED then 1 else 0 end), count(*)
                from Duty c where c.kind = :kind and c.opensOn between :from and :to
                and c.state not in (CANCELLED, NOT_APPLICABLE_BACKFILL, WAIVED) and %s group by c.branchId
                """, scope, Map.of("kind", kind, "from", from, "to", to));
    }

    private Map<Long, Count> counted(String question, Scope scope, Map<String, Object> values) {
        var query = database.createQuery(question.formatted(scope.condition("c")), Object[].class);
        scope.bind(query);
        values.forEach(query::setParameter);
        var counts = new HashMap<Long, Count>();
        for (var row : query.getResultList()) counts.put((Long) row[0], new Count(of(row[1]), of(row[2])));
        return counts;
    }

    private static long of(Object number) {
        return ((Number) number).longValue();
    }
}

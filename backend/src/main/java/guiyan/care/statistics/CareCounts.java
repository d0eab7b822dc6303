package guiyan.care.statistics;

import guiyan.care.values.CareKind;
import guiyan.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Figures of care, counted in the database by unit. Every question names the scope it is asked from. */
@ApplicationScoped
class CareCounts {

    private final EntityManager database;

    CareCounts(EntityManager database) {
        this.database = database;
    }

    /** So many of so many. */
    record Count(long numerator, long denominator) {

        static final Count NONE = new Count(0, 0);

        Count and(Count other) {
            return new Count(numerator + other.numerator, denominator + other.denominator);
        }

        /** All units together. */
        static Count all(Map<Long, Count> counted) {
            return counted.values().stream().reduce(NONE, Count::and);
        }
    }

    /** Those in care on a day; of them those of an age, and those for whom a guardian has agreed. */
    Map<Long, Count> inCare(Scope scope, CareKind kind, LocalDate on, Ages ages) {
        return counted(
                """
                select c.branchId, sum(case when c.consentOn <= :on then 1 else 0 end), count(*) from CareCase c
                where c.kind = :kind and c.openedOn <= :on and (c.closedOn is null or c.closedOn > :on)
                and c.bornBy <= :bornBy and c.bornBy > :bornAfter and %s group by c.branchId
                """, scope, Map.of("kind", kind, "on", on, "bornBy", ages.bornBy(on), "bornAfter", ages.bornAfter(on)));
    }

    /** From one age to another, both included. */
    record Ages(int from, int to) {

        static final Ages ALL = new Ages(0, 150);

        LocalDate bornBy(LocalDate on) {
            return on.minusYears(from);
        }

        LocalDate bornAfter(LocalDate on) {
            return on.minusYears(to + 1L);
        }
    }

    /** Visits owed in the months that begin in a period, and those of them that were made. */
    Map<Long, Count> visits(Scope scope, String kind, LocalDate from, LocalDate to) {
        return counted("""
                select c.branchId, sum(case when c.state in (FULFILLED, FULFILLED_LATE) then 1 else 0 end), count(*)
                from Duty c where c.kind = :kind and c.opensOn between :from and :to
                and c.state not in (CANCELLED, NOT_APPLICABLE_BACKFILL, WAIVED) and %s group by c.branchId
                """, scope, Map.of("kind", kind, "from", from, "to", to));
    }

    private Map<Long, Count> counted(String question, Scope scope, Map<String, Object> values) {
        var query = database.createQuery(question.formatted(scope.condition("c")), Object[].class);
        scope.bind(query);
        values.forEach(query::setParameter);
        var counts = new HashMap<Long, Count>();
        for (var row : query.getResultList())
            counts.put((Long) row[0], new Count(((Number) row[1]).longValue(), ((Number) row[2]).longValue()));
        return counts;
    }
}

package guiyan.outflow.registers;

import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Figures of the registers, counted in the database by unit. Every question names the scope it is asked from. */
@Singleton
class RegisterCounts {

    private final EntityManager database;

    RegisterCounts(EntityManager database) {
        this.database = database;
    }

    /** So many of so many. */
    record Count(long numerator, long denominator) {

        static final Count NONE = new Count(0, 0);

        Count and(Count other) {
            return new Count(numerator + other.numerator, denominator + other.denominator);
        }
    }

    /** Those away who hold a valid certificate, of those away. */
    Map<Long, Count> certified(Scope scope) {
        return counted("""
                select e.branchId, sum(case when exists (select 1 from ActivityCertificate c
                where c.personId = e.personId and c.withdrawnOn is null) then 1 else 0 end), count(*)
                from Outflow e where e.endedOn is null and e.status <> REPORTED and %s group by e.branchId
                """, scope, Map.of());
    }

    /** Labourers who left by that day; whoever has left more than once is one. */
    Map<Long, Count> ledOut(Scope scope, LocalDate on) {
        return counted("""
                select e.branchId, count(distinct concat(e.name, ' ', coalesce(cast(e.birthDate as string), ''))), count(*)
                from LabourOutflow e where e.since <= :on and %s group by e.branchId
                """, scope, Map.of("on", on));
    }

    /** Members from elsewhere who are here. */
    Map<Long, Count> cameIn(Scope scope) {
        return counted("""
                select e.branchId, count(*), count(*) from Inflow e where e.openRow = true and %s group by e.branchId
                """, scope, Map.of());
    }

    private Map<Long, Count> counted(String question, Scope scope, Map<String, Object> values) {
        var query = database.createQuery(question.formatted(scope.condition("e")), Object[].class);
        scope.bind(query);
        values.forEach(query::setParameter);
        var counts = new HashMap<Long, Count>();
        for (var row : query.getResultList())
            counts.put((Long) row[0], new Count(((Number) row[1]).longValue(), ((Number) row[2]).longValue()));
        return counts;
    }
}

package guiyan.care.statistics;

import guiyan.organizations.figures.Count;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Figures of help for families, counted in the database by unit. Every question names the scope it is asked from. */
@Singleton
class ServiceCounts {

    private static final String DUE = "o.cancelledOn is null and o.dueBy between :from and :to";

    private final EntityManager database;

    ServiceCounts(EntityManager database) {
        this.database = database;
    }

    /** Orders, the families they are for, how many helped, for how many days, and how many were confirmed. */
    record Sums(long orders, long households, long helpers, long personDays, long confirmed) {}

    Sums sums(Scope scope, LocalDate from, LocalDate to) {
        var query = database.createQuery("""
                        select count(*), coalesce(sum(o.helpers), 0), coalesce(sum(o.personDays), 0),
                        coalesce(sum(case when o.confirmedBy is null then 0 else 1 end), 0)
                        from ServiceOrder o where %s and %s
                        """.formatted(DUE, scope.condition("o")), Object[].class);
        bind(query, scope, from, to);
        var row = query.getSingleResult();
        return new Sums(number(row[0]), families(scope, from, to), number(row[1]), number(row[2]), number(row[3]));
    }

    /** Two who are away from one household are of one family; of whom no household is known, he is his own. */
    private long families(Scope scope, LocalDate from, LocalDate to) {
        var query = database.createQuery("""
                        select count(distinct coalesce(b.householdId, o.personId)) from ServiceOrder o
                        left join Belonging b on b.personId = o.personId and b.leftOn is null where %s and %s
                        """.formatted(DUE, scope.condition("o")), Long.class);
        bind(query, scope, from, to);
        return query.getSingleResult();
    }

    private static void bind(Query query, Scope scope, LocalDate from, LocalDate to) {
        query.setParameter("from", from).setParameter("to", to);
        scope.bind(query);
    }

    private static long number(Object value) {
        return Math.round(((Number) value).doubleValue());
    }

    /** What was done by the last day of its season, of what was due. */
    Map<Long, Count> inSeason(Scope scope, LocalDate from, LocalDate to) {
        return counted("sum(case when o.doneOn <= o.dueBy then 1 else 0 end), count(*)", DUE, scope, from, to);
    }

    /** Families that were content, of those that said something. */
    Map<Long, Count> answers(Scope scope, LocalDate from, LocalDate to) {
        return counted(
                "sum(case when o.satisfied = true then 1 else 0 end), count(*)",
                DUE + " and o.satisfied is not null",
                scope,
                from,
                to);
    }

    /** Families that said something, of those that confirmed. */
    Map<Long, Count> responses(Scope scope, LocalDate from, LocalDate to) {
        return counted(
                "sum(case when o.satisfied is null then 0 else 1 end), count(*)",
                DUE + " and o.confirmedBy is not null",
                scope,
                from,
                to);
    }

    private Map<Long, Count> counted(String what, String condition, Scope scope, LocalDate from, LocalDate to) {
        var query = database.createQuery(
                "select o.branchId, %s from ServiceOrder o where %s and %s group by o.branchId"
                        .formatted(what, condition, scope.condition("o")),
                Object[].class);
        bind(query, scope, from, to);
        var counts = new HashMap<Long, Count>();
        for (var row : query.getResultList()) counts.put((Long) row[0], new Count(number(row[1]), number(row[2])));
        return counts;
    }
}

package guiyan.contact.visits;

import guiyan.organizations.figures.Count;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Visits counted in the database. Every question names the scope it is asked from. */
@Singleton
class VisitCounts {

    private final EntityManager database;

    VisitCounts(EntityManager database) {
        this.database = database;
    }

    /** How many visits there were, to how many members' homes, with how much money. */
    record Sums(long visits, long members, long money) {}

    Sums sums(Scope scope, LocalDate from, LocalDate to) {
        var row = asked("count(*), count(distinct v.personId), coalesce(sum(v.money), 0)", "", scope, from, to)
                .getSingleResult();
        return new Sums(number(row, 0), number(row, 1), number(row, 2));
    }

    /** By the unit the member belongs to. */
    Map<Long, Count> byUnit(Scope scope, LocalDate from, LocalDate to) {
        var counts = new HashMap<Long, Count>();
        for (var row : asked("v.branchId, count(*)", "group by v.branchId", scope, from, to)
                .getResultList()) counts.put((Long) row[0], Count.of(number(row, 1)));
        return counts;
    }

    Map<Cause, Long> byCause(Scope scope, LocalDate from, LocalDate to) {
        var counts = new EnumMap<Cause, Long>(Cause.class);
        for (var row :
                asked("v.cause, count(*)", "group by v.cause", scope, from, to).getResultList())
            counts.put((Cause) row[0], number(row, 1));
        return counts;
    }

    private TypedQuery<Object[]> asked(String what, String grouped, Scope scope, LocalDate from, LocalDate to) {
        var query = database.createQuery(
                "select %s from Visit v where v.visitedOn between :from and :to and %s %s"
                        .formatted(what, scope.condition("v"), grouped),
                Object[].class);
        query.setParameter("from", from).setParameter("to", to);
        scope.bind(query);
        return query;
    }

    private static long number(Object[] row, int place) {
        return ((Number) row[place]).longValue();
    }
}

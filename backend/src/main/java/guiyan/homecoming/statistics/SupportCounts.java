package guiyan.homecoming.statistics;

import guiyan.organizations.figures.Count;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Requests raised in a period, counted in the database. Every question names the scope it is asked from. */
@Singleton
class SupportCounts {

    private final EntityManager database;

    SupportCounts(EntityManager database) {
        this.database = database;
    }

    /** Solved, of those raised in the period, by unit. */
    Map<Long, Count> solved(Scope scope, LocalDate from, LocalDate to) {
        return counted("r.branchId", scope, from, to, new HashMap<Long, Count>());
    }

    /** The same by what was asked for. */
    Map<String, Count> byTopic(Scope scope, LocalDate from, LocalDate to) {
        return counted("cast(r.topic as String)", scope, from, to, new TreeMap<String, Count>());
    }

    /** The days that it took to solve them, of so many solved. */
    Count days(Scope scope, LocalDate from, LocalDate to) {
        var query = database.createQuery("""
                        select coalesce(sum(function('datediff', r.closedOn, r.receivedOn)), 0), count(*)
                        from SupportRequest r where r.result = SOLVED and r.receivedOn between :from and :to and %s
                        """.formatted(scope.condition("r")), Object[].class)
                .setParameter("from", from)
                .setParameter("to", to);
        scope.bind(query);
        var row = query.getSingleResult();
        return new Count(number(row[0]), number(row[1]));
    }

    @SuppressWarnings("unchecked")
    private <K> Map<K, Count> counted(String key, Scope scope, LocalDate from, LocalDate to, Map<K, Count> counts) {
        var query = database.createQuery("""
                        select %s, sum(case when r.result = SOLVED then 1 else 0 end), count(*) from SupportRequest r
                        where r.receivedOn between :from and :to and %s group by %s
                        """.formatted(key, scope.condition("r"), key), Object[].class)
                .setParameter("from", from)
                .setParameter("to", to);
        scope.bind(query);
        for (var row : query.getResultList()) counts.put((K) row[0], new Count(number(row[1]), number(row[2])));
        return counts;
    }

    private static long number(Object value) {
        return Math.round(((Number) value).doubleValue());
    }
}

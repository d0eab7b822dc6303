package guiyan.members;

import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Figures of the roll, counted in the database. Every question names the scope it is asked from. */
@Singleton
class RollFigures {

    private final EntityManager database;

    RollFigures(EntityManager database) {
        this.database = database;
    }

    /** How many stand on the roll of each unit of the scope that has any, by unit. */
    Map<Long, Long> onRoll(Scope scope) {
        return rows("select m.branchId, count(*) from Member m where %s group by m.branchId", scope, Map.of()).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** The same by group within each unit. */
    Map<Long, Map<String, Long>> onRoll(Scope scope, RollBreakdown by, LocalDate today) {
        var question = "select m.branchId as unit, " + by.group()
                + " as part, count(*) from Member m join m.person p where %s group by unit, part";
        var groups = new LinkedHashMap<Long, Map<String, Long>>();
        for (var row : rows(question, scope, by.values(today)))
            groups.computeIfAbsent((Long) row[0], unit -> new TreeMap<>()).put((String) row[1], (Long) row[2]);
        return groups;
    }

    /** How complete the files of one unit are. */
    record Quality(long members, long filled, long reachable, long fresh) {

        static final Quality NONE = new Quality(0, 0, 0, 0);

        Quality and(Quality other) {
            return new Quality(
                    members + other.members, filled + other.filled, reachable + other.reachable, fresh + other.fresh);
        }
    }

    /** How complete the files of each unit of the scope are, by unit; fresh is what was verified since that day. */
    Map<Long, Quality> quality(Scope scope, LocalDate since) {
        var question = """
                select m.branchId as unit, count(*), sum(%s),
                sum(case when %s then 1 else 0 end), sum(case when %s then 1 else 0 end)
                from Member m join m.person p where %%s group by unit
                """.formatted(Completeness.filled(), Completeness.REACHABLE, Completeness.FRESH);
        return rows(question, scope, Map.of("quarter", since)).stream()
                .collect(Collectors.toMap(row -> (Long) row[0], RollFigures::quality));
    }

    private static Quality quality(Object[] row) {
        var reachable = ((Number) row[3]).longValue();
        return new Quality(
                (Long) row[1], ((Number) row[2]).longValue() + reachable, reachable, ((Number) row[4]).longValue());
    }

    private List<Object[]> rows(String question, Scope scope, Map<String, Object> values) {
        var onRoll = "m.status = ACTIVE and " + scope.condition("m");
        var query = database.createQuery(question.formatted(onRoll), Object[].class);
        scope.bind(query);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}

package guiyan.outflow.statistics;

import guiyan.outflow.Departures;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What figures of those away are made of, counted by the database. Every question names its scope. */
@Singleton
class AwayFigures {

    private final EntityManager database;

    AwayFigures(EntityManager database) {
        this.database = database;
    }

    /** All who are away on the day, told apart by facets; the open ones are found by the index of what has not ended. */
    List<Alike> away(Scope scope, LocalDate on, LocalDate today, Set<Facet> facets) {
        var condition =
                on.equals(today) ? "o.endedOn is null and o.status <> REPORTED and o.since <= :on" : Departures.LASTED;
        var columns = facets.stream().map(facet -> ", %s as %s".formatted(facet.column, facet));
        var apart = facets.stream().map(facet -> ", " + facet);
        var query = database.createQuery(
                        "select o.branchId as unit, count(*)%s from Outflow o where %s and %s group by unit%s"
                                .formatted(
                                        columns.collect(Collectors.joining()),
                                        condition,
                                        scope.condition("o"),
                                        apart.collect(Collectors.joining())),
                        Object[].class)
                .setParameter("on", on);
        scope.bind(query);
        return query.getResultList().stream().map(row -> alike(row, facets)).toList();
    }

    private static Alike alike(Object[] row, Set<Facet> facets) {
        var values = new EnumMap<Facet, Object>(Facet.class);
        int at = 2;
        for (var facet : facets) values.put(facet, row[at++]);
        return new Alike((Long) row[0], (Long) row[1], values);
    }

    /** How many stood on the roll of each unit on the day, by the affiliation they have now. */
    Map<Long, Long> onRoll(Scope scope, LocalDate on) {
        return counts(
                "select m.branchId, count(*) from Member m where (m.status = ACTIVE or m.endedOn > :on and m.status <> MERGED) and %s group by m.branchId",
                "m", scope, Map.of("on", on));
    }

    /** How many of the roll had gone away at least once by the day. */
    Map<Long, Long> everAway(Scope scope, LocalDate on) {
        return counts("""
                select m.branchId, count(distinct o.personId) from Outflow o join Member m on m.id = o.personId
                where o.since <= :on and %s and m.status = ACTIVE and %%s group by m.branchId
                """.formatted(Departures.LEFT), "m", scope, Map.of("on", on));
    }

    /** How many episodes ended by a return in a period. */
    Map<Long, Long> returned(Scope scope, LocalDate from, LocalDate to) {
        return counts(
                "select o.branchId, count(*) from Outflow o where o.endedOn between :from and :to and o.status = RETURNED and %s group by o.branchId",
                "o", scope, Map.of("from", from, "to", to));
    }

    private Map<Long, Long> counts(String question, String alias, Scope scope, Map<String, Object> values) {
        var query = database.createQuery(question.formatted(scope.condition(alias)), Object[].class);
        scope.bind(query);
        values.forEach(query::setParameter);
        return query.getResultList().stream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}

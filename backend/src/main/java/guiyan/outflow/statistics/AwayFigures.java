package guiyan.outflow.statistics;

import guiyan.areas.FlowScope;
import guiyan.outflow.values.OutflowReason;
import guiyan.outflow.values.ReviewState;
import guiyan.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What figures of those away are made of: one light row each, found by the day. Every question names its scope. */
@ApplicationScoped
class AwayFigures {

    private final EntityManager database;

    AwayFigures(EntityManager database) {
        this.database = database;
    }

    /** Somebody away on a day. */
    record Row(
            long unit,
            LocalDate departedBy,
            String area,
            Boolean abroad,
            String country,
            OutflowReason reason,
            LocalDate hostReportedOn,
            ReviewState review,
            boolean hasLiaison) {

        FlowScope scope(String home) {
            return Boolean.TRUE.equals(abroad) ? FlowScope.ABROAD : FlowScope.of(home, area, null);
        }
    }

    /** All who are away on the day; the open ones are found by the index of what has not ended. */
    List<Row> away(Scope scope, LocalDate on, LocalDate today) {
        var condition = on.equals(today)
                ? "o.endedOn is null and o.status <> REPORTED and o.since <= :on"
                : "o.since <= :on and (o.endedOn is null or o.endedOn > :on) and o.status not in (REPORTED, CANCELLED)";
        var query = database.createQuery("""
                        select o.branchId, o.departedBy, o.destination.areaCode, o.destination.abroad, o.destination.country, o.reason, o.hostReportedOn, o.review.state,
                        exists (select 1 from LiaisonAssignment l
                        where l.outflowId = o.id and l.fromOn <= :on and (l.toOn is null or l.toOn > :on))
                        from Outflow o where %s and %s
                        """.formatted(condition, scope.condition("o")), Object[].class)
                .setParameter("on", on);
        scope.bind(query);
        return query.getResultList().stream().map(AwayFigures::row).toList();
    }

    private static Row row(Object[] of) {
        return new Row(
                (Long) of[0],
                (LocalDate) of[1],
                (String) of[2],
                (Boolean) of[3],
                (String) of[4],
                (OutflowReason) of[5],
                (LocalDate) of[6],
                (ReviewState) of[7],
                (Boolean) of[8]);
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
                where o.since <= :on and o.status not in (REPORTED, CANCELLED) and m.status = ACTIVE and %s group by m.branchId
                """, "o", scope, Map.of("on", on));
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

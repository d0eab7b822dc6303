package guiyan.contact.statistics;

import guiyan.contact.Calls;
import guiyan.contact.Outcome;
import guiyan.outflow.Departures;
import guiyan.people.PersonRef;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What no tally of duties knows, counted in the database by branch. Every question names the scope it is asked from. */
@Singleton
class ContactCounts {

    private static final int SHOWN = 200;

    private final EntityManager database;

    ContactCounts(EntityManager database) {
        this.database = database;
    }

    /** Attempts in a period, and those in which somebody was reached. */
    Map<Long, Count> attempts(Scope scope, LocalDate from, LocalDate to) {
        return counted("""
                select r.branchId, sum(case when r.outcome = :reached then 1 else 0 end), count(*) from ContactRecord r
                where r.occurredOn between :from and :to and r.withdrawnAt is null and %s group by r.branchId
                """, "r", scope, Map.of("reached", Outcome.REACHED, "from", from, "to", to));
    }

    /** Cards of a year that were owed, and those that were sent by their day. */
    Map<Long, Count> cards(Scope scope, String kind, String year) {
        return counted("""
                select d.branchId, sum(case when d.state = FULFILLED then 1 else 0 end), count(*) from Duty d
                where d.kind = :kind and d.period = :year and d.state not in (CANCELLED, NOT_APPLICABLE_BACKFILL, WAIVED)
                and %s group by d.branchId
                """, "d", scope, Map.of("kind", kind, "year", year));
    }

    /** Cards of a year that were sent, and those of them that came back. */
    Map<Long, Count> cameBack(Scope scope, int year) {
        return counted("""
                select c.branchId, sum(case when c.returnedOn is null then 0 else 1 end), count(c.sentOn) from GreetingCard c
                where c.campaignYear = :year and %s group by c.branchId
                """, "c", scope, Map.of("year", year));
    }

    /** Those away who came to the tea party of a year. */
    Map<Long, Count> atTheParty(Scope scope, LocalDate first, LocalDate last) {
        return counted("""
                select g.branchId, count(*), count(*) from Guest t join Gathering g on g.id = t.gatheringId
                where g.kind = SPRING_FESTIVAL_TEA_PARTY and g.state = HELD and g.heldOn between :from and :to
                and t.away = true and t.cameOn is not null and %s group by g.branchId
                """, "g", scope, Map.of("from", first, "to", last));
    }

    /** Those away on a day. */
    Map<Long, Count> away(Scope scope, LocalDate on) {
        return counted("""
                select o.branchId, count(*), count(*) from Outflow o
                where %s and %%s group by o.branchId
                """.formatted(Departures.LASTED), "o", scope, Map.of("on", on));
    }

    /** Those with whom contact was lost on a day, of those away then. */
    Map<Long, Count> lost(Scope scope, LocalDate on) {
        return counted("""
                select o.branchId, sum(case when %s then 1 else 0 end), count(*) from Outflow o
                where %s and %%s group by o.branchId
                """.formatted(Departures.MISSING, Departures.LASTED), "o", scope, Map.of("on", on));
    }

    /** Those who were found again in a period. */
    Map<Long, Count> found(Scope scope, LocalDate from, LocalDate to) {
        return counted("""
                select o.branchId, count(*), count(*) from ContactLoss x join Outflow o on o.id = x.outflowId
                where x.restoredOn between :from and :to and %s group by o.branchId
                """, "o", scope, Map.of("from", from, "to", to));
    }

    /** The episodes that still last and about which the call was missed in each of these months. */
    Map<Long, Count> missed(Scope scope, Collection<String> months) {
        return counted("""
                select o.branchId, count(*), count(*) from Outflow o where o.endedOn is null and %s
                and (select count(*) from Duty d where d.subjectId = o.id and d.kind = :kind and d.period in :months
                  and d.state = MISSED) = :all group by o.branchId
                """, "o", scope, Map.of("kind", Calls.MONTHLY, "months", months, "all", (long) months.size()));
    }

    /** Whom these are. */
    List<PersonRef> missedMembers(Scope scope, Collection<String> months) {
        var query = database.createQuery("""
                        from Outflow o join fetch o.person where o.endedOn is null and %s
                        and (select count(*) from Duty d where d.subjectId = o.id and d.kind = :kind and d.period in :months
                          and d.state = MISSED) = :all order by o.id
                        """.formatted(scope.condition("o")), guiyan.outflow.Outflow.class)
                .setParameter("kind", Calls.MONTHLY)
                .setParameter("months", months)
                .setParameter("all", (long) months.size())
                .setMaxResults(SHOWN);
        scope.bind(query);
        return query.getResultList().stream()
                .map(outflow -> PersonRef.of(outflow.person))
                .toList();
    }

    private Map<Long, Count> counted(String question, String alias, Scope scope, Map<String, Object> values) {
        var query = database.createQuery(question.formatted(scope.condition(alias)), Object[].class);
        scope.bind(query);
        values.forEach(query::setParameter);
        var counts = new HashMap<Long, Count>();
        for (var row : query.getResultList())
            counts.put((Long) row[0], new Count(((Number) row[1]).longValue(), ((Number) row[2]).longValue()));
        return counts;
    }
}

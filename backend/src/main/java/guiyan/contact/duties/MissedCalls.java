package guiyan.contact.duties;

import guiyan.contact.Calls;
import guiyan.duties.Asked;
import guiyan.duties.Period;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/** About whom calls were missed in a row. */
@Singleton
class MissedCalls {

    private static final String IN_A_ROW = """
            select d.subject_id, d.opens_on from duty d
            join duty b on b.subject_id = d.subject_id and b.kind = d.kind and b.opens_on = date_sub(d.opens_on, interval 1 month)
              and b.state = 'MISSED'
            join duty a on a.subject_id = d.subject_id and a.kind = d.kind and a.opens_on = date_sub(d.opens_on, interval 2 month)
              and a.state = 'MISSED'
            left join duty z on z.subject_id = d.subject_id and z.kind = d.kind
              and z.opens_on = date_sub(d.opens_on, interval 3 month) and z.state = 'MISSED'
            where d.state = 'MISSED' and d.kind = :kind and d.grace_until >= :first and d.opens_on between :first and :last
              and z.id is null and %s
            order by d.subject_id, d.opens_on
            """;

    private final Session session;

    MissedCalls(Session session) {
        this.session = session;
    }

    /** That the third call in a row was missed in the month before that day. */
    record Third(long subject, LocalDate on) {

        static Third of(Object[] row) {
            var month = row[1] instanceof LocalDate day ? day : ((java.sql.Date) row[1]).toLocalDate();
            return new Third(((Number) row[0]).longValue(), month.plusMonths(1));
        }
    }

    /** Those whose third month was over within these days, by the subject's id. */
    List<Third> third(Period days, Asked asked) {
        var query = session.createNativeQuery(
                        IN_A_ROW.formatted(
                                asked.subjects() == null ? "d.subject_id > :asked" : "d.subject_id in (:asked)"),
                        Object[].class)
                .setParameter("kind", Calls.MONTHLY)
                .setParameter("first", days.first().minusMonths(1))
                .setParameter("last", days.last().minusMonths(1))
                .setMaxResults(Asked.CHUNK);
        if (asked.subjects() == null) query.setParameter("asked", asked.after());
        else query.setParameterList("asked", asked.subjects());
        return query.getResultList().stream().map(Third::of).toList();
    }
}

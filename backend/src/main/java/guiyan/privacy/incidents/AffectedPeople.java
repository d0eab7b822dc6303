package guiyan.privacy.incidents;

import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;

/** Whom a breach affects, as the log of acts has it. Ids sort by time, so that a period is a range of them. */
@Singleton
class AffectedPeople {

    private static final String BY_ID = "id";

    /** Or else the server walks all acts about persons, in the order of the answer. */
    private static final String BY_ACTOR = "audit_event_by_actor";

    private final EntityManager database;

    AffectedPeople(EntityManager database) {
        this.database = database;
    }

    /** A person, and what the log has of him. */
    private record Row(Long person, Instant first, Instant last, Long times, Long disclosures) {
        Affected shown() {
            return new Affected(PublicId.of(person), first, last, times, disclosures);
        }
    }

    Page<Affected> of(PrivacyIncident incident, Cursor cursor) {
        var after = cursor.after(BY_ID, 1);
        var found = database.unwrap(Session.class)
                .createQuery("""
                        select e.personId, min(e.at), max(e.at), count(*),
                          sum(case when e.onlySeen = true and e.fields is not null then 1 else 0 end)
                        from AuditEvent e
                        where e.actorId = :actor and e.id > :from and e.id <= :until and e.personId > :after
                        group by e.personId order by e.personId
                        """, Row.class)
                .addQueryHint(BY_ACTOR)
                .setParameter("actor", incident.actorId)
                .setParameter("from", Ids.before(incident.fromAt))
                .setParameter("until", Ids.before(incident.untilAt.plusSeconds(1)))
                .setParameter("after", after.isEmpty() ? 0L : parsed(after.get(0)))
                .setMaxResults(cursor.size() + 1)
                .getResultList();
        var shown = found.stream().limit(cursor.size()).map(Row::shown).toList();
        if (found.size() <= cursor.size()) return new Page<>(shown, null, null, null);
        var last = found.get(cursor.size() - 1).person.toString();
        return new Page<>(shown, Cursor.next(BY_ID, List.of(last)), null, on -> of(incident, cursor.goingOn(on)));
    }

    private static long parsed(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notANumber) {
            throw Cursor.unreadable();
        }
    }
}

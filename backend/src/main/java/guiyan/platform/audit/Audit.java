package guiyan.platform.audit;

import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Identified;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scoped;
import guiyan.platform.Trace;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.Ids;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The log of acts: appended to beside each change, in its transaction. */
@Singleton
public class Audit {

    private final EntityManager database;
    private final Caller caller;
    private final BusinessClock business;
    private final SystemClock system;
    private final Ids ids;
    private final Sightings sightings;
    private final Event<Recorded> recorded;

    Audit(
            EntityManager database,
            Caller caller,
            BusinessClock business,
            SystemClock system,
            Ids ids,
            Sightings sightings,
            Event<Recorded> recorded) {
        this.database = database;
        this.caller = caller;
        this.business = business;
        this.system = system;
        this.ids = ids;
        this.sightings = sightings;
        this.recorded = recorded;
    }

    /** Writes that the caller did this to the row. */
    public void record(Act act, Identified subject) {
        database.persist(event(act, typeOf(subject), subject.id, townshipOf(subject)));
        if (act.sort() != Act.Sort.READ) recorded.fire(new Recorded(act, subject));
    }

    /** Notes that the caller has looked at the row; written a moment later. */
    public void seen(Act act, Identified subject) {
        seen(act, typeOf(subject), subject.id, townshipOf(subject));
    }

    /** The same of a row of which only columns were read. */
    public void seen(Act act, String subjectType, Long subjectId, Long townshipId) {
        sightings.add(event(act, subjectType, subjectId, townshipId));
    }

    /** Writes the looks that still wait, for whoever reads the log now. */
    public void settle() {
        sightings.write();
    }

    private static String typeOf(Identified subject) {
        return subject.getClass().getSimpleName();
    }

    private static Long townshipOf(Identified subject) {
        return subject instanceof Scoped scoped ? scoped.townshipId : null;
    }

    private AuditEvent event(Act act, String subjectType, Long subjectId, Long townshipId) {
        var event = new AuditEvent();
        event.id = ids.next();
        event.at = system.now();
        event.businessDate = business.today();
        event.action = act.name();
        event.subjectType = subjectType;
        event.subjectId = subjectId;
        event.personId = act.personId();
        event.townshipId = townshipId;
        event.fields = act.fields().isEmpty() ? null : String.join(",", act.fields());
        event.note = act.note();
        event.onlySeen = act.sort() == Act.Sort.READ;
        event.asOf = caller.asOf() == null ? business.today() : caller.asOf();
        event.importId = caller.importId();
        event.traceId = Trace.current();
        if (caller.isSignedIn()) by(caller.who(), event);
        return event;
    }

    private static void by(Caller.Who who, AuditEvent event) {
        event.actorId = who.accountId();
        event.actorName = who.name();
        event.actorRole = who.role().name();
        if (who.actingFor() == null) return;
        event.forId = who.actingFor().accountId();
        event.forName = who.actingFor().name();
    }

    /** Who looked at a person's file, newest first. */
    public Page<AuditEvent> looksAt(Collection<Long> persons, Cursor cursor) {
        sightings.write();
        return Listing.of(AuditEvent.class, "e", "")
                .where("e.personId in :persons and e.onlySeen = true", "persons", persons)
                .sortedBy(cursor, List.of(Order.<AuditEvent>byId().turned()))
                .page(database, cursor);
    }

    /** What was done about a person, under whatever ids he has had, newest first. */
    public List<AuditEvent> about(Collection<Long> persons, int limit) {
        return database.createQuery(
                        "from AuditEvent e where e.personId in :persons and e.onlySeen = false order by e.id desc",
                        AuditEvent.class)
                .setParameter("persons", persons)
                .setMaxResults(limit)
                .getResultList();
    }

    /** What was done to a row, newest first. */
    public List<AuditEvent> historyOf(Identified row, int limit) {
        return database.createQuery(
                        "from AuditEvent e where e.subjectId = :row and e.onlySeen = false order by e.id desc",
                        AuditEvent.class)
                .setParameter("row", row.id)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The changes of these persons' fields that are as of a later day than the given one. */
    public List<AuditEvent> laterThan(LocalDate asOf, Collection<Long> persons) {
        if (persons.isEmpty()) return List.of();
        return database.createQuery(
                        "from AuditEvent e where e.personId in :persons and e.asOf > :asOf and e.onlySeen = false and e.fields is not null",
                        AuditEvent.class)
                .setParameter("persons", persons)
                .setParameter("asOf", asOf)
                .getResultList();
    }

    /** The changes of these rows' fields that are as of a later day than the given one. */
    public List<AuditEvent> changedAfter(LocalDate asOf, Collection<Long> rows) {
        if (rows.isEmpty()) return List.of();
        return database.createQuery(
                        "from AuditEvent e where e.subjectId in :rows and e.onlySeen = false and e.asOf > :asOf and e.fields is not null",
                        AuditEvent.class)
                .setParameter("rows", rows)
                .setParameter("asOf", asOf)
                .getResultList();
    }

    /** What was changed about a person as of a later day than the given one. */
    public List<AuditEvent> since(LocalDate asOf, long personId) {
        return database.createQuery(
                        "from AuditEvent e where e.personId = :person and e.asOf > :asOf and e.onlySeen = false",
                        AuditEvent.class)
                .setParameter("person", personId)
                .setParameter("asOf", asOf)
                .getResultList();
    }

    /** That somebody has changed a person: by hand, or by an import. */
    public record Touch(Long personId, Long importId) {}

    /** What has been done about these persons otherwise than by one import. */
    public List<Touch> touches(Collection<Long> persons, long butImport) {
        if (persons.isEmpty()) return List.of();
        return database.createQuery("""
                        select distinct e.personId, e.importId from AuditEvent e where e.personId in :persons and e.onlySeen = false
                        and (e.importId is null or e.importId <> :but)
                        """, Touch.class)
                .setParameter("persons", persons)
                .setParameter("but", butImport)
                .getResultList();
    }
}

package guiyan.training.attendances;

import guiyan.people.FoundWork;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lists of sessions. Every question names the scope it is asked from, or the sessions it is about. */
@Singleton
public class TrainingAttendances extends ScopedRepository<TrainingAttendance> {

    private static final Order<TrainingAttendance> BY_DAY = Order.byDay("heldOn", attendance -> attendance.heldOn);

    private final FoundWork work;

    TrainingAttendances(FoundWork work) {
        this.work = work;
    }

    Page<TrainingAttendance> search(Scope scope, AttendanceFilter filter, Cursor cursor) {
        var listing = Listing.of(TrainingAttendance.class, "a", "join fetch a.person join fetch a.session")
                .within(scope)
                .where("a.personId = :person", "person", value(filter.person))
                .where("a.session.type = :type", "type", filter.type)
                .where("a.heldOn >= :from", "from", filter.from)
                .where("a.heldOn <= :to", "to", filter.to)
                .where("a.onRoll = :member", "member", filter.member);
        said(listing, filter.came, "a.cameOn is not null");
        said(listing, filter.completed, "a.completedOn is not null");
        said(listing, filter.certified, "a.certificateNo is not null");
        said(listing, filter.placed, placed());
        return listing.sortedBy(cursor, List.of(BY_DAY.turned(), BY_DAY)).page(getEntityManager(), cursor);
    }

    private static void said(Listing<TrainingAttendance> listing, Boolean wanted, String condition) {
        if (wanted != null) listing.where(wanted ? condition : "not (" + condition + ")", Map.of());
    }

    /** The condition on an attendance {@code a} that who completed it has found work since, and soon. */
    public String placed() {
        return "a.completedOn is not null and " + work.condition("a.personId", "a.completedOn", "a.placeableUntil");
    }

    private static Long value(PublicId id) {
        return id == null ? null : id.value();
    }

    /** Those of a scope on the list of one session, in the order in which they were put there. */
    Page<TrainingAttendance> roster(Scope scope, long session, Cursor cursor) {
        return Listing.of(TrainingAttendance.class, "a", "join fetch a.person join fetch a.session")
                .within(scope)
                .where("a.sessionId = :session", "session", session)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** Where those shown first began to work after they had completed their session, and soon; by attendance. */
    Map<Long, FoundWork.Beginning> beginnings(Collection<TrainingAttendance> shown) {
        var completed = shown.stream().filter(a -> a.completedOn != null).toList();
        var begun = work.beginnings(completed.stream().map(a -> a.personId).collect(Collectors.toSet())).stream()
                .collect(Collectors.groupingBy(FoundWork.Beginning::personId));
        return completed.stream()
                .flatMap(a -> begun.getOrDefault(a.personId, List.of()).stream()
                        .filter(b -> !b.on().isBefore(a.completedOn) && !b.on().isAfter(a.placeableUntil))
                        .limit(1)
                        .map(b -> Map.entry(a.id, b)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The lines of these persons on the list of a session, by person. */
    Map<Long, TrainingAttendance> of(long session, Collection<Long> persons) {
        if (persons.isEmpty()) return Map.of();
        return list("sessionId = ?1 and personId in ?2", session, persons).stream()
                .collect(Collectors.toMap(a -> a.personId, Function.identity()));
    }

    /** How many stand on the list of a session. */
    long listed(long session) {
        return count("sessionId", session);
    }

    /** The lines of these persons in these sessions. */
    public List<TrainingAttendance> of(Collection<Long> sessions, Collection<Long> persons) {
        if (sessions.isEmpty() || persons.isEmpty()) return List.of();
        return list("sessionId in ?1 and personId in ?2", sessions, persons);
    }

    /** Everything on the lists of these sessions. */
    public List<TrainingAttendance> of(Collection<Long> sessions) {
        return sessions.isEmpty() ? List.of() : list("sessionId in ?1", sessions);
    }

    /** What these persons are through with, the first first. */
    public List<TrainingAttendance> completed(Collection<Long> persons) {
        if (persons.isEmpty()) return List.of();
        return list(
                "from TrainingAttendance a join fetch a.session where a.personId in ?1 and a.completedOn is not null order by a.completedOn, a.id",
                persons);
    }

    /** The attendances of one person, the first first. */
    List<TrainingAttendance> ofPerson(long person) {
        return list(
                "from TrainingAttendance a join fetch a.session where a.personId = ?1 order by a.heldOn, a.id", person);
    }
}

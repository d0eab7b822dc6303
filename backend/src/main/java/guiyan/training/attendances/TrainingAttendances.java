package guiyan.training.attendances;

import guiyan.organizations.figures.Narrowed;
import guiyan.people.FoundWork;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
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

    Page<TrainingAttendance> search(Scope scope, AttendanceFilter filter, LocalDate today, Cursor cursor) {
        return new Narrowed<>(
                        Listing.of(TrainingAttendance.class, "a", "join fetch a.person join fetch a.session"),
                        "a",
                        scope)
                .where("%1$s.personId = :person", "person", value(filter.person))
                .where("%1$s.session.type = :type", "type", filter.type)
                .where("%1$s.heldOn >= :from", "from", filter.from)
                .where("%1$s.heldOn <= :to", "to", filter.to)
                .where("%1$s.onRoll = :member", "member", filter.member)
                .whether("%1$s.cameOn is not null", filter.came)
                .whether("%1$s.completedOn is not null", filter.completed)
                .whether("%1$s.certificateNo is not null", filter.certified)
                .whether(placed("%1$s"), filter.placed)
                .where(placeable(filter.placeable), "today", filter.placeable == null ? null : today)
                .once(filter.once, "TrainingAttendance", "%1$s.personId = %2$s.personId")
                .rows()
                .sortedBy(cursor, List.of(BY_DAY.turned(), BY_DAY))
                .page(getEntityManager(), cursor);
    }

    private static String placeable(Boolean still) {
        var open = "%1$s.placeableUntil >= :today";
        return Boolean.FALSE.equals(still) ? "not (" + open + ")" : open;
    }

    /** The condition on an attendance that who completed it has found work since, and soon. */
    public String placed(String attendance) {
        var completed = attendance + ".completedOn";
        return completed + " is not null and "
                + work.condition(attendance + ".personId", completed, attendance + ".placeableUntil");
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

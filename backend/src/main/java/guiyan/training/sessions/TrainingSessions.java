package guiyan.training.sessions;

import guiyan.organizations.Reaching;
import guiyan.organizations.SeenFromBelow;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.ids.PublicId;
import guiyan.training.values.TrainingCode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sessions. Every question names the scope it is asked from, or what that sees of the units above it. */
@Singleton
public class TrainingSessions extends SeenFromBelow<TrainingSession> {

    private static final Order<TrainingSession> BY_DAY = Order.byDay("startedOn", session -> session.startedOn);

    Page<TrainingSession> search(Reaching reaching, SessionFilter filter, Cursor cursor) {
        return search(listing().where(reaching.condition("s"), reaching.values()), filter, cursor);
    }

    /** Those that the units of a scope hold themselves. */
    Page<TrainingSession> held(Scope scope, SessionFilter filter, Cursor cursor) {
        return search(listing().within(scope), filter, cursor);
    }

    private static Listing<TrainingSession> listing() {
        return Listing.of(TrainingSession.class, "s", "");
    }

    private Page<TrainingSession> search(Listing<TrainingSession> listing, SessionFilter filter, Cursor cursor) {
        return listing.where("s.programId = :program", "program", value(filter.program))
                .where("s.type = :type", "type", filter.type)
                .where("s.mode = :mode", "mode", filter.mode)
                .where("s.startedOn >= :from", "from", filter.from)
                .where("s.startedOn <= :to", "to", filter.to)
                .where(
                        Boolean.TRUE.equals(filter.cancelled) ? "s.cancelledOn is not null" : "s.cancelledOn is null",
                        Map.of())
                .sortedBy(cursor, List.of(BY_DAY.turned(), BY_DAY))
                .page(getEntityManager(), cursor);
    }

    private static Long value(PublicId id) {
        return id == null ? null : id.value();
    }

    /** Those that a unit has from a source under one of these numbers. */
    public List<TrainingSession> external(Long unit, String source, Collection<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return list("unitId = ?1 and source = ?2 and externalId in ?3", unit, source, numbers);
    }

    /** Those of a scope that a source knows by one of these numbers. */
    public List<TrainingSession> numbered(Scope scope, String source, Collection<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        var query = getEntityManager()
                .createQuery(
                        "from TrainingSession s where s.externalId in :numbers and s.source = :source and %s order by s.id"
                                .formatted(scope.condition("s")),
                        TrainingSession.class)
                .setParameter("numbers", numbers)
                .setParameter("source", source);
        scope.bind(query);
        return query.getResultList();
    }

    /** What these units hold from one of these days on. */
    public List<TrainingSession> of(Collection<Long> units, Collection<LocalDate> days) {
        if (units.isEmpty() || days.isEmpty()) return List.of();
        return list("unitId in ?1 and startedOn in ?2", units, days);
    }

    /** How many people of a scope are on the lists of these sessions, by session. */
    public Map<Long, Heads> heads(Scope scope, Collection<Long> sessions) {
        if (sessions.isEmpty()) return Map.of();
        var query = getEntityManager()
                .createQuery("""
                        select a.sessionId, count(*), count(a.cameOn),
                        sum(case when a.cameOn is not null and a.onRoll = true then 1 else 0 end),
                        count(a.completedOn), count(a.certificateNo)
                        from TrainingAttendance a where a.sessionId in :sessions and %s group by a.sessionId
                        """.formatted(scope.condition("a")), Heads.class)
                .setParameter("sessions", sessions);
        scope.bind(query);
        return query.getResultList().stream().collect(Collectors.toMap(Heads::session, Function.identity()));
    }

    /** Which of these sessions somebody has been put on the list of. */
    public Set<Long> attended(Collection<Long> sessions) {
        if (sessions.isEmpty()) return Set.of();
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct a.sessionId from TrainingAttendance a where a.sessionId in :sessions",
                        Long.class)
                .setParameter("sessions", sessions)
                .getResultList());
    }

    /** Holds a session that stands: until this is over nobody else comes to it, moves it or calls it off. */
    public void hold(TrainingSession session) {
        var cancelled = getEntityManager()
                .createNativeQuery("select cancelled_on from training_session where id = ? for update", LocalDate.class)
                .setParameter(1, session.id)
                .getSingleResult();
        if (cancelled != null) throw new Refusal(TrainingCode.TRAINING_CANCELLED, "cancelledOn", cancelled);
    }

    /** How many are on the list of a session that is held, and how many have come, with those who did since this had begun to read. */
    public Now now(TrainingSession session) {
        return (Now) getEntityManager()
                .createNativeQuery(
                        "select count(*), count(came_on) from training_attendance where session_id = ? lock in share mode",
                        Now.class)
                .setParameter(1, session.id)
                .getSingleResult();
    }

    /** How many are on the list of a session, and how many have come. */
    public record Now(long listed, long came) {}

    /** Attendances keep the first day of their session. */
    public void moved(TrainingSession session) {
        getEntityManager()
                .createQuery("update TrainingAttendance a set a.heldOn = :on where a.sessionId = :session")
                .setParameter("on", session.startedOn)
                .setParameter("session", session.id)
                .executeUpdate();
    }
}

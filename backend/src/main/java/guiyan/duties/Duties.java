package guiyan.duties;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.Ids;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The duties. Other rooms report facts here; what is owed they say by a {@link DutyKind}, and nothing else writes a duty. */
@Singleton
public class Duties extends ScopedRepository<Duty> {

    private static final Order<DutyLine> URGENCY = Order.byDay("dueOn", line -> line.dueOn);

    private final Settlements settlements;
    private final BusinessClock clock;
    private final Ids ids;

    Duties(Settlements settlements, BusinessClock clock, Ids ids) {
        this.settlements = settlements;
        this.clock = clock;
        this.ids = ids;
    }

    /** The most urgent first: what is overdue longest, then what is due next. */
    Page<DutyLine> search(Scope scope, DutyFilter filter, Cursor cursor) {
        return Listing.lines(DutyLine.class, DutyLine.COLUMNS, "Duty d", DutyLine.JOINS)
                .within(scope)
                .where("d.isOpen = :open", "open", filter.openAsked())
                .where("d.state = :state", "state", filter.state)
                .where("d.kind = :kind", "kind", filter.kind)
                .where("d.period = :period", "period", filter.period)
                .where(filter.owed ? "d.state not in (CANCELLED, NOT_APPLICABLE_BACKFILL)" : "1 = 1", Map.of())
                .where("d.owingId = :owing", "owing", filter.owingId())
                .where("d.owedBy = :owedBy", "owedBy", filter.owedBy)
                .where("d.personId = :person", "person", filter.personId())
                .where("d.personId in :persons", "persons", filter.personIds())
                .where("d.dueOn >= :from", "from", filter.dueFrom)
                .where("d.dueOn <= :until", "until", filter.dueUntil)
                .sortedBy(cursor, List.of(URGENCY))
                .page(getEntityManager(), cursor);
    }

    List<DutyChange> historyOf(Duty duty) {
        return getEntityManager()
                .createQuery("from DutyChange c where c.dutyId = :duty order by c.id", DutyChange.class)
                .setParameter("duty", duty.id)
                .getResultList();
    }

    /** Something was done about the subject: it fulfils the earliest duty of the kind that it counts for, of those still to be done where there is one. */
    public Optional<Duty> met(String kind, long subject, Evidence evidence) {
        return met(candidates(kind, subject, evidence.on()), evidence);
    }

    /** Something was done that says itself for which period, such as a quarterly report. */
    public Optional<Duty> met(String kind, long subject, String period, Evidence evidence) {
        var named = candidates(kind, subject, evidence.on()).stream()
                .filter(duty -> duty.period.equals(period))
                .toList();
        return met(named, evidence);
    }

    /** The same where the evidence is about a person, whatever of his the duty is about. */
    public Optional<Duty> metAbout(String kind, long person, Evidence evidence) {
        return met(held("person_id = ? and kind = ? and opens_on <= ?", person, kind, evidence.on()), evidence);
    }

    /** The same for evidence that says itself for which period it is. */
    public Optional<Duty> metAbout(String kind, long person, String period, Evidence evidence) {
        var named = held("person_id = ? and kind = ? and opens_on <= ?", person, kind, evidence.on()).stream()
                .filter(duty -> duty.period.equals(period))
                .toList();
        return met(named, evidence);
    }

    /** What is still to be done about those of these persons who lie in the scope, the most urgent first. */
    public List<Duty> openAbout(Scope scope, Collection<Long> persons) {
        if (persons.isEmpty()) return List.of();
        var query = getEntityManager()
                .createQuery("""
                        from Duty d join fetch d.person
                        where d.isOpen = true and d.personId in :persons and %s order by d.dueOn, d.id
                        """.formatted(scope.condition("d")), Duty.class)
                .setParameter("persons", persons);
        scope.bind(query);
        return query.getResultList();
    }

    /** What can be done about persons of the scope on a day, the most urgent first; of so many persons at most. */
    public List<Duty> openAbout(Scope scope, LocalDate day, int persons) {
        var query = getEntityManager()
                .createQuery("""
                        from Duty d join fetch d.person
                        where d.isOpen = true and d.opensOn <= :day and d.personId is not null and %s
                        order by d.dueOn, d.id
                        """.formatted(scope.condition("d")), Duty.class)
                .setParameter("day", day);
        scope.bind(query);
        var owed = query.setMaxResults(3 * persons).getResultList();
        var first = owed.stream()
                .map(duty -> duty.personId)
                .distinct()
                .limit(persons)
                .collect(Collectors.toSet());
        return owed.stream().filter(duty -> first.contains(duty.personId)).toList();
    }

    /** What is due about a person on this day or later, whatever became of it; the nearest first. */
    List<Duty> about(long person, LocalDate from) {
        return list("personId = ?1 and dueOn >= ?2 order by dueOn, id", person, from);
    }

    private Optional<Duty> met(List<Duty> candidates, Evidence evidence) {
        var counting =
                candidates.stream().filter(duty -> duty.counts(evidence.on())).toList();
        var chosen = counting.stream()
                .filter(duty -> duty.metOn == null && duty.state.isOpen())
                .findFirst()
                .or(() -> counting.stream().filter(duty -> duty.metOn == null).findFirst())
                .or(() -> counting.stream().findFirst());
        chosen.ifPresent(duty -> settlements.note(List.of(duty), each -> each.meet(evidence)));
        return chosen;
    }

    private List<Duty> candidates(String kind, long subject, LocalDate on) {
        return held("subject_id = ? and kind = ? and opens_on <= ?", subject, kind, on);
    }

    /** Held until the act is done: two who report at once do not take the same duty. */
    @SuppressWarnings("unchecked")
    private List<Duty> held(String condition, long about, String kind, LocalDate on) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from duty where " + condition + " order by opens_on for update", Duty.class)
                .setParameter(1, about)
                .setParameter(2, kind)
                .setParameter(3, on)
                .getResultList();
    }

    /** The evidence was a mistake: what it fulfilled is judged without it; answers those duties. */
    public List<Duty> unmet(Evidence evidence) {
        var duties = list("evidenceId", evidence.id());
        settlements.note(duties, Duty::unmeet);
        return duties;
    }

    /** The same for all these rows. */
    public void unmet(Collection<Long> evidence) {
        if (!evidence.isEmpty()) settlements.note(list("evidenceId in ?1", evidence), Duty::unmeet);
    }

    /** These duties, held until the act is done: also those that arose after it began. */
    @SuppressWarnings("unchecked")
    public List<Duty> held(Collection<Long> ids) {
        return getEntityManager()
                .createNativeQuery("select * from duty where id in (:ids) order by id for update", Duty.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The duties about these persons in these periods, held until the act is done. */
    @SuppressWarnings("unchecked")
    public List<Duty> heldAbout(Collection<Long> persons, Collection<String> periods) {
        if (persons.isEmpty() || periods.isEmpty()) return List.of();
        return getEntityManager()
                .createNativeQuery(
                        "select * from duty where person_id in (:persons) and period in (:periods) order by id for update",
                        Duty.class)
                .setParameter("persons", persons)
                .setParameter("periods", periods)
                .getResultList();
    }

    /** How many duties of a kind are owed for a period, how many were done by their day, and how many at all. */
    public record Share(long due, long inTime, long done) {}

    /** How the duties of a kind stand that lie in a scope. */
    public Share count(Scope scope, String kind, String period) {
        var query = getEntityManager()
                .createQuery("""
                        select coalesce(sum(case when d.state in (CANCELLED, NOT_APPLICABLE_BACKFILL, WAIVED) then 0 else 1 end), 0),
                        coalesce(sum(case when d.state = FULFILLED then 1 else 0 end), 0),
                        coalesce(sum(case when d.state in (FULFILLED, FULFILLED_LATE) then 1 else 0 end), 0)
                        from Duty d where d.kind = :kind and d.period = :period and %s
                        """.formatted(scope.condition("d")), Share.class)
                .setParameter("kind", kind)
                .setParameter("period", period);
        scope.bind(query);
        return query.getSingleResult();
    }

    /** What is left to do of these kinds about a subject is suspended. */
    public void suspend(long subject, Collection<String> kinds, LocalDate on) {
        var pending = list("subjectId = ?1 and kind in ?2 and state = PENDING", subject, List.copyOf(kinds));
        settlements.note(pending, duty -> duty.suspend(on));
    }

    /** Somebody notes that it was done, or what was decided. */
    public void fulfil(Duty duty, LocalDate on, byte[] words) {
        settlements.note(List.of(duty), each -> each.note(Evidence.of(each, on), words, clock.today()));
    }

    /** It need not be done. */
    public void waive(Duty duty, Waiver waiver) {
        settlements.note(List.of(duty), each -> each.waive(waiver, clock.today()));
    }

    /** It is to be done after all. */
    public void withdrawWaiver(Duty duty) {
        settlements.note(List.of(duty), each -> each.withdrawWaiver(clock.today()));
    }

    /** The duty of a kind about a subject in a period. */
    public Optional<Duty> of(String kind, long subject, String period) {
        return find("kind = ?1 and subjectId = ?2 and period = ?3", kind, subject, period)
                .firstResultOptional();
    }

    /** The unit's sheet of these days is signed: what was due in them is closed. */
    public void close(long owing, LocalDate first, LocalDate last) {
        list("owingId = ?1 and dueOn between ?2 and ?3", owing, first, last).forEach(duty -> duty.close(clock.today()));
    }

    /** Facts about a subject have changed that bear on what was owed since that day; it is judged again in a moment. */
    public void changed(String subjectType, long subject, LocalDate since) {
        var stale = new StaleSubject();
        stale.id = ids.next();
        stale.subjectType = subjectType;
        stale.subjectId = subject;
        stale.since = since;
        getEntityManager().persist(stale);
    }
}

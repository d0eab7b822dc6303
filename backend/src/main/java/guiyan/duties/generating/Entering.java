package guiyan.duties.generating;

import guiyan.duties.Asked;
import guiyan.duties.Cadence;
import guiyan.duties.Duties;
import guiyan.duties.Duty;
import guiyan.duties.DutyKind;
import guiyan.duties.DutyRule;
import guiyan.duties.DutyRules;
import guiyan.duties.Owed;
import guiyan.duties.Period;
import guiyan.duties.Settlements;
import guiyan.duties.Tallies;
import guiyan.duties.Window;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/** Enters what is owed: a new duty where there is none, the facts where there is one; a few statements for a thousand. */
@Singleton
class Entering {

    private final Duties duties;
    private final DutyRules rules;
    private final Settlements settlements;
    private final Session session;
    private final BusinessClock clock;

    Entering(Duties duties, DutyRules rules, Settlements settlements, Session session, BusinessClock clock) {
        this.duties = duties;
        this.rules = rules;
        this.settlements = settlements;
        this.session = session;
        this.clock = clock;
    }

    /** What makes a duty of a kind the only one. */
    record Key(long subject, String period) {

        static Key of(Duty duty) {
            return new Key(duty.subjectId, duty.period);
        }
    }

    /** One heap of work: a kind, the townships' rules about it, and what has changed in the tallies so far. */
    record Heap(DutyKind kind, Map<Long, DutyRule> rules, Tallies.Changes changes) {}

    /** Begins a heap of work about a kind. What it asks does not bear on what it has entered, which is written when it is let go. */
    Heap begin(DutyKind kind) {
        session.setJdbcBatchSize(Asked.CHUNK);
        session.setHibernateFlushMode(FlushMode.COMMIT);
        return new Heap(kind, rules.of(kind.code()), new Tallies.Changes());
    }

    /** Writes a chunk and lets it go: at each question after it all that is held would be looked through for changes. */
    void letGo() {
        session.flush();
        session.clear();
    }

    /** Ends it: the tallies follow. */
    void end(Heap heap) {
        session.flush();
        settlements.add(heap.changes);
    }

    /** Enters all of these, which are no more than a chunk; answers the duties they are. */
    List<Duty> enter(Heap heap, Period period, List<Owed> owed) {
        if (owed.isEmpty()) return List.of();
        var windows = new HashMap<Owed, Window>();
        owed.forEach(each -> windows.put(each, window(heap, period, each)));
        var known = known(heap.kind, period, windows);
        var entered = new ArrayList<Duty>();
        for (var each : owed) {
            var duty = enter(heap, period, each, windows.get(each), known);
            if (duty != null) entered.add(duty);
        }
        return entered;
    }

    private Duty enter(Heap heap, Period period, Owed owed, Window window, Map<Key, Duty> known) {
        var rule = rule(heap, owed);
        var duty = known.get(new Key(owed.subject(), code(heap.kind, period, window)));
        if (duty != null) settlements.note(duty, facts -> tellAgain(facts, owed, window), heap.changes);
        else if (rule != null && rule.reaches(window.opens())) {
            duty = arising(heap.kind, period, owed, window, rule);
            settlements.enter(duty, heap.changes);
            known.put(Key.of(duty), duty);
        }
        return duty;
    }

    private static DutyRule rule(Heap heap, Owed owed) {
        return heap.rules.get(owed.place().townshipId());
    }

    /** Those there are: the day of an event may be another now, its month makes the duty the only one. */
    private Map<Key, Duty> known(DutyKind kind, Period period, Map<Owed, Window> windows) {
        var subjects = windows.keySet().stream().map(Owed::subject).toList();
        var periods = windows.values().stream()
                .map(window -> code(kind, period, window))
                .collect(Collectors.toSet());
        var known = new HashMap<Key, Duty>();
        duties.list("kind = ?1 and subjectId in ?2 and period in ?3", kind.code(), subjects, periods)
                .forEach(duty -> known.put(Key.of(duty), duty));
        return known;
    }

    private static Window window(Heap heap, Period period, Owed owed) {
        if (owed.opensOn() == null) return heap.kind.window(period);
        if (owed.dueOn() != null) return new Window(owed.opensOn(), owed.dueOn());
        var rule = rule(heap, owed);
        var days = rule == null ? heap.kind.terms().dueDays() : rule.dueDays;
        return new Window(owed.opensOn(), owed.opensOn().plusDays(days));
    }

    private static String code(DutyKind kind, Period period, Window window) {
        var cadence = kind.terms().cadence();
        return cadence == Cadence.ONCE ? cadence.at(window.opens()).code() : period.code();
    }

    private Duty arising(DutyKind kind, Period period, Owed owed, Window window, DutyRule rule) {
        var duty = new Duty();
        duty.branchId = owed.place().branchId();
        duty.townshipId = owed.place().townshipId();
        duty.countyId = owed.place().countyId();
        duty.subjectType = kind.subject();
        duty.subjectId = owed.subject();
        duty.personId = owed.person();
        duty.period = code(kind, period, window);
        duty.arise(rule, kind.terms().lapsesTo(), window, clock.today());
        duty.knownSince(owed.knownOn(), rule);
        tell(duty, owed);
        return duty;
    }

    /** What the facts say of a duty that there is; the event it arose with may have another day. */
    private void tellAgain(Duty duty, Owed owed, Window window) {
        if (owed.opensOn() != null) duty.move(window, clock.today());
        tell(duty, owed);
    }

    /** What the facts say of a duty, new or not. */
    private void tell(Duty duty, Owed owed) {
        duty.end(owed.endedOn());
        if (owed.evidence() != null && duty.counts(owed.evidence().on())) duty.meet(owed.evidence());
        if (owed.suspended()) duty.suspend(clock.today());
    }
}

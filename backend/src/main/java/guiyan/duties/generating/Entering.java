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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var known = known(heap.kind, period, owed.stream().map(Owed::subject).toList());
        var entered = new ArrayList<Duty>();
        for (var each : owed) {
            var duty = enter(heap, period, each, known);
            if (duty != null) entered.add(duty);
        }
        return entered;
    }

    private Duty enter(Heap heap, Period period, Owed owed, Map<Key, Duty> known) {
        var rule = heap.rules.get(owed.place().townshipId());
        var window = window(heap.kind, period, owed, rule);
        var duty = known.get(new Key(owed.subject(), code(heap.kind, period, window)));
        if (duty != null) settlements.note(duty, facts -> tell(facts, owed), heap.changes);
        else if (rule != null && rule.reaches(window.opens())) {
            duty = arising(heap.kind, period, owed, rule);
            settlements.enter(duty, heap.changes);
        }
        return duty;
    }

    private Map<Key, Duty> known(DutyKind kind, Period period, Collection<Long> subjects) {
        var known = new HashMap<Key, Duty>();
        var condition = kind.terms().cadence() == Cadence.ONCE ? "opensOn between ?3 and ?4" : "period = ?3";
        var asked = "kind = ?1 and subjectId in ?2 and " + condition;
        var found = kind.terms().cadence() == Cadence.ONCE
                ? duties.list(asked, kind.code(), subjects, period.first(), period.last())
                : duties.list(asked, kind.code(), subjects, period.code());
        found.forEach(duty -> known.put(Key.of(duty), duty));
        return known;
    }

    private static Window window(DutyKind kind, Period period, Owed owed, DutyRule rule) {
        if (owed.opensOn() == null) return kind.window(period);
        if (owed.dueOn() != null) return new Window(owed.opensOn(), owed.dueOn());
        var days = rule == null ? kind.terms().dueDays() : rule.dueDays;
        return new Window(owed.opensOn(), owed.opensOn().plusDays(days));
    }

    private static String code(DutyKind kind, Period period, Window window) {
        var cadence = kind.terms().cadence();
        return cadence == Cadence.ONCE ? cadence.at(window.opens()).code() : period.code();
    }

    private Duty arising(DutyKind kind, Period period, Owed owed, DutyRule rule) {
        var duty = new Duty();
        var window = window(kind, period, owed, rule);
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

    /** What the facts say of a duty, new or not. */
    private void tell(Duty duty, Owed owed) {
        duty.end(owed.endedOn());
        if (owed.evidence() != null && duty.counts(owed.evidence().on())) duty.meet(owed.evidence());
        if (owed.suspended()) duty.suspend(clock.today());
    }
}

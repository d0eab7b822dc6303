package guiyan.duties.generating;

import static java.util.stream.Collectors.groupingBy;

import guiyan.duties.Asked;
import guiyan.duties.Cadence;
import guiyan.duties.Duties;
import guiyan.duties.Duty;
import guiyan.duties.DutyKind;
import guiyan.duties.DutyRules;
import guiyan.duties.Kinds;
import guiyan.duties.Period;
import guiyan.duties.Settlements;
import guiyan.duties.StaleSubject;
import guiyan.platform.calendar.BusinessClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Judges again what is owed about subjects whose facts have changed: what arises, what is done, what is no longer owed. */
@Singleton
public class Refreshing {

    private final Kinds kinds;
    private final DutyRules rules;
    private final Duties duties;
    private final Entering entering;
    private final Settlements settlements;
    private final EntityManager database;
    private final Turn turn;
    private final BusinessClock clock;

    Refreshing(
            Kinds kinds,
            DutyRules rules,
            Duties duties,
            Entering entering,
            Settlements settlements,
            EntityManager database,
            Turn turn,
            BusinessClock clock) {
        this.kinds = kinds;
        this.rules = rules;
        this.duties = duties;
        this.entering = entering;
        this.settlements = settlements;
        this.database = database;
        this.turn = turn;
        this.clock = clock;
    }

    /** Judges all that waits, a chunk in a transaction. */
    public void run() {
        boolean more;
        do more = QuarkusTransaction.requiringNew().call(this::some);
        while (more);
    }

    private boolean some() {
        turn.take();
        var stale = database.createQuery("from StaleSubject s order by s.id", StaleSubject.class)
                .setMaxResults(Asked.CHUNK)
                .getResultList();
        stale.stream().collect(groupingBy(each -> each.subjectType)).forEach(this::judge);
        stale.forEach(database::remove);
        return stale.size() == Asked.CHUNK;
    }

    private void judge(String type, List<StaleSubject> stale) {
        var subjects = stale.stream().map(each -> each.subjectId).distinct().toList();
        var since =
                stale.stream().map(each -> each.since).min(LocalDate::compareTo).orElseThrow();
        kinds.about(type).forEach(kind -> judge(kind, subjects, since));
    }

    /** What one kind makes due about these subjects since that day. */
    void judge(DutyKind kind, Collection<Long> subjects, LocalDate since) {
        var first = rules.firstDay(kind.code());
        if (first.isEmpty()) return;
        var from = kind.terms().cadence().at(since.isAfter(first.get()) ? since : first.get());
        var owed = new HashSet<Duty>();
        var heap = entering.begin(kind);
        for (var period : periods(kind, from.first()))
            owed.addAll(entering.enter(heap, period, kind.owed(period, Asked.these(subjects))));
        entering.end(heap);
        var known = duties.list(
                "kind = ?1 and subjectId in ?2 and opensOn >= ?3",
                kind.code(),
                subjects,
                kind.window(from).opens());
        var over = known.stream().filter(duty -> !owed.contains(duty)).toList();
        settlements.note(over, duty -> duty.cancel(clock.today()));
    }

    private List<Period> periods(DutyKind kind, LocalDate first) {
        var today = clock.today();
        if (first.isAfter(today)) return List.of();
        if (kind.terms().cadence() == Cadence.ONCE) return List.of(Period.between(first, today));
        var periods = new ArrayList<Period>();
        for (var period = kind.terms().cadence().at(first);
                !kind.window(period).opens().isAfter(today);
                period = kind.terms().cadence().at(period.last().plusDays(1))) periods.add(period);
        return periods;
    }
}

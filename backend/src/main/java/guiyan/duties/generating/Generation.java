package guiyan.duties.generating;

import static java.util.concurrent.Executors.callable;
import static java.util.stream.Collectors.partitioningBy;

import guiyan.duties.Asked;
import guiyan.duties.Cadence;
import guiyan.duties.DutyKind;
import guiyan.duties.DutyRules;
import guiyan.duties.Kinds;
import guiyan.duties.Period;
import guiyan.platform.calendar.BusinessClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Makes arise what has become due: two kinds at a time, period by period, a few thousand subjects in a transaction; where it stopped it goes on. */
@Singleton
public class Generation {

    private static final int CHUNKS = 5;

    /** While the database writes for the one, the other reads and reckons. */
    private static final int HANDS = 2;

    private final Kinds kinds;
    private final DutyRules rules;
    private final Entering entering;
    private final EntityManager database;
    private final BusinessClock clock;
    private final Turn turn;

    Generation(
            Kinds kinds, DutyRules rules, Entering entering, EntityManager database, BusinessClock clock, Turn turn) {
        this.kinds = kinds;
        this.rules = rules;
        this.entering = entering;
        this.database = database;
        this.clock = clock;
        this.turn = turn;
    }

    /** Generates all that is due by now; what rests on what became of other duties, after them. */
    public void run() {
        QuarkusTransaction.requiringNew().run(() -> {
            turn.take();
            rules.complete();
            kinds.all().forEach(this::begin);
        });
        var resting = kinds.all().stream().collect(partitioningBy(DutyKind::restsOnOthers));
        beside(resting.get(false));
        beside(resting.get(true));
    }

    private void beside(List<DutyKind> kinds) {
        var hands = Executors.newFixedThreadPool(HANDS);
        try {
            var runs = kinds.stream().map(kind -> callable(() -> whole(kind))).toList();
            for (var run : hands.invokeAll(runs)) run.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("duties could not be generated", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            hands.shutdownNow();
        }
    }

    /** Generates what is due of one kind. */
    public void run(DutyKind kind) {
        QuarkusTransaction.requiringNew().run(() -> {
            turn.take();
            begin(kind);
        });
        whole(kind);
    }

    /** Goes back to the first day of a rule that is new. */
    private void begin(DutyKind kind) {
        var first = rules.neverGenerated(kind.code());
        if (first.isEmpty()) return;
        var progress = database.find(DutyProgress.class, kind.code());
        if (progress == null) {
            progress = new DutyProgress();
            progress.kind = kind.code();
            progress.firstDay = first.get();
            database.persist(progress);
        }
        progress.done(first.get().isBefore(progress.firstDay) ? first.get() : progress.firstDay);
    }

    private void whole(DutyKind kind) {
        boolean more;
        do more = QuarkusTransaction.requiringNew().call(() -> some(kind));
        while (more);
    }

    /** A few chunks; whether there is more to do. Nothing is generated of a kind that no rule has ever begun. */
    boolean some(DutyKind kind) {
        turn.share();
        var progress = held(kind);
        if (progress == null) return false;
        var heap = entering.begin(kind);
        var more = true;
        for (int chunk = 0; chunk < CHUNKS && more; chunk++) {
            more = step(heap, progress);
            entering.letGo();
        }
        entering.end(heap);
        database.merge(progress);
        return more;
    }

    private DutyProgress held(DutyKind kind) {
        return (DutyProgress)
                database.createNativeQuery("select * from duty_progress where kind = ? for update", DutyProgress.class)
                        .setParameter(1, kind.code())
                        .getSingleResultOrNull();
    }

    private boolean step(Entering.Heap heap, DutyProgress progress) {
        return heap.kind().terms().cadence() == Cadence.ONCE ? events(heap, progress) : period(heap, progress);
    }

    private boolean period(Entering.Heap heap, DutyProgress progress) {
        var period = heap.kind().terms().cadence().at(progress.firstDay);
        if (heap.kind().window(period).opens().isAfter(clock.today())) return false;
        if (isWhole(heap, period, progress)) progress.done(period.last().plusDays(1));
        return true;
    }

    private boolean events(Entering.Heap heap, DutyProgress progress) {
        if (progress.firstDay.isAfter(clock.today())) return false;
        if (progress.lastDay == null) progress.lastDay = clock.today();
        var days = Period.between(progress.firstDay, progress.lastDay);
        if (isWhole(heap, days, progress)) progress.done(progress.lastDay.plusDays(1));
        return true;
    }

    /** Enters the next chunk; whether the period is whole with it. */
    private boolean isWhole(Entering.Heap heap, Period period, DutyProgress progress) {
        var owed = heap.kind().owed(period, Asked.after(progress.afterSubject));
        entering.enter(heap, period, owed);
        if (!owed.isEmpty()) progress.reached(owed.get(owed.size() - 1).subject());
        return owed.size() < Asked.CHUNK;
    }
}

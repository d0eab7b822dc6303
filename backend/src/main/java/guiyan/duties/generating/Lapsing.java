package guiyan.duties.generating;

import guiyan.duties.Asked;
import guiyan.duties.Duties;
import guiyan.duties.DutyState;
import guiyan.duties.Settlements;
import guiyan.platform.calendar.BusinessClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Page;
import jakarta.inject.Singleton;

/** Lets duties lapse whose days have passed: what cannot be made up is missed, the rest is overdue. */
@Singleton
public class Lapsing {

    private final Duties duties;
    private final Settlements settlements;
    private final BusinessClock clock;
    private final Turn turn;

    Lapsing(Duties duties, Settlements settlements, BusinessClock clock, Turn turn) {
        this.duties = duties;
        this.settlements = settlements;
        this.clock = clock;
        this.turn = turn;
    }

    /** All that have lapsed by now, a chunk in a transaction. */
    public void run() {
        boolean more;
        do more = QuarkusTransaction.requiringNew().call(this::some);
        while (more);
    }

    private boolean some() {
        turn.take();
        var passed = duties.find(
                        "state = ?1 and graceUntil < ?2 order by graceUntil, id", DutyState.PENDING, clock.today())
                .page(Page.ofSize(Asked.CHUNK))
                .list();
        settlements.note(passed, duty -> {});
        return passed.size() == Asked.CHUNK;
    }
}

package guiyan.care;

import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.work.Chore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;

/** Ends the care of children on their sixteenth birthday (P-09); a year later their files are erased. */
@Singleton
class GrownChildren implements Chore {

    private static final int CHUNK = 200;

    private final CareCases cases;
    private final Audit audit;
    private final BusinessClock clock;

    GrownChildren(CareCases cases, Audit audit, BusinessClock clock) {
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "grown-children";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        run(clock.today());
    }

    /** Ends the care of those who are 16 on that day, a chunk in a transaction. */
    void run(LocalDate today) {
        int closed;
        do closed = QuarkusTransaction.requiringNew().call(() -> some(today));
        while (closed == CHUNK);
    }

    private int some(LocalDate today) {
        var grown = cases.grown(today, CHUNK);
        for (var care : grown) {
            care.growUp();
            audit.record(Act.of("care.closed").on(care.personId).because(care.closedBecause.name()), care);
            cases.stamped(care);
        }
        return grown.size();
    }
}

package guiyan.platform.audit;

import guiyan.platform.calendar.SystemClock;
import guiyan.platform.work.Chore;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Seals the log of acts each minute. */
@Singleton
class Sealing implements Chore {

    private final Seals seals;
    private final SystemClock clock;

    Sealing(Seals seals, SystemClock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit-sealing";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        seals.sealBefore(clock.now().minus(Seals.SETTLED));
    }
}

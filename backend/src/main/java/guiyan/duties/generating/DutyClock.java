package guiyan.duties.generating;

import guiyan.platform.work.Chore;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Every few minutes what has become due arises, and what was not done lapses. */
@Singleton
class DutyClock implements Chore {

    private final Generation generation;
    private final Lapsing lapsing;

    DutyClock(Generation generation, Lapsing lapsing) {
        this.generation = generation;
        this.lapsing = lapsing;
    }

    @Override
    public String name() {
        return "duty-clock";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    /** What has lapsed comes first: from it new duties arise. */
    @Override
    @ActivateRequestContext
    public void run() {
        lapsing.run();
        generation.run();
    }
}

package guiyan.duties.generating;

import guiyan.platform.work.Chore;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Every few seconds what has changed is judged again. */
@Singleton
class DutyRefresh implements Chore {

    private final Refreshing refreshing;

    DutyRefresh(Refreshing refreshing) {
        this.refreshing = refreshing;
    }

    @Override
    public String name() {
        return "duty-refresh";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(3);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        refreshing.run();
    }
}

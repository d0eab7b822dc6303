package guiyan;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Gives back the memory that only the start needed, once, when the first answers are out. */
@Singleton
class AfterStart {

    private static final int SECONDS = 3;

    void tidy(@Observes @Priority(300) StartupEvent start) {
        CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS).execute(System::gc);
    }
}

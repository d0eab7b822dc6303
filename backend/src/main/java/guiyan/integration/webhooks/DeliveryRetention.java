package guiyan.integration.webhooks;

import guiyan.platform.calendar.SystemClock;
import guiyan.platform.work.Chore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Messages go 30 days after they were made, whatever came of them; one that is still waiting stays. */
@Singleton
class DeliveryRetention implements Chore {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Deliveries deliveries;
    private final SystemClock clock;

    DeliveryRetention(Deliveries deliveries, SystemClock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "webhook-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew()
                .run(() -> deliveries.delete(
                        "createdAt < ?1 and state <> ?2", clock.now().minus(KEPT), Delivery.State.WAITING));
    }
}

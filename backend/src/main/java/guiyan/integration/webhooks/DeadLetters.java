package guiyan.integration.webhooks;

import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.Waiting;
import jakarta.inject.Singleton;
import java.util.List;

/** Messages that were tried too often. */
@Singleton
class DeadLetters implements Waiting {

    private final Deliveries deliveries;

    DeadLetters(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public Right right() {
        return Right.WEBHOOKS;
    }

    @Override
    public List<Heap> waiting(Scope scope) {
        return List.of(deliveries.dead(scope));
    }
}

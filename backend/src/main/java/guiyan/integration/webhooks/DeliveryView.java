package guiyan.integration.webhooks;

import guiyan.platform.ids.PublicId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message and what came of it. */
record DeliveryView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) int changeCount,
        @Schema(required = true) Delivery.State state,
        @Schema(required = true) int attempts,
        Instant lastAt,

        @Schema(description = "The HTTP status of the last answer, when there was one")
        Integer lastStatus,

        String lastProblem,
        Instant nextAt,

        @Schema(required = true, description = "What is sent, ids only")
        String body) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                PublicId.of(delivery.id),
                delivery.createdAt,
                delivery.changeCount,
                delivery.state,
                delivery.attempts,
                delivery.lastAt,
                delivery.lastStatus,
                delivery.lastProblem,
                delivery.nextAt,
                delivery.body);
    }
}

package guiyan.contact;

import guiyan.people.PersonRef;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promise as the API shows it. */
record PromiseView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef member,

        @Schema(description = "For the village's secretary and liaison")
        String text,

        @Schema(required = true) String promisedBy,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) boolean overdue,
        LocalDate keptOn,
        @Schema(required = true) Instant recordedAt)
        implements Revisioned {

    static PromiseView of(Promise promise, String text, LocalDate today) {
        return new PromiseView(
                PublicId.of(promise.id),
                Revisioned.etag(promise),
                PersonRef.of(promise.person),
                text,
                promise.owner,
                promise.dueOn,
                promise.keptOn == null && promise.dueOn.isBefore(today),
                promise.keptOn,
                promise.recordedAt);
    }
}

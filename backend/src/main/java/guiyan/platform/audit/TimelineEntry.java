package guiyan.platform.audit;

import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One act in the history of a row. */
public record TimelineEntry(
        @Schema(required = true) PublicId id,
        @Schema(required = true) Instant at,
        @Schema(required = true) LocalDate businessDate,
        @Schema(required = true) String action,
        String actor,
        Role actorRole,

        @Schema(description = "In whose stead it was done, where it was another's work")
        String actedFor,

        @Schema(required = true) List<String> fields,
        String note,
        PublicId importId) {

    /** The act as histories show it. */
    public static TimelineEntry of(AuditEvent event) {
        return new TimelineEntry(
                PublicId.of(event.id),
                event.at,
                event.businessDate,
                event.action,
                event.actorName,
                event.actorRole == null ? null : Role.valueOf(event.actorRole),
                event.forName,
                event.fields == null ? List.of() : List.of(event.fields.split(",")),
                event.note,
                PublicId.of(event.importId));
    }
}

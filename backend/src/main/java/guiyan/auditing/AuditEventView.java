package guiyan.auditing;

import guiyan.platform.Role;
import guiyan.platform.audit.AuditEvent;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One act as the auditor sees it: who did what to which row; never a value. */
record AuditEventView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) Instant at,
        @Schema(required = true) LocalDate businessDate,
        PublicId actorId,
        String actor,
        Role actorRole,

        @Schema(description = "In whose stead it was done, where it was another's work")
        String actedFor,

        @Schema(required = true) String action,

        @Schema(required = true, description = "Whether nothing was changed, only looked at")
        boolean onlySeen,

        @Schema(required = true) String subjectType,
        @Schema(required = true) PublicId subjectId,
        PublicId personId,
        @Schema(required = true) List<String> fields,
        String note,
        PublicId importId,
        @Schema(required = true) String traceId) {

    static AuditEventView of(AuditEvent event) {
        return new AuditEventView(
                PublicId.of(event.id),
                event.at,
                event.businessDate,
                PublicId.of(event.actorId),
                event.actorName,
                event.actorRole == null ? null : Role.valueOf(event.actorRole),
                event.forName,
                event.action,
                event.onlySeen,
                event.subjectType,
                PublicId.of(event.subjectId),
                PublicId.of(event.personId),
                event.fields == null ? List.of() : List.of(event.fields.split(",")),
                event.note,
                PublicId.of(event.importId),
                event.traceId);
    }
}

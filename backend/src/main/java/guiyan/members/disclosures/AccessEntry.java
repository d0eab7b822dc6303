package guiyan.members.disclosures;

import guiyan.platform.Role;
import guiyan.platform.audit.AuditEvent;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One look at a member's file: who, when, at which values in clear, and what for. */
record AccessEntry(
        @Schema(required = true) PublicId id,
        @Schema(required = true) Instant at,
        @Schema(required = true) String action,
        String actor,
        Role actorRole,
        @Schema(required = true) List<String> fields,
        String purpose) {

    static AccessEntry of(AuditEvent event) {
        return new AccessEntry(
                PublicId.of(event.id),
                event.at,
                event.action,
                event.actorName,
                event.actorRole == null ? null : Role.valueOf(event.actorRole),
                event.fields == null ? List.of() : List.of(event.fields.split(",")),
                event.note);
    }
}

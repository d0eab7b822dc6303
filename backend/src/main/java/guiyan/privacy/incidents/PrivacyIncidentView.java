package guiyan.privacy.incidents;

import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A breach as the API shows it. */
record PrivacyIncidentView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) String title,
        @Schema(required = true) String description,
        @Schema(required = true) PublicId actorId,
        @Schema(required = true) Instant fromAt,
        @Schema(required = true) Instant untilAt,
        @Schema(required = true) LocalDate foundOn,
        String noticeText,
        LocalDate closedOn,
        String measures)
        implements Revisioned, Located {

    static PrivacyIncidentView of(PrivacyIncident incident) {
        return new PrivacyIncidentView(
                PublicId.of(incident.id),
                Revisioned.etag(incident),
                incident.title,
                incident.description,
                PublicId.of(incident.actorId),
                incident.fromAt,
                incident.untilAt,
                incident.foundOn,
                incident.noticeText,
                incident.closedOn,
                incident.measures);
    }

    @Override
    public String location() {
        return "/privacy/incidents/" + id;
    }
}

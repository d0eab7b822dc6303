package guiyan.outflow;

import guiyan.outflow.values.OutflowStatus;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of an episode's history as the API shows it. */
record OutflowChangeView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) Instant recordedAt,

        @Schema(required = true, description = "Such as `opened`, `departed`, `corrected`, `returned`")
        String act,

        OutflowStatus fromStatus,
        @Schema(required = true) OutflowStatus toStatus,

        @Schema(description = "The day the act is about") PartialDate on,

        String reason,
        String actorName,
        String actorRole,
        @Schema(required = true) List<FieldChange> fields) {

    /** One field, as it was and as it became. */
    @Schema(name = "OutflowFieldChange")
    record FieldChange(@Schema(required = true) String field, String was, String became) {}

    static OutflowChangeView of(OutflowChange change) {
        return new OutflowChangeView(
                PublicId.of(change.id),
                change.recordedAt,
                change.act,
                change.fromStatus,
                change.toStatus,
                change.onDay,
                change.reason,
                change.actorName,
                change.actorRole,
                change.fields.stream()
                        .map(value -> new FieldChange(value.field(), value.was(), value.became()))
                        .toList());
    }
}

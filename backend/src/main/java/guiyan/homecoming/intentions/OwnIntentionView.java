package guiyan.homecoming.intentions;

import guiyan.homecoming.values.WorkField;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One's own answer, and who wrote it down. */
@Schema(name = "OwnReturnIntentionView")
record OwnIntentionView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) Answer answer,
        WorkField field,
        Horizon horizon,
        TakenAt takenAt,
        @Schema(required = true) LocalDate askedOn,
        @Schema(required = true) LocalDate validUntil,
        String recordedBy)
        implements Revisioned {

    static OwnIntentionView of(ReturnIntention intention) {
        return new OwnIntentionView(
                PublicId.of(intention.id),
                Revisioned.etag(intention),
                intention.answer,
                intention.field,
                intention.horizon,
                intention.takenAt,
                intention.askedOn,
                intention.validUntil,
                intention.recordedBy);
    }
}

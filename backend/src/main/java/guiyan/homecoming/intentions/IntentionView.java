package guiyan.homecoming.intentions;

import guiyan.homecoming.values.WorkField;
import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer as the API shows it. */
@Schema(name = "ReturnIntentionView")
record IntentionView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef member,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) Answer answer,
        WorkField field,
        Horizon horizon,
        Source confidence,
        TakenAt takenAt,
        @Schema(required = true) LocalDate askedOn,
        @Schema(required = true) LocalDate validUntil,

        @Schema(required = true, description = "Too long ago to be taken for his answer")
        boolean over)
        implements Revisioned, Located {

    static IntentionView of(ReturnIntention intention, OrganizationRef unit, LocalDate today) {
        return new IntentionView(
                PublicId.of(intention.id),
                Revisioned.etag(intention),
                PersonRef.of(intention.person),
                unit,
                intention.answer,
                intention.field,
                intention.horizon,
                intention.confidence,
                intention.takenAt,
                intention.askedOn,
                intention.validUntil,
                intention.isOver(today));
    }

    @Override
    public String location() {
        return "/return-intentions/" + id;
    }
}

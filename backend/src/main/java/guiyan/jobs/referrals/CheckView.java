package guiyan.jobs.referrals;

import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was heard at one of the checks. */
@Schema(name = "PlacementCheckView")
record CheckView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PublicId placementId,
        @Schema(required = true) CheckStage stage,
        @Schema(required = true) LocalDate checkedOn,
        String checkedBy,
        @Schema(required = true) boolean stillThere,
        Boolean paid,
        Boolean contract,
        Boolean lodging,
        String words)
        implements Revisioned, Located {

    static CheckView of(PlacementCheck check, String words) {
        return new CheckView(
                PublicId.of(check.id),
                Revisioned.etag(check),
                PublicId.of(check.placementId),
                check.stage,
                check.checkedOn,
                check.checkedBy,
                check.stillThere,
                check.paid,
                check.contract,
                check.lodging,
                words);
    }

    @Override
    public String location() {
        return "/placements/%s/checks".formatted(placementId);
    }
}

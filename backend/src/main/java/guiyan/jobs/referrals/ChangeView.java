package guiyan.jobs.referrals;

import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody was in his post, and what he became. */
@Schema(name = "PlacementChangeView")
record ChangeView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PublicId placementId,
        @Schema(required = true) PartialDate changedOn,
        String was,
        @Schema(required = true) String title)
        implements Revisioned, Located {

    static ChangeView of(PlacementChange change) {
        return new ChangeView(
                PublicId.of(change.id),
                Revisioned.etag(change),
                PublicId.of(change.placementId),
                change.changedOn,
                change.was,
                change.title);
    }

    @Override
    public String location() {
        return "/placements/%s/changes".formatted(placementId);
    }
}

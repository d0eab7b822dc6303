package guiyan.care.gaps;

import guiyan.organizations.OrganizationRef;
import guiyan.outflow.CareGap;
import guiyan.people.PersonRef;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review as the API shows it. */
@Schema(name = "CareGapReviewView")
record GapView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true, description = "Who left") PersonRef member,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) Set<CareGap.Kind> kinds,
        @Schema(required = true) LocalDate leftOn,
        @Schema(required = true) LocalDate raisedOn,
        @Schema(required = true) GapState state,
        Arranged arranged,
        LocalDate answeredOn,
        String answeredBy,

        @Schema(description = "For the village's secretary and liaison, where one review is shown")
        String words,

        LocalDate closedOn)
        implements Revisioned {

    static GapView of(GapReview review, OrganizationRef unit, String words) {
        return new GapView(
                PublicId.of(review.id),
                Revisioned.etag(review),
                PersonRef.of(review.person),
                unit,
                review.kinds,
                review.leftOn,
                review.raisedOn,
                review.state(),
                review.arranged,
                review.answeredOn,
                review.answeredBy,
                words,
                review.closedOn);
    }
}

package guiyan.care.visits;

import guiyan.care.values.CareNeed;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit as the API shows it; what was found there is its carer's alone. */
record CareVisitView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PublicId caseId,
        @Schema(required = true) LocalDate visitedOn,
        @Schema(required = true) Actor actor,
        @Schema(required = true) String visitor,

        @Schema(description = "For the assigned carer alone")
        Set<CareNeed> needs,

        @Schema(description = "For the assigned carer alone")
        Set<CareNeed> done,

        @Schema(description = "It was a mistake, taken back on this day")
        LocalDate withdrawnOn,

        Mistake withdrawnBecause)
        implements Revisioned, Located {

    static CareVisitView of(CareVisit visit, boolean isCarer) {
        return new CareVisitView(
                PublicId.of(visit.id),
                Revisioned.etag(visit),
                PublicId.of(visit.caseId),
                visit.visitedOn,
                visit.actor,
                visit.visitor,
                isCarer ? visit.needs : null,
                isCarer ? visit.done : null,
                visit.withdrawnOn,
                visit.withdrawnBecause);
    }

    @Override
    public String location() {
        return "/care-cases/" + caseId + "/visits";
    }
}

package guiyan.contact.visits;

import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit as the API shows it. */
record VisitView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef member,
        @Schema(required = true) LocalDate visitedOn,
        String visited,
        @Schema(required = true) Relation relation,
        @Schema(required = true) String visitor,
        @Schema(required = true) Cause cause,
        @Schema(required = true) int money,
        String goods,

        @Schema(description = "For the village's secretary and liaison")
        String hardship,

        String measures,
        LocalDate settledOn,
        String recordedBy)
        implements Revisioned, Located {

    static VisitView of(Visit visit, String hardship) {
        return new VisitView(
                PublicId.of(visit.id),
                Revisioned.etag(visit),
                PersonRef.of(visit.person),
                visit.visitedOn,
                visit.visited,
                visit.relation,
                visit.visitor,
                visit.cause,
                visit.money,
                visit.goods,
                hardship,
                visit.measures,
                visit.settledOn,
                visit.recordedBy);
    }

    @Override
    public String location() {
        return "/visits/" + id;
    }
}

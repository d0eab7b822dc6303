package guiyan.contact.gatherings;

import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting, with how many were invited and came. */
record GatheringView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) GatheringKind kind,
        @Schema(required = true) LocalDate heldOn,
        @Schema(required = true) String place,
        @Schema(required = true) List<String> agenda,
        @Schema(required = true) GatheringState state,

        @Schema(required = true, description = "A tea party outside the window around the festival")
        boolean late,

        @Schema(required = true) long invited,
        @Schema(required = true) long came,

        @Schema(required = true, description = "Of those invited, away on the day")
        long awayInvited,

        @Schema(required = true, description = "Of those who came, away on the day")
        long awayCame)
        implements Revisioned, Located {

    static GatheringView of(Gathering gathering, OrganizationRef unit, Guests.Count count) {
        return new GatheringView(
                PublicId.of(gathering.id),
                Revisioned.etag(gathering),
                unit,
                gathering.kind,
                gathering.heldOn,
                gathering.place,
                gathering.points(),
                gathering.state,
                gathering.isLate(),
                count.invited(),
                count.came(),
                count.awayInvited(),
                count.awayCame());
    }

    @Override
    public String location() {
        return "/gatherings/" + id;
    }
}

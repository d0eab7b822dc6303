package guiyan.contact.gatherings;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting that one is invited to, or has come to. */
record OwnGatheringView(
        @Schema(required = true) GatheringKind kind,
        @Schema(required = true) LocalDate heldOn,
        @Schema(required = true) String place,
        @Schema(required = true) List<String> agenda,

        @Schema(nullable = true, description = "The day on which one signed in")
        LocalDate cameOn) {

    static OwnGatheringView of(Gathering gathering, Guest guest) {
        return new OwnGatheringView(
                gathering.kind, gathering.heldOn, gathering.place, gathering.points(), guest.cameOn);
    }
}

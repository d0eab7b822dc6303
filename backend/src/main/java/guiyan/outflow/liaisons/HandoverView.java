package guiyan.outflow.liaisons;

import guiyan.people.PersonRef;
import guiyan.platform.ids.PublicId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What moves with a handover, or has moved. */
record HandoverView(
        @Schema(required = true) boolean done,
        @Schema(required = true) int count,
        @Schema(required = true) List<Moving> episodes) {

    /** One episode, and who is in charge of it until then. */
    @Schema(name = "MovingEpisode")
    record Moving(
            @Schema(required = true) PublicId outflowId,
            @Schema(required = true) PersonRef member,
            PersonRef from) {}
}

package guiyan.contact.gatherings;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which meetings are asked for. */
class GatheringFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("kind")
    @Parameter(description = "Only of this kind")
    public GatheringKind kind;

    @QueryParam("state")
    @Parameter(description = "Only in this state")
    public GatheringState state;

    @QueryParam("from")
    @Parameter(description = "On this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "On this day or earlier")
    public LocalDate to;
}

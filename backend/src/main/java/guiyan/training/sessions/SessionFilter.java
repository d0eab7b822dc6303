package guiyan.training.sessions;

import guiyan.platform.ids.PublicId;
import guiyan.training.values.Mode;
import guiyan.training.values.TrainingType;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which sessions are asked for. */
class SessionFilter {

    @QueryParam("organization")
    @Parameter(
            description = "This unit and everything below it; without it also what the units above the caller's hold")
    public PublicId organization;

    @QueryParam("program")
    @Parameter(description = "Only of this course")
    public PublicId program;

    @QueryParam("type")
    @Parameter(description = "Only of this programme")
    public TrainingType type;

    @QueryParam("mode")
    @Parameter(description = "Only for groups, or only one-to-one")
    public Mode mode;

    @QueryParam("from")
    @Parameter(description = "Begun on this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Begun on this day or earlier")
    public LocalDate to;

    @QueryParam("cancelled")
    @Parameter(description = "Whether they were called off; those that were not unless told")
    public Boolean cancelled;
}

package guiyan.training.programs;

import guiyan.platform.ids.PublicId;
import guiyan.training.values.TrainingType;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which courses are asked for. */
class ProgramFilter {

    @QueryParam("organization")
    @Parameter(description = "What this unit sees: its own, those below it, and those of the units above it")
    public PublicId organization;

    @QueryParam("type")
    @Parameter(description = "Only of this programme")
    public TrainingType type;
}

package guiyan.training.policies;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which policies are asked for. */
class PolicyFilter {

    @QueryParam("organization")
    @Parameter(description = "What this unit sees: its own, those below it, and those of the units above it")
    public PublicId organization;

    @QueryParam("audience")
    @Parameter(description = "Only for these; what is for everybody is among them")
    public Audience audience;

    @QueryParam("valid")
    @Parameter(description = "Whether they hold today")
    public Boolean valid;
}

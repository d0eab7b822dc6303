package guiyan.jobs.employers;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which employers are asked for. */
class EmployerFilter {

    @QueryParam("organization")
    @Parameter(description = "What this unit sees: its own, those below it, and those of the units above it")
    public PublicId organization;

    @QueryParam("name")
    @Size(max = 60)
    @Parameter(description = "Whose name begins like that")
    public String name;
}

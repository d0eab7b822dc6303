package guiyan.organizations;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which units are asked for. */
class OrganizationFilter {

    @QueryParam("parent")
    @Parameter(description = "Only units directly below this one")
    public PublicId parent;

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("level")
    public Level level;

    @QueryParam("q")
    @Size(max = 60)
    @Parameter(description = "Beginning of the short name")
    public String q;
}

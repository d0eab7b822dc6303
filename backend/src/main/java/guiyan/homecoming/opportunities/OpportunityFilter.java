package guiyan.homecoming.opportunities;

import guiyan.homecoming.values.WorkField;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which opportunities are asked for. */
class OpportunityFilter {

    @QueryParam("organization")
    @Parameter(description = "What this unit sees: its own, those below it, and those of the units above it")
    public PublicId organization;

    @QueryParam("field")
    @Parameter(description = "Only in this field")
    public WorkField field;

    @QueryParam("open")
    @Parameter(description = "Only those that are still there (true), or only those that are not (false)")
    public Boolean open;
}

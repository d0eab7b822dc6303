package guiyan.outflow.inflows;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which members from elsewhere are asked for. */
class InflowFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("ended")
    @DefaultValue("false")
    @Parameter(description = "With those who have left again")
    public boolean ended;
}

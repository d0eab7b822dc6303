package guiyan.outflow.liaisons;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which assignments are asked for. */
class LiaisonFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("current")
    @DefaultValue("true")
    @Parameter(description = "Only those that have not ended")
    public boolean current;

    @QueryParam("liaison")
    @Parameter(description = "Only those of this person")
    public PublicId liaison;

    @QueryParam("outflow")
    @Parameter(description = "Only those of this episode")
    public PublicId outflow;

    static Long value(PublicId id) {
        return id == null ? null : id.value();
    }
}

package guiyan.identity;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of accounts can be narrowed to. */
class AccountFilter {

    @QueryParam("organization")
    @Parameter(description = "Accounts at this unit and everything below it")
    public PublicId organization;

    @QueryParam("unstarted")
    @Parameter(description = "Only those that can be used and that nobody has signed in to yet")
    public boolean unstarted;
}

package guiyan.care.mutual;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which days of mutual aid, or whose balances, are asked for. */
class AidFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("household")
    @Parameter(description = "Only what this household gave or was given")
    public PublicId household;

    Long householdId() {
        return household == null ? null : household.value();
    }
}

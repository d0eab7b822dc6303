package guiyan.members;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/statistics/I-01")
@Tag(name = "Statistics")
class OnRollResource {

    private final Members members;
    private final Organizations organizations;
    private final Caller caller;

    OnRollResource(Members members, Organizations organizations, Caller caller) {
        this.members = members;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Allowed(Right.MEMBERS_READ)
    @Operation(
            summary = "Count the members on the roll",
            description =
                    "Indicator I-01: full and probationary members whose status is `ACTIVE`, in each unit that keeps a register; the same rows as `/members?organization=`.")
    public OnRoll countMembersOnRoll(
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization) {
        var scope = organizations.narrowed(caller.scope(), organization);
        var counts = members.onRoll(scope);
        return OnRoll.of(organizations.branches(scope).stream()
                .map(unit -> new OnRoll.OfUnit(OrganizationRef.of(unit), counts.getOrDefault(unit.id, 0L)))
                .toList());
    }
}

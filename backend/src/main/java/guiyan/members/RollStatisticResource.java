package guiyan.members;

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

@Path("/statistics")
@Tag(name = "Statistics")
class RollStatisticResource {

    private final RollStatistics statistics;
    private final Organizations organizations;
    private final Caller caller;

    RollStatisticResource(RollStatistics statistics, Organizations organizations, Caller caller) {
        this.statistics = statistics;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Path("/I-01")
    @Allowed(Right.STATISTICS_READ)
    @Operation(
            summary = "Count the members on the roll",
            description =
                    "Indicator I-01: full and probationary members whose status is `ACTIVE`, in each unit that keeps a register, broken down by sex, age or education; each figure names the list of exactly its rows. Who sees no persons is answered by township, without lists; what is fewer than five, and what would give it away, is left out.")
    public OnRoll countMembersOnRoll(
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization,
            @QueryParam("by") @Parameter(description = "Adds the groups of a breakdown") RollBreakdown by) {
        return statistics.onRoll(organizations.narrowed(caller.scope(), organization), organization, by);
    }

    @GET
    @Path("/I-38")
    @Allowed(Right.STATISTICS_READ)
    @Operation(
            summary = "Measure how complete the files of the roll are",
            description =
                    "Indicator I-38: required fields filled, members with a number of their own, numbers verified this quarter; in each unit that keeps a register. Who sees no persons is answered by township, without what is fewer than five or would give it away.")
    public DataQuality measureDataQuality(
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization) {
        return statistics.quality(organizations.narrowed(caller.scope(), organization), organization);
    }
}

package guiyan.duties;

import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/duties/summary")
@Tag(name = "Duties")
class DutySummaryResource {

    private final DutySummaries summaries;
    private final Organizations organizations;
    private final Caller caller;

    DutySummaryResource(DutySummaries summaries, Organizations organizations, Caller caller) {
        this.summaries = summaries;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Allowed(Right.DUTIES_READ)
    @Operation(
            summary = "Show how the duties stand, by unit and kind",
            description =
                    "In one answer: n of m for each unit, kind and period, what is overdue, and with each figure the list of its duties. The periods are those that today lies in, unless others are named.")
    public DutySummary summarizeDuties(
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization,
            @QueryParam("kind") @Parameter(description = "Only of this kind", example = "MONTHLY_CALL") String kind,
            @QueryParam("period")
                    @Parameter(description = "Of these months, quarters, half years or years", example = "2008-03")
                    List<String> period) {
        return summaries.of(organizations.narrowed(caller.scope(), organization), organization, period, kind);
    }
}

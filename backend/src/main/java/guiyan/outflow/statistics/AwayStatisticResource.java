package guiyan.outflow.statistics;

import guiyan.organizations.Organizations;
import guiyan.outflow.statistics.AwayStatistics.Question;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/statistics")
@Tag(name = "Statistics")
class AwayStatisticResource {

    private final AwayStatistics statistics;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    AwayStatisticResource(AwayStatistics statistics, Organizations organizations, Caller caller, BusinessClock clock) {
        this.statistics = statistics;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/{indicator}")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "Count those away",
            description =
                    "Indicators I-02 to I-07, I-09 to I-12 as of `to` (today unless told), I-34 from `from` to `to`; in each unit that keeps a register; each figure names the list of exactly its rows.")
    public AwayFigure countOutflows(
            Indicator indicator,
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization,
            @QueryParam("from") @Parameter(description = "First day of a period; 1 January unless told") LocalDate from,
            @QueryParam("to") @Parameter(description = "The day, or the last one of a period; today unless told")
                    LocalDate to,
            @QueryParam("by") @Parameter(description = "Adds the groups of a breakdown to I-02") AwayBreakdown by) {
        var scope = organizations.narrowed(caller.scope(), organization);
        var until = to == null ? clock.today() : to;
        var since = from == null ? until.withDayOfYear(1) : from;
        return statistics.of(scope, new Question(indicator, by, organization, since, until));
    }
}

package guiyan.outflow.registers;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.outflow.registers.RegisterCounts.Count;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Language;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/statistics")
@Tag(name = "Statistics")
class RegisterStatisticResource {

    private final RegisterCounts counts;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    RegisterStatisticResource(RegisterCounts counts, Organizations organizations, Caller caller, BusinessClock clock) {
        this.counts = counts;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/I-08")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "Count those away who hold a valid activity certificate",
            description = "Indicator I-08, of those who are away now; in each unit that keeps a register.")
    public RegisterFigure countCertified(
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization) {
        var scope = organizations.narrowed(caller.scope(), organization);
        var words = say("持有有效活动证的在外党员 / 在外党员", "Members away with a valid certificate, of those away");
        return figure(
                scope, counts.certified(scope), words, "/activity-certificates?away=true", organization, clock.today());
    }

    @GET
    @Path("/I-28")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "Count the labourers led out",
            description =
                    "Indicator I-28: labourers who had left by `to` (today unless told), each once however often he left; whoever has no leader named counts as led out by his village. In each unit that keeps a register.")
    public RegisterFigure countLedOut(
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization,
            @QueryParam("to") @Parameter(description = "The day it is as of; today unless told") LocalDate to) {
        var scope = organizations.narrowed(caller.scope(), organization);
        var on = to == null ? clock.today() : to;
        var words = say(
                "带动外出的劳动力（一人计一次；未写明带领人的，算本村带动）",
                "Labourers led out, each once; by the village where no leader is named");
        return figure(scope, counts.ledOut(scope, on), words, "/labour-outflows?once=true&to=" + on, organization, on);
    }

    @GET
    @Path("/I-39")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "Count the members from elsewhere",
            description = "Indicator I-39: those who live here now; in each unit that keeps a register.")
    public RegisterFigure countInflows(
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization) {
        var scope = organizations.narrowed(caller.scope(), organization);
        var words = say("组织关系在外地、现住本地的党员", "Members of other places who live here");
        return figure(scope, counts.cameIn(scope), words, "/inflows", organization, clock.today());
    }

    private RegisterFigure figure(
            Scope scope, Map<Long, Count> counted, String words, String list, PublicId asked, LocalDate on) {
        var units = organizations.branches(scope).stream()
                .map(unit -> {
                    var count = counted.getOrDefault(unit.id, Count.NONE);
                    return new RegisterFigure.OfUnit(
                            OrganizationRef.of(unit),
                            count.numerator(),
                            count.denominator(),
                            list(list, PublicId.of(unit.id)));
                })
                .toList();
        var all = counted.values().stream().reduce(Count.NONE, Count::and);
        return new RegisterFigure(on, words, all.numerator(), all.denominator(), list(list, asked), units);
    }

    private static String list(String list, PublicId unit) {
        if (unit == null) return "/api/v1" + list;
        return "/api/v1%s%sorganization=%s".formatted(list, list.contains("?") ? "&" : "?", unit);
    }

    private String say(String zh, String en) {
        return caller.language() == Language.ZH ? zh : en;
    }
}

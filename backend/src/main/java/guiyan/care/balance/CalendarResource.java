package guiyan.care.balance;

import guiyan.organizations.Organizations;
import guiyan.organizations.WritingUnits;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.MergePatch;
import guiyan.platform.PlatformCode;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.audit.Changes;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/crop-calendar")
@Tag(name = "Care")
class CalendarResource {

    private final TownshipCalendars calendars;
    private final Organizations organizations;
    private final WritingUnits units;
    private final Audit audit;
    private final Caller caller;

    CalendarResource(
            TownshipCalendars calendars, Organizations organizations, WritingUnits units, Audit audit, Caller caller) {
        this.calendars = calendars;
        this.organizations = organizations;
        this.units = units;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Allowed(Right.SERVICES_READ)
    @Operation(
            summary = "Show when paddy takes which work in a township",
            description = "And what one hand gives in ten days: the labour balance is reckoned by it.")
    public CalendarView showCropCalendar(
            @QueryParam("organization")
                    @Parameter(
                            description = "A township, or a village of it; above a township it is asked of one of them")
                    PublicId organization) {
        var scope = organizations.narrowed(caller.scope(), organization);
        if (scope.isAboveATownship()) throw new Refusal(PlatformCode.NARROW_THE_UNIT, "organization");
        return calendars.around(scope).map(CalendarView::of).orElseGet(CalendarView::ordinary);
    }

    @PATCH
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(CalendarForm.class)
    @Allowed(Right.DUTY_RULES)
    @Retried
    @Transactional
    @Operation(
            summary = "Decide when paddy takes which work in a township",
            description = "`seasons` takes the place of all there were.")
    public CalendarView decideCropCalendar(
            @QueryParam("organization")
                    @Parameter(description = "The township, or a village of it; the caller's own unless told")
                    PublicId organization,
            @HeaderParam("If-Match") Precondition ifMatch,
            @NotNull MergePatch patch) {
        var scope = organizations.narrowed(caller.scope(), organization);
        var unit = units.of(organization);
        if (unit.townshipId == null) throw new Refusal(PlatformCode.NARROW_THE_UNIT, "organization");
        var township = organizations.findById(unit.townshipId);
        var decided = calendars.around(scope);
        Precondition.check(
                ifMatch,
                decided.map(CalendarView::of).orElseGet(CalendarView::ordinary).etag());
        var before = CalendarForm.of(decided.map(TownshipCalendar::calendar).orElse(CropCalendar.ORDINARY));
        var form = patch.onto(before);
        var calendar = decided.orElseGet(TownshipCalendar::new);
        calendar.decide(form.calendar());
        if (calendar.id == null) {
            calendar.placeWhere(township);
            calendar.unitId = township.id;
            calendars.recorded(calendar);
        }
        audit.record(Act.of("crop-calendar.decided").changing(Changes.between(before, form)), calendar);
        return CalendarView.of(calendars.written(calendar));
    }
}

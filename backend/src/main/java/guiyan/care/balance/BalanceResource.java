package guiyan.care.balance;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/labour-balance")
@Tag(name = "Care")
class BalanceResource {

    private final FamiliesLeft families;
    private final TownshipCalendars calendars;
    private final LabourOffers offers;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    BalanceResource(
            FamiliesLeft families,
            TownshipCalendars calendars,
            LabourOffers offers,
            Organizations organizations,
            Caller caller,
            BusinessClock clock) {
        this.families = families;
        this.calendars = calendars;
        this.offers = offers;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.SERVICES_READ)
    @Operation(
            summary = "Show where hands are missing on the fields of those away, by ten days of a year",
            description =
                    "What the paddy takes by the crop calendar, less what each hand at home gives and the days of help; beside it what is offered. Only ten days with work on the fields.")
    public Page<BalanceView> showLabourBalance(@Valid @BeanParam BalanceQuestion question) {
        var scope = scope(question.organization);
        var year = TenDays.ofYear((question.on == null ? clock.today() : question.on).getYear());
        var span = new TenDays(year.get(0).first(), year.get(year.size() - 1).last());
        var calendar = calendars.of(scope);
        var left = families.in(scope, calendar, clock.today(), span);
        var offered = offers.touching(scope, span.first(), span.last());
        return Page.whole(year.stream()
                .filter(days -> !calendar.in(days).isEmpty())
                .map(days -> BalanceView.of(days, calendar, left, offered))
                .toList());
    }

    /** What grows with the families of a township is asked of no more than one. */
    private Scope scope(PublicId organization) {
        var scope = organizations.narrowed(caller.scope(), organization);
        if (scope.isAboveATownship()) throw new Refusal(PlatformCode.NARROW_THE_UNIT, "organization");
        return scope;
    }

    @GET
    @Path("/families")
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.SERVICES_READ)
    @Operation(
            summary = "List which families lack hands in ten days, those that lack most first",
            description = "The sheet by which helpers are sent out; `on` is a day of the ten.")
    public Page<FamilyView> listLabourShort(@Valid @BeanParam BalanceQuestion question) {
        var scope = scope(question.organization);
        var days = TenDays.of(question.on == null ? clock.today() : question.on);
        var lacking = families.in(scope, calendars.of(scope), clock.today(), days).stream()
                .filter(family -> family.in(days).isShort())
                .sorted(Comparator.comparing((Family family) -> family.in(days).lacking())
                        .reversed())
                .toList();
        var units = organizations.refs(lacking.stream().map(Family::branch).collect(Collectors.toSet()));
        return Page.whole(lacking.stream()
                .map(family -> FamilyView.of(family, days, units.get(family.branch())))
                .toList());
    }
}

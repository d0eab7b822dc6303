package guiyan.outflow.snapshots;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.outflow.Outflow;
import guiyan.outflow.Outflows;
import guiyan.outflow.snapshots.FreshnessView.OfUnit;
import guiyan.outflow.snapshots.FreshnessView.ToCheck;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/ledger-freshness")
@Tag(name = "Ledger snapshots")
class FreshnessResource {

    private static final int QUARTER = 3;
    private static final int THIS_WEEK = 5;

    private final Outflows outflows;
    private final ContactPoints points;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    FreshnessResource(
            Outflows outflows, ContactPoints points, Organizations organizations, Caller caller, BusinessClock clock) {
        this.outflows = outflows;
        this.points = points;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "Show how fresh the numbers of those away are, and five to check this week in each village",
            description = "Within one township; verified means that somebody made sure in the last three months.")
    public FreshnessView showLedgerFreshness(
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization) {
        var scope = organizations.narrowed(caller.scope(), organization);
        if (scope.isAboveATownship()) throw new Refusal(PlatformCode.NARROW_THE_UNIT, "organization");
        var since = clock.today().minusMonths(QUARTER);
        var away = outflows.awayOn(scope, clock.today());
        var phones = points.own(away.stream().map(each -> each.personId).toList());
        var byUnit = away.stream().collect(Collectors.groupingBy(each -> each.branchId));
        return new FreshnessView(
                since,
                organizations.branches(scope).stream()
                        .filter(unit -> byUnit.containsKey(unit.id))
                        .map(unit -> ofUnit(unit, byUnit.get(unit.id), phones, since))
                        .toList());
    }

    private static OfUnit ofUnit(
            Organization unit, List<Outflow> away, Map<Long, ContactPoint> phones, LocalDate since) {
        var stale = away.stream()
                .filter(each -> !isFresh(phones.get(each.personId), since))
                .map(each -> toCheck(each, phones.get(each.personId)))
                .toList();
        var next = stale.stream()
                .sorted(Comparator.comparing(ToCheck::verifiedOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .limit(THIS_WEEK)
                .toList();
        return new OfUnit(OrganizationRef.of(unit), away.size() - stale.size(), away.size(), next);
    }

    private static boolean isFresh(ContactPoint phone, LocalDate since) {
        return phone != null && phone.verifiedOn != null && !phone.verifiedOn.isBefore(since);
    }

    private static ToCheck toCheck(Outflow outflow, ContactPoint phone) {
        return new ToCheck(
                PublicId.of(outflow.personId),
                outflow.person.name,
                phone == null ? null : phone.value.mask,
                phone == null ? null : phone.verifiedOn);
    }
}

package guiyan.care.mutual;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.care.mutual.MutualAidBalances.Given;
import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.people.households.Household;
import guiyan.people.households.Households;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.Scoped;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/mutual-aid-days")
@Tag(name = "Care")
class AidResource {

    private final MutualAidDays days;
    private final MutualAidBalances balances;
    private final Households households;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    AidResource(
            MutualAidDays days,
            MutualAidBalances balances,
            Households households,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.days = days;
        this.balances = balances;
        this.households = households;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.SERVICES_READ)
    @Operation(
            summary = "List days of work that households gave each other, the latest first",
            description = "Those taken back stay to be seen.")
    public Page<AidView> listMutualAid(@Valid @BeanParam AidFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return days.search(scope, filter, cursor).mapAll(this::views);
    }

    private List<AidView> views(List<MutualAidDay> shown) {
        var units = units(shown);
        return shown.stream()
                .map(aid -> AidView.of(aid, units.get(aid.branchId)))
                .toList();
    }

    private Map<Long, OrganizationRef> units(List<? extends Scoped> shown) {
        return organizations.refs(shown.stream().map(row -> row.branchId).collect(Collectors.toSet()));
    }

    @GET
    @Path("/balances")
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.SERVICES_READ)
    @Operation(
            summary = "List how households stand with each other",
            description = "Days given and received, days for days, never money.")
    public Page<AidBalanceView> listMutualAidBalances(
            @Valid @BeanParam AidFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return balances.search(scope, filter, cursor).mapAll(shown -> {
            var units = units(shown);
            return shown.stream()
                    .map(balance -> AidBalanceView.of(balance, units.get(balance.branchId)))
                    .toList();
        });
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.SERVICES_READ)
    @Operation(summary = "Show days of mutual aid", description = "With the `ETag` that taking them back needs.")
    public AidView showMutualAid(PublicId id) {
        return views(List.of(days.require(caller.scope(), id))).get(0);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.SERVICES_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write down that a household gave another one days of work",
            description = "Both of the caller's units. The balances of both follow.")
    public AidView noteMutualAid(@Valid @NotNull AidForm form) {
        var aid = new MutualAidDay();
        aid.between(standing(form.giverId()), standing(form.receiverId()));
        form.applyTo(aid, clock.today());
        aid.recordedBy = caller.who().name();
        days.recorded(aid);
        balances.note(List.of(new Given(aid, aid.days)));
        return written(aid, "mutual-aid.noted");
    }

    private Household standing(PublicId id) {
        var household = households.require(caller.scope(), id);
        household.requireStanding();
        return household;
    }

    private AidView written(MutualAidDay aid, String act) {
        audit.record(Act.of(act), aid);
        return views(List.of(days.written(aid))).get(0);
    }

    @POST
    @Path("/{id}/withdraw")
    @Allowed(Right.SERVICES_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Take back days of mutual aid that were written down by mistake",
            description = "They stay to be seen; the balances are as if they had not been given.")
    public AidView withdrawMutualAid(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        var aid = days.require(caller.scope(), id, ifMatch);
        aid.withdraw(clock.today());
        balances.note(List.of(new Given(aid, aid.days.negate())));
        return written(aid, "mutual-aid.withdrawn");
    }
}

package guiyan.outflow.inflows;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.areas.Areas;
import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationCode;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/inflows")
@Tag(name = "Members from elsewhere")
class InflowResource {

    private final Inflows inflows;
    private final InflowViews views;
    private final Organizations organizations;
    private final Areas areas;
    private final Audit audit;
    private final Caller caller;

    InflowResource(
            Inflows inflows, InflowViews views, Organizations organizations, Areas areas, Audit audit, Caller caller) {
        this.inflows = inflows;
        this.views = views;
        this.organizations = organizations;
        this.areas = areas;
        this.audit = audit;
        this.caller = caller;
    }

    /** When somebody left again. */
    @Schema(name = "InflowEnd")
    record End(@NotNull @PastOrPresent LocalDate on) {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "List the members of other places who live in the caller's scope (L-04)",
            description = "Those who are here now, unless those who have left again are asked for too.")
    public Page<InflowView> listInflows(@Valid @BeanParam InflowFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return inflows.search(scope, filter, cursor).mapAll(views::of);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(summary = "Show one member from elsewhere", description = "With the `ETag` that an act needs.")
    public InflowView showInflow(PublicId id) {
        return views.of(inflows.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Register a member of another place",
            description = "He is counted here and stays on the roll of his home.")
    public InflowView registerInflow(@Valid @NotNull InflowForm form) {
        var inflow = new Inflow();
        inflow.placeWhere(branch(form.organizationId()));
        if (form.homeAreaCode() != null && areas.find(form.homeAreaCode()).isEmpty())
            throw new Refusal(InflowCode.HOME_AREA_UNKNOWN, "homeAreaCode");
        form.applyTo(inflow);
        inflows.recorded(inflow);
        audit.record(Act.of("inflow.registered"), inflow);
        return views.of(inflows.written(inflow));
    }

    private Organization branch(PublicId id) {
        var branch = organizations.findById(id.value());
        if (branch == null || !caller.scope().holds(branch))
            throw new Refusal(InflowCode.INFLOW_UNIT_UNKNOWN, "organizationId");
        if (!branch.keepsARegister()) throw new Refusal(OrganizationCode.UNIT_NEEDS_A_BRANCH, "organizationId");
        branch.requireStanding();
        return branch;
    }

    @POST
    @Path("/{id}/end")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Note that a member from elsewhere has left again",
            description = "Also when his affiliation was received here: then he stands on the roll.")
    public InflowView endInflow(PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull End end) {
        var inflow = inflows.require(caller.scope(), id, ifMatch);
        inflow.leave(end.on());
        audit.record(Act.of("inflow.ended").changing(List.of("leftOn")), inflow);
        return views.of(inflows.written(inflow));
    }
}

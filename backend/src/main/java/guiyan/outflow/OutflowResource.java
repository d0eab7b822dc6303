package guiyan.outflow;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.members.Members;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/outflows")
@Tag(name = "Outflows")
class OutflowResource {

    private final Outflows outflows;
    private final OutflowViews views;
    private final Desk desk;
    private final Members members;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    OutflowResource(
            Outflows outflows,
            OutflowViews views,
            Desk desk,
            Members members,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.outflows = outflows;
        this.views = views;
        this.desk = desk;
        this.members = members;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "List episodes of absence, those now or those of any day",
            description =
                    "`open=true&asOf=` is the ledger of that day. Above one township only `organization`, `open`, `asOf`, `status`, `member`, days of return and `sort` by `name` or `id` are answered; the rest is `NARROW_THE_UNIT`.")
    public Page<OutflowView> listOutflows(@Valid @BeanParam OutflowFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        var on = filter.asOf == null ? clock.today() : filter.asOf;
        return outflows.search(scope, filter, clock.today(), cursor).mapAll(rows -> views.of(rows, on));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Register an absence, before the departure or when it is found out",
            description =
                    "With `reportedOn` and no departure it is `REPORTED`, else `AWAY`. A member has one open episode at a time, and no two overlap.")
    public OutflowView registerOutflow(@Valid @NotNull OutflowForm form) {
        var member = members.require(caller.scope(), form.memberId());
        member.requireActive();
        return views.of(desk.register(member, form));
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "Show one episode",
            description =
                    "Floating, scope and length are derived. The note is shown to secretary and liaison. Who looked stands in the member's access log.")
    public OutflowView showOutflow(PublicId id) {
        var outflow = outflows.require(caller.scope(), id);
        audit.seen(Act.read("outflow.seen", List.of()).on(outflow.personId), outflow);
        return views.of(outflow);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(OutflowForm.class)
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Add to an episode, or correct it with a reason",
            description =
                    "To change what stood there needs `correctionReason`; old and new values stand in the history. What a village changes is to be submitted anew.")
    public OutflowView reviseOutflow(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var outflow = outflows.require(caller.scope(), id, ifMatch);
        var form = patch.onto(OutflowForm.of(outflow, views.note(outflow)));
        return views.of(desk.revise(outflow, form));
    }

    @GET
    @Path("/{id}/history")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "Show what was done to an episode, oldest first",
            description = "Who, when, why, and each field as it was and became. Lines are never changed.")
    public List<OutflowChangeView> showOutflowHistory(PublicId id) {
        return outflows.changes(outflows.require(caller.scope(), id)).stream()
                .map(OutflowChangeView::of)
                .toList();
    }

    @GET
    @Path("/{id}/stays")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "List the places of an episode",
            description = "In the order they were told; the one without an end is where he is.")
    public List<StayView> listStays(PublicId id) {
        return desk.stays(outflows.require(caller.scope(), id));
    }

    @GET
    @Path("/{id}/home-visits")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(summary = "List the short times at home within an episode", description = "The first one first.")
    public List<HomeVisitView> listHomeVisits(PublicId id) {
        return desk.visits(outflows.require(caller.scope(), id));
    }

    @GET
    @Path("/{id}/contact-losses")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "List the times when contact was lost within an episode",
            description =
                    "The first one first, each with what was done to find him; without an end he is missing still.")
    public List<ContactLossView> listContactLosses(PublicId id) {
        return Desk.losses(outflows.require(caller.scope(), id));
    }
}

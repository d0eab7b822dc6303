package guiyan.homecoming.ventures;

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
import guiyan.platform.audit.Changes;
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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/ventures")
@Tag(name = "Homecoming")
class VentureResource {

    private final Ventures ventures;
    private final VentureSnapshots snapshots;
    private final Members members;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    VentureResource(
            Ventures ventures,
            VentureSnapshots snapshots,
            Members members,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.ventures = ventures;
        this.snapshots = snapshots;
        this.members = members;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.HOMECOMING_READ)
    @Operation(
            summary = "List what those who came home have started",
            description = "Each with the figures of its latest half-year.")
    public Page<VentureView> listVentures(@Valid @BeanParam VentureFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return ventures.search(scope, filter, cursor).mapAll(this::views);
    }

    private List<VentureView> views(List<Venture> shown) {
        var units = organizations.refs(shown.stream().map(v -> v.branchId).collect(Collectors.toSet()));
        return shown.stream()
                .map(venture -> VentureView.of(venture, units.get(venture.branchId), clock.today()))
                .toList();
    }

    private VentureView view(Venture venture) {
        return views(List.of(venture)).get(0);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.HOMECOMING_READ)
    @Operation(summary = "Show what somebody has started", description = "With the `ETag` that an act needs.")
    public VentureView showVenture(PublicId id) {
        return view(ventures.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write down what somebody who came home has started",
            description = "Its people and its money are counted each half-year, as snapshots of their own.")
    public VentureView registerVenture(@Valid @NotNull VentureForm form) {
        var member = members.require(caller.scope(), form.memberId());
        member.requireActive();
        var venture = new Venture();
        venture.concern(member.person, caller.who().name());
        form.applyTo(venture, clock.today());
        ventures.recorded(venture);
        return written(venture, Act.of("venture.registered"));
    }

    private VentureView written(Venture venture, Act act) {
        audit.record(act.on(venture.personId), venture);
        return view(ventures.written(venture));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(VentureForm.class)
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Revise what is said of it", description = "While it lasts; it stays with the same member.")
    public VentureView reviseVenture(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var venture = ventures.require(caller.scope(), id, ifMatch);
        venture.requireRunning();
        var before = VentureForm.of(venture);
        var form = patch.onto(before);
        venture.requireSame(form.memberId().value());
        form.applyTo(venture, clock.today());
        return written(venture, Act.of("venture.revised").changing(Changes.between(before, form)));
    }

    @GET
    @Path("/{id}/snapshots")
    @Allowed(Right.HOMECOMING_READ)
    @Operation(
            summary = "List its half-years, the first one first",
            description = "What it had come to at the end of each.")
    public Page<VentureSnapshotView> listVentureSnapshots(PublicId id) {
        var venture = ventures.require(caller.scope(), id);
        return Page.whole(
                snapshots.of(venture).stream().map(VentureSnapshotView::of).toList());
    }

    @POST
    @Path("/{id}/snapshots")
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Count what it had come to at the end of a half-year",
            description = "When the half-year is over; said again, it takes the place of what was said of it.")
    public VentureView takeVentureSnapshot(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull VentureSnapshotForm form) {
        var venture = ventures.require(caller.scope(), id, ifMatch);
        venture.requireRunning();
        snapshots.take(
                venture, form.counted(venture, clock.today()), caller.who().name());
        audit.record(Act.of("venture.counted").on(venture.personId).because(form.half()), venture);
        return view(ventures.written(venture));
    }

    @POST
    @Path("/{id}/end")
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Say that it has ended", description = "With the day; its half-years stay.")
    public VentureView endVenture(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull VentureEndForm form) {
        var venture = ventures.require(caller.scope(), id, ifMatch);
        venture.close(form.on(), clock.today());
        return written(venture, Act.of("venture.ended").changing(List.of("status")));
    }
}

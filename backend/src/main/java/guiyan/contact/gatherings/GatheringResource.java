package guiyan.contact.gatherings;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.crypto.ScreenCodes;
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

@Path("/gatherings")
@Tag(name = "Contact")
class GatheringResource {

    private final Gatherings gatherings;
    private final Guests guests;
    private final GatheringDesk desk;
    private final SignInCodes codes;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;

    GatheringResource(
            Gatherings gatherings,
            Guests guests,
            GatheringDesk desk,
            SignInCodes codes,
            Organizations organizations,
            Audit audit,
            Caller caller) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.desk = desk;
        this.codes = codes;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.CONTACTS_READ)
    @Operation(
            summary = "List meetings, the latest first",
            description = "Planned and held, with how many were invited and came; persons, never person-times.")
    public Page<GatheringView> listGatherings(
            @Valid @BeanParam GatheringFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return gatherings.search(scope, filter, cursor).mapAll(this::views);
    }

    private List<GatheringView> views(List<Gathering> shown) {
        var units = organizations.byId(shown.stream().map(g -> g.branchId).collect(Collectors.toSet()));
        var counts = guests.counts(shown.stream().map(g -> g.id).toList());
        return shown.stream()
                .map(g -> GatheringView.of(
                        g,
                        OrganizationRef.of(units.get(g.branchId)),
                        counts.getOrDefault(g.id, Guests.Count.nobody(g.id))))
                .toList();
    }

    private GatheringView view(Gathering gathering) {
        return views(List.of(gathering)).get(0);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.CONTACTS_READ)
    @Operation(summary = "Show one meeting", description = "With the `ETag` that an act needs.")
    public GatheringView showGathering(PublicId id) {
        return view(gatherings.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.CONTACTS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Plan a meeting of a branch",
            description = "Also one that was held already; then say so with `hold`.")
    public GatheringView planGathering(@Valid @NotNull GatheringForm form) {
        var gathering = new Gathering();
        gathering.placeWhere(branch(form.organizationId()));
        form.applyTo(gathering);
        return view(desk.plan(gathering));
    }

    private Organization branch(PublicId id) {
        var branch = organizations.findById(id.value());
        if (branch == null || !caller.scope().holds(branch) || !branch.keepsARegister())
            throw new Refusal(GatheringCode.GATHERING_UNIT_UNKNOWN, "organizationId");
        branch.requireStanding();
        return branch;
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(GatheringForm.class)
    @Allowed(Right.CONTACTS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Revise a meeting that is planned",
            description = "Its day, place and agenda; it stays with its branch.")
    public GatheringView reviseGathering(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var gathering = gatherings.require(caller.scope(), id, ifMatch);
        gathering.requirePlanned();
        var form = patch.onto(GatheringForm.of(gathering));
        if (form.organizationId().value() != gathering.branchId)
            throw new Refusal(GatheringCode.GATHERING_UNIT_UNKNOWN, "organizationId");
        form.applyTo(gathering);
        audit.record(Act.of("gathering.revised"), gathering);
        return view(gatherings.written(gathering));
    }

    @POST
    @Path("/{id}/hold")
    @Allowed(Right.CONTACTS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Say that a meeting was held",
            description = "On its day; a tea party fulfils the branch's duty by that day, one after the window late.")
    public GatheringView holdGathering(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        return view(desk.hold(gatherings.require(caller.scope(), id, ifMatch)));
    }

    @POST
    @Path("/{id}/cancel")
    @Allowed(Right.CONTACTS_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Say that a meeting is not held", description = "It stays in the list, and fulfils nothing.")
    public GatheringView cancelGathering(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        return view(desk.cancel(gatherings.require(caller.scope(), id, ifMatch)));
    }

    @GET
    @Path("/{id}/attendances")
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.CONTACTS_READ)
    @Operation(summary = "List who was invited to a meeting, and who came", description = "In the order of the list.")
    public Page<GuestView> listAttendances(PublicId id, @Valid @BeanParam Cursor cursor) {
        var gathering = gatherings.require(caller.scope(), id);
        return guests.search(caller.scope(), gathering.id, cursor).map(GuestView::of);
    }

    @POST
    @Path("/{id}/invite")
    @Allowed(Right.CONTACTS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Invite members to a meeting",
            description = "Who is on the list stays on it; may be repeated.")
    public GatheringView inviteToGathering(PublicId id, @Valid @NotNull GuestsForm form) {
        return view(desk.invite(gatherings.require(caller.scope(), id), form.memberIds()));
    }

    @GET
    @Path("/{id}/sign-in-code")
    @Allowed(Right.CONTACTS_WRITE)
    @Operation(
            summary = "Show the code by which members sign themselves in",
            description =
                    "For the screen of the meeting, on its day; another every two minutes, so that a picture sent home is of no use.")
    public ScreenCodes.Shown showSignInCode(PublicId id) {
        return codes.shown(gatherings.require(caller.scope(), id));
    }

    @POST
    @Path("/{id}/sign-in")
    @Allowed(Right.CONTACTS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Sign in members who have come",
            description =
                    "Invited or not; signing in twice counts once. Coming is no conversation: that is recorded beside it.")
    public GatheringView signInAtGathering(PublicId id, @Valid @NotNull GuestsForm form) {
        return view(desk.signIn(gatherings.require(caller.scope(), id), form.memberIds()));
    }
}

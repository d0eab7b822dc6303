package guiyan.members;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.people.Persons;
import guiyan.people.Register;
import guiyan.people.SearchKeys;
import guiyan.people.SearchWords;
import guiyan.people.contactpoints.ContactPoints;
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
import guiyan.platform.audit.TimelineEntry;
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

@Path("/members")
@Tag(name = "Members")
class MemberResource {

    private static final int HISTORY = 200;

    private final Members members;
    private final MemberViews views;
    private final Registrar registrar;
    private final Organizations organizations;
    private final Persons persons;
    private final ContactPoints points;
    private final SearchKeys keys;
    private final Branches branches;
    private final Audit audit;
    private final Caller caller;

    MemberResource(
            Members members,
            MemberViews views,
            Registrar registrar,
            Organizations organizations,
            Persons persons,
            ContactPoints points,
            SearchKeys keys,
            Branches branches,
            Audit audit,
            Caller caller) {
        this.members = members;
        this.views = views;
        this.registrar = registrar;
        this.organizations = organizations;
        this.persons = persons;
        this.points = points;
        this.keys = keys;
        this.branches = branches;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.MEMBERS_LIST)
    @Operation(
            summary = "List members of the caller's scope",
            description =
                    "Above one township only `organization`, `status` and `sort` are answered; the rest is `NARROW_THE_UNIT`.")
    public Page<MemberView> listMembers(@Valid @BeanParam MemberFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        if (!filter.hasWords()) return members.search(scope, filter, cursor).map(line -> line.view);
        var words = SearchWords.of(filter.q, caller.has(Right.CITIZEN_ID_REVEAL));
        return members.found(scope, words, filter, cursor).map(line -> line.view);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.MEMBERS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Enrol a member in a branch",
            description =
                    "Search with `/persons/matches` first. A citizen id needs the basis on which it is held. Two people of one name in one branch stay two.")
    public MemberView enrolMember(@Valid @NotNull MemberForm form) {
        var entry = registrar.enrol(form, branches.named(form.organizationId()));
        keys.add(Register.MEMBER, List.of(entry));
        return views.of(members.findById(entry.person().id));
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.MEMBERS_READ)
    @Operation(
            summary = "Show one member",
            description =
                    "Citizen id and phone are masked; the `ETag` is of member and person together. Who looked stands in the member's access log.")
    public MemberView showMember(PublicId id) {
        var member = members.line(caller.scope(), id);
        audit.seen(Act.read("member.seen", List.of()).on(member.id), "Member", member.id, member.townshipId);
        return member.view;
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(MemberForm.class)
    @Allowed(Right.MEMBERS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Revise what a member's form says",
            description = "A mask that comes back unchanged leaves its value alone; null empties a field.")
    public MemberView reviseMember(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var member = members.requireSeen(caller.scope(), id, ifMatch);
        member.person.requireCurrent();
        var own = points.own(member.id);
        var before = MemberViews.form(member, own);
        registrar.revise(member, own, before, patch.onto(before));
        return views.of(member);
    }

    @POST
    @Path("/{id}/end")
    @Allowed(Right.MEMBERS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "End a membership with a fact: died, left, transferred",
            description = "The member leaves the roll on that day and stays in the history.")
    public MemberView endMembership(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull EndForm end) {
        var member = members.requireSeen(caller.scope(), id, ifMatch);
        end.applyTo(member, audit);
        return views.of(members.written(member));
    }

    @POST
    @Path("/{id}/reinstate")
    @Allowed(Right.MEMBERS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Put somebody back on the roll",
            description = "Takes back an end that was a mistake; the reason stands in the history.")
    public MemberView reinstateMember(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull ReinstateForm form) {
        var member = members.requireSeen(caller.scope(), id, ifMatch);
        form.applyTo(member, audit);
        return views.of(members.written(member));
    }

    @GET
    @Path("/{id}/timeline")
    @Allowed(Right.MEMBERS_READ)
    @Operation(
            summary = "Show what was done about a member, newest first (at most 200 acts)",
            description = "Who did what, when, and which fields changed; never the values.")
    public List<TimelineEntry> showMemberTimeline(PublicId id) {
        var member = members.require(caller.scope(), id);
        return audit.about(persons.everyIdOf(member.id), HISTORY).stream()
                .map(TimelineEntry::of)
                .toList();
    }
}

package guiyan.homecoming.mentors;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.members.Members;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/mentor-links")
@Tag(name = "Homecoming")
class MentorResource {

    private final MentorLinks links;
    private final MentorDesk desk;
    private final Members members;
    private final Organizations organizations;
    private final Caller caller;

    MentorResource(MentorLinks links, MentorDesk desk, Members members, Organizations organizations, Caller caller) {
        this.links = links;
        this.desk = desk;
        this.members = members;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.HOMECOMING_READ)
    @Operation(
            summary = "List who is paired with whom, the latest first",
            description = "Who plans to come back, and who has and works in the same field.")
    public Page<MentorView> listMentorLinks(@Valid @BeanParam MentorFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return links.search(scope, filter, cursor).mapAll(this::views);
    }

    private List<MentorView> views(List<MentorLink> shown) {
        var units = organizations.refs(shown.stream().map(l -> l.branchId).collect(Collectors.toSet()));
        return shown.stream()
                .map(link -> MentorView.of(link, links.mentor(link), units.get(link.branchId)))
                .toList();
    }

    private MentorView view(MentorLink link) {
        return views(List.of(link)).get(0);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.HOMECOMING_READ)
    @Operation(summary = "Show one pair", description = "With the `ETag` that an act needs.")
    public MentorView showMentorLink(PublicId id) {
        return view(links.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Pair who plans to come back with who has",
            description =
                    "Both on the roll of the caller's units: the one with plans that hold, the other running something in the same field.")
    public MentorView pairMentor(@Valid @NotNull MentorForm form) {
        var planner = members.require(caller.scope(), form.plannerId());
        var mentor = members.require(caller.scope(), form.mentorId());
        return view(desk.pair(planner, mentor, form.field(), form.since()));
    }

    @POST
    @Path("/{id}/end")
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Say that a pair has ended", description = "With the day.")
    public MentorView endMentorLink(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull MentorEndForm form) {
        var link = links.require(caller.scope(), id, ifMatch);
        return view(desk.end(link, form.on()));
    }
}

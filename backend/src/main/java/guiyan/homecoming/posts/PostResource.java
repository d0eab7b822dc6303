package guiyan.homecoming.posts;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.homecoming.values.HomecomingCode;
import guiyan.members.Members;
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

@Path("/village-posts")
@Tag(name = "Homecoming")
class PostResource {

    private final VillagePosts posts;
    private final Members members;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    PostResource(
            VillagePosts posts,
            Members members,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.posts = posts;
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
            summary = "List posts in the villages and the reserve, the latest first",
            description = "Facts: who, which post, from when, until when. Nobody is ranked.")
    public Page<PostView> listVillagePosts(@Valid @BeanParam PostFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return posts.search(scope, filter, cursor).mapAll(this::views);
    }

    private List<PostView> views(List<VillagePost> shown) {
        var units = organizations.refs(shown.stream().map(p -> p.branchId).collect(Collectors.toSet()));
        return shown.stream()
                .map(post -> PostView.of(post, units.get(post.branchId)))
                .toList();
    }

    private PostView view(VillagePost post) {
        return views(List.of(post)).get(0);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.HOMECOMING_READ)
    @Operation(summary = "Show one post", description = "With the `ETag` that a change needs.")
    public PostView showVillagePost(PublicId id) {
        return view(posts.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Note a post that somebody holds, or that he stands in the reserve",
            description = "From a day that has come; the same post is held once at a time.")
    public PostView noteVillagePost(@Valid @NotNull PostForm form) {
        var member = members.require(caller.scope(), form.memberId());
        member.requireActive();
        var post = new VillagePost();
        post.concern(member.person, caller.who().name());
        form.applyTo(post, clock.today());
        requireFree(post);
        posts.recorded(post);
        return written(post, Act.of("village-post.noted"));
    }

    private void requireFree(VillagePost post) {
        if (post.toOn == null && posts.isHeld(post)) throw new Refusal(HomecomingCode.POST_HELD, "kind").legal("end");
    }

    private PostView written(VillagePost post, Act act) {
        audit.record(act.on(post.personId), post);
        return view(posts.written(post));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(PostForm.class)
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Correct a post", description = "It stays with the same member.")
    public PostView reviseVillagePost(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var post = posts.require(caller.scope(), id, ifMatch);
        var before = PostForm.of(post);
        var form = patch.onto(before);
        post.requireSame(form.memberId().value());
        form.applyTo(post, clock.today());
        requireFree(post);
        return written(post, Act.of("village-post.revised").changing(Changes.between(before, form)));
    }

    @POST
    @Path("/{id}/end")
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Say that somebody has left his post", description = "With the day.")
    public PostView endVillagePost(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull PostEndForm form) {
        var post = posts.require(caller.scope(), id, ifMatch);
        post.end(form.on(), clock.today());
        return written(post, Act.of("village-post.ended").changing(List.of("to")));
    }
}

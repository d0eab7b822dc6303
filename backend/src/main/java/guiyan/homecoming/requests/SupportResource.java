package guiyan.homecoming.requests;

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
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
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

@Path("/support-requests")
@Tag(name = "Homecoming")
class SupportResource {

    private final SupportRequests requests;
    private final SupportDesk desk;
    private final Members members;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;

    SupportResource(
            SupportRequests requests,
            SupportDesk desk,
            Members members,
            Organizations organizations,
            Audit audit,
            Caller caller) {
        this.requests = requests;
        this.desk = desk;
        this.members = members;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.HOMECOMING_READ)
    @Operation(
            summary = "List what is asked of the office, the latest first",
            description = "Who, about what, how far it has come; the words stand in the file of one request.")
    public Page<SupportView> listSupportRequests(
            @Valid @BeanParam SupportFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return requests.search(scope, filter, cursor).mapAll(this::views);
    }

    private List<SupportView> views(List<SupportRequest> shown) {
        var units = organizations.refs(shown.stream().map(r -> r.branchId).collect(Collectors.toSet()));
        return shown.stream()
                .map(request -> SupportView.of(request, units.get(request.branchId)))
                .toList();
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.HOMECOMING_READ)
    @Operation(
            summary = "Show one request with its words, its steps and its answer",
            description = "With the `ETag` that an act needs. The look stands in the member's access log.")
    public SupportView showSupportRequest(PublicId id) {
        var request = requests.require(caller.scope(), id);
        audit.seen(Act.read("support-request.read", List.of("words")).on(request.personId), request);
        return view(request);
    }

    private SupportView view(SupportRequest request) {
        var unit = organizations.refs(List.of(request.branchId)).get(request.branchId);
        return SupportView.of(request, unit, desk.words(request), desk.milestones(request), desk.outcome(request));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(summary = "Write down what a member asks the office for", description = "Its words are kept sealed.")
    public SupportView raiseSupportRequest(@Valid @NotNull SupportForm form) {
        var member = members.require(caller.scope(), form.memberId());
        member.requireActive();
        return view(desk.raise(member.person, form.topic(), form.words(), form.receivedOn()));
    }

    @POST
    @Path("/{id}/milestones")
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Write down a step towards an answer",
            description = "The first one takes the request in hand; he who raised it sees each on his phone.")
    public SupportView noteSupportStep(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull StepForm form) {
        var request = requests.require(caller.scope(), id, ifMatch);
        return view(desk.step(request, form.on(), form.words()));
    }

    @POST
    @Path("/{id}/close")
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Say what became of a request",
            description = "Solved, not possible or withdrawn, with the day and the answer as he was told; once.")
    public SupportView closeSupportRequest(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull SupportClosingForm form) {
        var request = requests.require(caller.scope(), id, ifMatch);
        return view(desk.close(request, form.result(), form.on(), form.outcome()));
    }
}

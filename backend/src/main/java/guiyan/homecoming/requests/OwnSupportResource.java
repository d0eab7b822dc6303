package guiyan.homecoming.requests;

import guiyan.members.Members;
import guiyan.people.Own;
import guiyan.platform.Allowed;
import guiyan.platform.Idempotent;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/me/support-requests")
@Tag(name = "Homecoming")
class OwnSupportResource {

    private final SupportRequests requests;
    private final SupportSteps steps;
    private final SupportDesk desk;
    private final Members members;
    private final Own own;

    OwnSupportResource(SupportRequests requests, SupportSteps steps, SupportDesk desk, Members members, Own own) {
        this.requests = requests;
        this.steps = steps;
        this.desk = desk;
        this.members = members;
        this.own = own;
    }

    @GET
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "List what one has asked the office for, the latest first",
            description = "With every step and the answer.")
    public List<OwnSupportView> listOwnSupportRequests() {
        var person = own.person();
        var taken = steps.of(person.id).stream()
                .collect(Collectors.groupingBy(
                        step -> step.requestId, Collectors.mapping(desk::shown, Collectors.toList())));
        return requests.of(person.id).stream()
                .map(request -> desk.own(request, taken.getOrDefault(request.id, List.of())))
                .toList();
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.OWN_DATA)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Ask the office for something on the way home",
            description = "It arrives at the desk of the township and of one's branch.")
    public OwnSupportView raiseOwnSupportRequest(@Valid @NotNull OwnSupportForm form) {
        var person = own.person();
        members.requireOn(person.id);
        return desk.own(desk.raiseHimself(person, form.topic(), form.words()), List.of());
    }

    @POST
    @Path("/{id}/withdraw")
    @Allowed(Right.OWN_DATA)
    @Retried
    @Transactional
    @Operation(summary = "Say that one does not need it any more", description = "While there is no answer yet.")
    public OwnSupportView withdrawOwnSupportRequest(PublicId id) {
        var request = requests.findById(id.value());
        if (request == null || !request.personId.equals(own.person().id))
            throw new Refusal(PlatformCode.NOT_FOUND, null);
        return desk.own(desk.withdraw(request), desk.milestones(request));
    }
}

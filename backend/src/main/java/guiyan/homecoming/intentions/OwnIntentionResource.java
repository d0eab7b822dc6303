package guiyan.homecoming.intentions;

import guiyan.members.Members;
import guiyan.people.Own;
import guiyan.people.Person;
import guiyan.platform.Allowed;
import guiyan.platform.Idempotent;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/me/return-intentions")
@Tag(name = "Homecoming")
class OwnIntentionResource {

    private final ReturnIntentions intentions;
    private final Members members;
    private final Own own;
    private final Audit audit;
    private final BusinessClock clock;

    OwnIntentionResource(ReturnIntentions intentions, Members members, Own own, Audit audit, BusinessClock clock) {
        this.intentions = intentions;
        this.members = members;
        this.own = own;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "List what one has answered about coming back, the latest first",
            description = "Whoever wrote it down; each may be taken back.")
    public List<OwnIntentionView> listOwnReturnIntentions() {
        return intentions.of(own.person().id).stream().map(OwnIntentionView::of).toList();
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.OWN_DATA)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Say whether one would like to come back",
            description = "Freely; said again on the same day it takes the place of what was said before.")
    public OwnIntentionView sayOwnReturnIntention(@Valid @NotNull OwnIntentionForm form) {
        var person = own.person();
        members.requireOn(person.id);
        var intention = intentions.of(person.id, clock.today()).orElseGet(() -> begun(person));
        form.applyTo(intention, clock.today());
        intention.recordedBy = person.name;
        if (intention.id == null) intentions.recorded(intention);
        audit.record(Act.of("return-intention.recorded").on(person.id), intention);
        return OwnIntentionView.of(intentions.written(intention));
    }

    private static ReturnIntention begun(Person person) {
        var intention = new ReturnIntention();
        intention.concern(person, person.name);
        return intention;
    }

    @POST
    @Path("/{id}/withdraw")
    @ResponseStatus(204)
    @Allowed(Right.OWN_DATA)
    @Retried
    @Transactional
    @Operation(
            summary = "Take back what one has answered",
            description = "Whoever wrote it down: the answer is erased, the log keeps that there was one.")
    public void withdrawOwnReturnIntention(PublicId id) {
        var intention = intentions.findById(id.value());
        if (intention == null || !intention.personId.equals(own.person().id))
            throw new Refusal(PlatformCode.NOT_FOUND, null);
        audit.record(Act.of("return-intention.withdrawn").on(intention.personId).deleting(), intention);
        intentions.delete(intention);
    }
}

package guiyan.homecoming.intentions;

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

@Path("/return-intentions")
@Tag(name = "Homecoming")
class IntentionResource {

    private final ReturnIntentions intentions;
    private final Members members;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    IntentionResource(
            ReturnIntentions intentions,
            Members members,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.intentions = intentions;
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
            summary = "List who would like to come back, the last asked first",
            description = "Of each member his latest answer, unless earlier ones are asked for too.")
    public Page<IntentionView> listReturnIntentions(
            @Valid @BeanParam IntentionFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return intentions.search(scope, filter, clock.today(), cursor).mapAll(this::views);
    }

    private List<IntentionView> views(List<ReturnIntention> shown) {
        var units = organizations.refs(shown.stream().map(i -> i.branchId).collect(Collectors.toSet()));
        return shown.stream()
                .map(intention -> IntentionView.of(intention, units.get(intention.branchId), clock.today()))
                .toList();
    }

    private IntentionView view(ReturnIntention intention) {
        return views(List.of(intention)).get(0);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.HOMECOMING_READ)
    @Operation(summary = "Show one answer", description = "With the `ETag` that a change needs.")
    public IntentionView showReturnIntention(PublicId id) {
        return view(intentions.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write down what a member answered",
            description =
                    "Freely given, one answer a day; it holds a year unless told, then he is to be asked anew. It counts as no contact.")
    public IntentionView recordReturnIntention(@Valid @NotNull IntentionForm form) {
        var member = members.require(caller.scope(), form.memberId());
        member.requireActive();
        requireUnasked(member.id, form);
        var intention = new ReturnIntention();
        intention.concern(member.person, caller.who().name());
        form.applyTo(intention, clock.today());
        intentions.recorded(intention);
        return written(intention, "return-intention.recorded");
    }

    private void requireUnasked(long member, IntentionForm form) {
        if (intentions.of(member, form.askedOn()).isPresent())
            throw new Refusal(HomecomingCode.ASKED_THAT_DAY, "askedOn", form.askedOn());
    }

    private IntentionView written(ReturnIntention intention, String act) {
        audit.record(Act.of(act).on(intention.personId), intention);
        return view(intentions.written(intention));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(IntentionForm.class)
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Correct what was written down",
            description = "It stays with the same member; what he said on his own phone only he changes.")
    public IntentionView reviseReturnIntention(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var intention = intentions.require(caller.scope(), id, ifMatch);
        intention.requireTakenByOthers();
        var form = patch.onto(IntentionForm.of(intention));
        intention.requireSame(form.memberId().value());
        if (!form.askedOn().equals(intention.askedOn)) requireUnasked(intention.personId, form);
        form.applyTo(intention, clock.today());
        return written(intention, "return-intention.revised");
    }
}

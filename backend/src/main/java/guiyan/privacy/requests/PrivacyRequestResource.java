package guiyan.privacy.requests;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.people.Persons;
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
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import guiyan.privacy.requests.PrivacyRequest.State;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/privacy/requests")
@Tag(name = "Privacy")
class PrivacyRequestResource {

    private final PrivacyRequests requests;
    private final PrivacyRequestViews views;
    private final Granting granting;
    private final Persons persons;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    PrivacyRequestResource(
            PrivacyRequests requests,
            PrivacyRequestViews views,
            Granting granting,
            Persons persons,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.requests = requests;
        this.views = views;
        this.granting = granting;
        this.persons = persons;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.PRIVACY_DESK)
    @Operation(
            summary = "List what people ask about the data kept of them",
            description = "Open ones unless another state is asked for; `overdue` leaves those that are late.")
    public Page<PrivacyRequestView> listPrivacyRequests(
            @Valid @BeanParam PrivacyRequestFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return requests.search(scope, filter, clock.today(), cursor).mapAll(views::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.PRIVACY_DESK)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write down what somebody asks",
            description = "It is due 15 days after it came in, and 30 when the answer is put off.")
    public PrivacyRequestView filePrivacyRequest(@Valid @NotNull PrivacyRequestForm form) {
        var person = persons.require(caller.scope(), form.personId());
        var request = new PrivacyRequest();
        request.placeWhere(person);
        form.applyTo(request);
        requests.recorded(request);
        return done("privacy-request.filed", null, request);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.PRIVACY_DESK)
    @Operation(summary = "Show one request", description = "What was asked, until when, and what was answered.")
    public PrivacyRequestView showPrivacyRequest(PublicId id) {
        return views.of(requests.require(caller.scope(), id));
    }

    @POST
    @Path("/{id}/extend")
    @Allowed(Right.PRIVACY_DESK)
    @Retried
    @Transactional
    @Operation(summary = "Put the answer off, once", description = "To 30 days after the request came in.")
    public PrivacyRequestView extendPrivacyRequest(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull PrivacyReasonForm form) {
        var request = requests.require(caller.scope(), id, ifMatch);
        request.extend(form.reason().strip());
        return done("privacy-request.extended", form.reason(), request);
    }

    @POST
    @Path("/{id}/grant")
    @Allowed(Right.PRIVACY_DESK)
    @Retried
    @Transactional
    @Operation(
            summary = "Grant a request",
            description =
                    "Says what was done about it. A deletion erases at once what consent alone or the person's own wish allowed; what a duty keeps is only stored from then on, as all is after a restriction: no number is shown in clear or carried on the phone of a village, no contact point added, nobody looks for work or is referred.")
    public PrivacyRequestView grantPrivacyRequest(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull PrivacyDecisionForm form) {
        return decided(requests.require(caller.scope(), id, ifMatch), State.GRANTED, form);
    }

    @POST
    @Path("/{id}/lift")
    @Allowed(Right.PRIVACY_DESK)
    @Retried
    @Transactional
    @Operation(
            summary = "Use a person's data again",
            description = "As he wants it; nothing that was erased comes back.")
    public PrivacyRequestView liftPrivacyRestriction(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull PrivacyReasonForm form) {
        var request = requests.require(caller.scope(), id, ifMatch);
        granting.lift(request);
        return done("privacy-request.lifted", form.reason(), request);
    }

    @POST
    @Path("/{id}/refuse")
    @Allowed(Right.PRIVACY_DESK)
    @Retried
    @Transactional
    @Operation(
            summary = "Refuse a request, with the reason",
            description = "As where a duty to keep forbids to delete.")
    public PrivacyRequestView refusePrivacyRequest(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull PrivacyDecisionForm form) {
        return decided(requests.require(caller.scope(), id, ifMatch), State.REFUSED, form);
    }

    private PrivacyRequestView decided(PrivacyRequest request, State outcome, PrivacyDecisionForm form) {
        request.decide(outcome, form.on(), form.decision().strip());
        if (outcome == State.REFUSED) return done("privacy-request.refused", null, request);
        var erased = granting.grant(request);
        audit.record(Act.of("privacy-request.granted").on(request.personId).changing(erased), request);
        return views.of(requests.written(request));
    }

    private PrivacyRequestView done(String act, String why, PrivacyRequest request) {
        audit.record(Act.of(act).on(request.personId).because(why), request);
        return views.of(requests.written(request));
    }
}

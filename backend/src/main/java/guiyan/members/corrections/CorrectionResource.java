package guiyan.members.corrections;

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
import guiyan.platform.calendar.BusinessClock;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/correction-requests")
@Tag(name = "Correction requests")
class CorrectionResource {

    private final CorrectionDesk desk;
    private final Corrections corrections;
    private final CorrectionViews views;
    private final Correcting correcting;
    private final Members members;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    CorrectionResource(
            CorrectionDesk desk,
            Corrections corrections,
            CorrectionViews views,
            Correcting correcting,
            Members members,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.desk = desk;
        this.corrections = corrections;
        this.views = views;
        this.correcting = correcting;
        this.members = members;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.CORRECTIONS_READ)
    @Operation(
            summary = "List the requests for correction of the caller's scope",
            description = "Open ones unless another state is asked for; `overdue` leaves those past their day.")
    public Page<CorrectionView> listCorrections(
            @Valid @BeanParam CorrectionFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return corrections.search(scope, filter, clock.today(), cursor).mapAll(views::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.CORRECTIONS_PROPOSE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Propose a correction of a member's file",
            description =
                    "Frozen as it is sent; to be decided within 15 days. Pointers of errors in `changes` are those of the member's form.")
    public CorrectionView proposeCorrection(@Valid @NotNull CorrectionForm form) {
        var member = members.require(caller.scope(), form.personId());
        member.person.requireCurrent();
        return views.of(
                desk.propose(member, form.changes(), form.reason(), caller.who().name()));
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.CORRECTIONS_READ)
    @Operation(
            summary = "Show one request for correction",
            description = "The values as they stood when it was proposed, and the new ones; secrets masked.")
    public CorrectionView showCorrection(PublicId id) {
        return views.of(corrections.require(caller.scope(), id));
    }

    @POST
    @Path("/{id}/accept")
    @Allowed(Right.CORRECTIONS_DECIDE)
    @Retried
    @Transactional
    @Operation(
            summary = "Accept a correction and write it into the file",
            description = "Refused when the fields have been changed since, or nothing is left to change.")
    public CorrectionView acceptCorrection(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull DecisionForm form) {
        var request = corrections.require(caller.scope(), id, ifMatch);
        decide(request, CorrectionState.ACCEPTED, form);
        correcting.apply(request);
        return done("correction.accepted", form.reason(), request);
    }

    @POST
    @Path("/{id}/refuse")
    @Allowed(Right.CORRECTIONS_DECIDE)
    @Retried
    @Transactional
    @Operation(
            summary = "Refuse a correction, with the reason",
            description = "The file stays as it is; a new request may be made.")
    public CorrectionView refuseCorrection(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull DecisionForm form) {
        var request = corrections.require(caller.scope(), id, ifMatch);
        decide(request, CorrectionState.REFUSED, form);
        return done("correction.refused", form.reason(), request);
    }

    @POST
    @Path("/{id}/withdraw")
    @Allowed(Right.CORRECTIONS_PROPOSE)
    @Retried
    @Transactional
    @Operation(
            summary = "Withdraw a request that is not decided",
            description =
                    "What was proposed stays on record; what a member has asked for himself is refused with a reason instead.")
    public CorrectionView withdrawCorrection(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull DecisionForm form) {
        var request = corrections.require(caller.scope(), id, ifMatch);
        var who = caller.who();
        request.withdraw(clock.today(), who.name(), form.reason(), who.accountId());
        return done("correction.withdrawn", form.reason(), request);
    }

    @POST
    @Path("/{id}/extend")
    @Allowed(Right.CORRECTIONS_DECIDE)
    @Retried
    @Transactional
    @Operation(
            summary = "Take longer to decide, with the reason",
            description = "Once, up to 30 days from the day it was proposed.")
    public CorrectionView extendCorrection(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull DecisionForm form) {
        var request = corrections.require(caller.scope(), id, ifMatch);
        request.extend();
        return done("correction.extended", form.reason(), request);
    }

    private void decide(CorrectionRequest request, CorrectionState outcome, DecisionForm form) {
        request.decide(outcome, clock.today(), caller.who().name(), form.reason());
    }

    private CorrectionView done(String act, String why, CorrectionRequest request) {
        audit.record(Act.of(act).on(request.personId).because(why), request);
        return views.of(corrections.written(request));
    }
}

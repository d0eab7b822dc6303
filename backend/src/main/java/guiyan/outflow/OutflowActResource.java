package guiyan.outflow;

import guiyan.outflow.Ledger.Line;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.PlatformCode;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/outflows/{id}")
@Tag(name = "Outflows")
class OutflowActResource {

    private final Outflows outflows;
    private final Desk desk;
    private final Caller caller;
    private final BusinessClock clock;

    OutflowActResource(Outflows outflows, Desk desk, Caller caller, BusinessClock clock) {
        this.outflows = outflows;
        this.desk = desk;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/depart")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Say that somebody who had reported has left", description = "`REPORTED` becomes `AWAY`.")
    public OutflowView departOutflow(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull DepartForm form) {
        if (form.departedOn() != null && form.departedOn().isSurelyAfter(clock.today()))
            throw new Refusal(PlatformCode.IN_FUTURE, "departedOn");
        return desk.depart(outflows.require(caller.scope(), id, ifMatch), form);
    }

    @POST
    @Path("/host-registration")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Say to which organization at the host place he has reported",
            description = "`AWAY` becomes `HOST_REGISTERED`; another organization may be named later.")
    public OutflowView registerAtHost(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull HostRegistrationForm form) {
        return desk.act(
                outflows.require(caller.scope(), id, ifMatch),
                new Line("host-registered", PartialDate.of(form.on()), form.hostOrg()),
                o -> o.registerAtHost(form.hostOrg(), form.on()));
    }

    @POST
    @Path("/stays")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Add a place to an episode",
            description =
                    "Without an end it is where he is now: the place before ends, and the episode's destination is this one.")
    public OutflowView addStay(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull StayForm form) {
        return desk.stay(outflows.require(caller.scope(), id, ifMatch), form);
    }

    @POST
    @Path("/home-visits")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Say that he has come home for a short time, or has been",
            description = "The episode goes on. Without an end it is `ON_HOME_VISIT` until the visit is ended.")
    public OutflowView startHomeVisit(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull HomeVisitForm form) {
        return desk.visit(outflows.require(caller.scope(), id, ifMatch), form);
    }

    @POST
    @Path("/home-visits/{visit}/end")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Say that he has gone back",
            description = "The episode stands where it stood before the visit.")
    public OutflowView endHomeVisit(
            PublicId id,
            PublicId visit,
            @HeaderParam("If-Match") Precondition ifMatch,
            @Valid @NotNull HomeVisitEndForm form) {
        return desk.endVisit(outflows.require(caller.scope(), id, ifMatch), visit, form);
    }

    @POST
    @Path("/return")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Say that he has come home for good",
            description = "Ends the episode; a new departure is a new one.")
    public OutflowView returnFromOutflow(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull ReturnForm form) {
        if (form.returnedOn().isSurelyAfter(clock.today())) throw new Refusal(PlatformCode.IN_FUTURE, "returnedOn");
        return desk.end(outflows.require(caller.scope(), id, ifMatch), form);
    }

    @POST
    @Path("/contact-lost")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Decide that contact is lost",
            description =
                    "Only a person decides it, after six months without contact, with a record of the search (R-13).")
    public OutflowView loseContact(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull ContactLostForm form) {
        return desk.lose(outflows.require(caller.scope(), id, ifMatch), form);
    }

    @POST
    @Path("/contact-restored")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Say that he has been found", description = "`CONTACT_LOST` becomes `AWAY`.")
    public OutflowView restoreContact(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull OutflowDayForm form) {
        return desk.act(
                outflows.require(caller.scope(), id, ifMatch),
                new Line("contact-restored", PartialDate.of(form.on()), form.reason()),
                o -> o.restoreContact(form.on()));
    }

    @POST
    @Path("/cancel")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Say that he did not leave after all", description = "`REPORTED` becomes `CANCELLED`.")
    public OutflowView cancelOutflow(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull OutflowReasonForm form) {
        return desk.act(
                outflows.require(caller.scope(), id, ifMatch),
                new Line("cancelled", null, form.reason()),
                o -> o.cancel(clock.today()));
    }

    @POST
    @Path("/close")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Close an episode without a return",
            description = "He died, his membership ended, or it was registered in error. Never a sanction (R-14).")
    public OutflowView closeOutflow(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull CloseForm form) {
        var words = form.words() == null ? form.reason().name() : form.words();
        return desk.act(
                outflows.require(caller.scope(), id, ifMatch),
                new Line("closed", PartialDate.of(form.on()), words),
                o -> o.close(form.reason(), form.on()));
    }
}

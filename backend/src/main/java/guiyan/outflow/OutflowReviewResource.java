package guiyan.outflow;

import guiyan.outflow.Ledger.Line;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
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
class OutflowReviewResource {

    private final Outflows outflows;
    private final OutflowViews views;
    private final Ledger ledger;
    private final Caller caller;
    private final BusinessClock clock;

    OutflowReviewResource(Outflows outflows, OutflowViews views, Ledger ledger, Caller caller, BusinessClock clock) {
        this.outflows = outflows;
        this.views = views;
        this.ledger = ledger;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/submit")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Submit a row of the ledger to the township",
            description = "`DRAFT` or `SENT_BACK` becomes `SUBMITTED`.")
    public OutflowView submitOutflow(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        var outflow = outflows.require(caller.scope(), id, ifMatch);
        outflow.review.submit(caller.who().name(), clock.now());
        return done(outflow, new Line("submitted", null, null));
    }

    @POST
    @Path("/confirm")
    @Allowed(Right.OUTFLOWS_REVIEW)
    @Retried
    @Transactional
    @Operation(
            summary = "Confirm a row of the ledger",
            description = "By township and station; what the village changes afterwards is to be submitted anew.")
    public OutflowView confirmOutflow(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        var outflow = outflows.require(caller.scope(), id, ifMatch);
        outflow.review.confirm(caller.who().name(), clock.now());
        return done(outflow, new Line("confirmed", null, null));
    }

    @POST
    @Path("/send-back")
    @Allowed(Right.OUTFLOWS_REVIEW)
    @Retried
    @Transactional
    @Operation(
            summary = "Send a row of the ledger back, with the reason",
            description = "By township and station: the village sees to it and submits it again.")
    public OutflowView sendBackOutflow(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull OutflowReasonForm form) {
        var outflow = outflows.require(caller.scope(), id, ifMatch);
        outflow.review.sendBack(caller.who().name(), clock.now(), form.reason());
        return done(outflow, new Line("sent-back", null, form.reason()));
    }

    private OutflowView done(Outflow outflow, Line line) {
        return views.of(ledger.write(outflow, outflow.status, line));
    }
}

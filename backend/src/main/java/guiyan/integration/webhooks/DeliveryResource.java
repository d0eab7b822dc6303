package guiyan.integration.webhooks;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/webhooks/{id}/deliveries")
@Tag(name = "Integration")
class DeliveryResource {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Audit audit;
    private final Caller caller;
    private final SystemClock clock;

    DeliveryResource(Webhooks webhooks, Deliveries deliveries, Audit audit, Caller caller, SystemClock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.WEBHOOKS)
    @Operation(
            summary = "List the messages of a webhook, newest first",
            description =
                    "What each said, how often it was tried and what came of it; kept for 30 days. `DEAD` were tried too often.")
    public Page<DeliveryView> listDeliveries(
            PublicId id,
            @QueryParam("state") @Parameter(description = "Only messages in this state") Delivery.State state,
            @Valid @BeanParam Cursor cursor) {
        var webhook = webhooks.require(caller.scope(), id);
        return deliveries.search(webhook, state, cursor).map(DeliveryView::of);
    }

    @POST
    @Path("/{deliveryId}/replay")
    @Allowed(Right.WEBHOOKS)
    @Retried
    @Transactional
    @Operation(
            summary = "Send a message once more",
            description = "Whatever came of it; its id stays the same, so that a receiver knows it again.")
    public DeliveryView replayDelivery(PublicId id, PublicId deliveryId) {
        var webhook = webhooks.require(caller.scope(), id);
        var delivery = deliveries.require(webhook, deliveryId);
        delivery.queue(clock.now());
        audit.record(Act.of("webhook.replayed").because(deliveryId.toString()), webhook);
        return DeliveryView.of(delivery);
    }
}

package guiyan.bulk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.platform.Allowed;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/bulk-actions")
@Tag(name = "Bulk actions")
class BulkResource {

    private final BulkDesk desk;
    private final BulkActions bulks;

    BulkResource(BulkDesk desk, BulkActions bulks) {
        this.desk = desk;
        this.bulks = bulks;
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.BULK_ACTIONS)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Do one act to all rows that a filter means",
            description =
                    "First with `dryRun: true`: answers what would come of each row, and a `confirmToken`. Then the same body with the token and `dryRun: false`: the rows that were looked at are acted on, one by one, in the background (202). In the end `matched = done + refused`; what was refused stands with its code under `items`.")
    public BulkView actInBulk(@Valid @NotNull BulkForm form) {
        return form.dryRun() ? desk.look(form) : desk.confirm(form);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.BULK_ACTIONS)
    @Operation(summary = "Show how a bulk action stands", description = "To the account that asked for it.")
    public BulkView showBulkAction(PublicId id) {
        return desk.shown(bulks.require(id), null);
    }

    @GET
    @Path("/{id}/items")
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.BULK_ACTIONS)
    @Operation(
            summary = "List the rows of a bulk action",
            description = "Each with what came of it, and the code by which it was refused.")
    public Page<BulkItemView> listBulkItems(
            PublicId id,
            @QueryParam("outcome") @Parameter(description = "Only rows of which this came") BulkItem.Outcome outcome,
            @Valid @BeanParam Cursor cursor) {
        return bulks.items(bulks.require(id), outcome, cursor).map(BulkItemView::of);
    }
}

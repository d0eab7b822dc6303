package guiyan.members.transfers;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.members.Members;
import guiyan.members.Moves;
import guiyan.organizations.Organization;
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

@Path("/affiliation-transfers")
@Tag(name = "Affiliation transfers")
class TransferResource {

    private final TransferDesk desk;
    private final Transfers transfers;
    private final TransferViews views;
    private final Members members;
    private final Moves moves;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    TransferResource(
            TransferDesk desk,
            Transfers transfers,
            TransferViews views,
            Members members,
            Moves moves,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.desk = desk;
        this.transfers = transfers;
        this.views = views;
        this.members = members;
        this.moves = moves;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.TRANSFERS_READ)
    @Operation(
            summary = "List the letters of transfer that left the caller's scope, or came to it",
            description =
                    "Open ones unless another state is asked for. `overdue` leaves those whose validity has passed.")
    public Page<TransferView> listTransfers(@Valid @BeanParam TransferFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return transfers.search(scope, filter, clock.today(), cursor).mapAll(views::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.TRANSFERS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Issue a letter of transfer for a member",
            description =
                    "Valid for 90 days at most. The home branch stays responsible until the other side has received him.")
    public TransferView issueTransfer(@Valid @NotNull TransferForm form) {
        return views.of(desk.issue(form));
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.TRANSFERS_READ)
    @Operation(
            summary = "Show one letter of transfer",
            description = "The receiving side sees what the letter says, though the member is out of its scope.")
    public TransferView showTransfer(PublicId id) {
        return views.of(transfers.require(caller.scope(), id));
    }

    @POST
    @Path("/{id}/accept")
    @Allowed(Right.TRANSFERS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Receive the member: the receipt of a letter",
            description =
                    "By the receiving side; for a place outside, home notes the receipt. Within a township he moves with all that is about him; into another one his membership ends here and begins there.")
    public TransferView acceptTransfer(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull TransferReceiptForm form) {
        var transfer = transfers.require(caller.scope(), id, ifMatch);
        transfer.accept(caller.scope(), form.on());
        var member = members.findById(transfer.memberId);
        if (transfer.destination == null) moves.leave(member, form.on());
        else transfer.receivedAs = moves.arrive(member, branch(transfer), form.on(), transfer.letterNo).id;
        return done("transfer.accepted", null, transfer);
    }

    private Organization branch(AffiliationTransfer transfer) {
        return organizations.findById(transfer.destination.branchId());
    }

    @POST
    @Path("/{id}/return")
    @Allowed(Right.TRANSFERS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Send a letter back, with the reason",
            description = "By the receiving side; nothing changes for the member, and another letter may be issued.")
    public TransferView returnTransfer(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull TransferReasonForm form) {
        var transfer = transfers.require(caller.scope(), id, ifMatch);
        transfer.sendBack(caller.scope(), form.on(), form.reason());
        return done("transfer.returned", form.reason(), transfer);
    }

    @POST
    @Path("/{id}/withdraw")
    @Allowed(Right.TRANSFERS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Withdraw a letter that has not been received",
            description = "By the home that issued it, with the reason.")
    public TransferView withdrawTransfer(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull TransferReasonForm form) {
        var transfer = transfers.require(caller.scope(), id, ifMatch);
        transfer.withdraw(caller.scope(), form.on(), form.reason());
        return done("transfer.withdrawn", form.reason(), transfer);
    }

    private TransferView done(String act, String why, AffiliationTransfer transfer) {
        audit.record(Act.of(act).on(transfer.memberId).because(why == null ? transfer.letterNo : why), transfer);
        return views.of(transfers.written(transfer));
    }
}

package guiyan.identity.leaving;

import guiyan.identity.AccountDesk;
import guiyan.identity.Accounts;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/accounts/{id}")
@Tag(name = "Accounts")
class LeavingResource {

    private final Accounts accounts;
    private final AccountDesk desk;
    private final HandOver handOver;
    private final Caller caller;

    LeavingResource(Accounts accounts, AccountDesk desk, HandOver handOver, Caller caller) {
        this.accounts = accounts;
        this.desk = desk;
        this.handOver = handOver;
        this.caller = caller;
    }

    @GET
    @Path("/open-work")
    @Allowed(Right.ACCOUNTS_READ)
    @Operation(
            summary = "Show what work an account has begun and not ended",
            description = "Letters of transfer on their way and imports that wait, as counts by kind.")
    public OpenWorkView showOpenWork(PublicId id) {
        return new OpenWorkView(handOver.piles(accounts.require(caller.scope(), id).id));
    }

    @POST
    @Path("/close")
    @ResponseStatus(204)
    @Allowed(Right.ACCOUNTS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Close the account of an officer who leaves",
            description =
                    "Its sessions end and it is never enabled again. Refused while it has open work, unless `handOverTo` names an account that reaches its unit and goes on with it.")
    public void closeAccount(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull LeavingForm form) {
        desk.does("account.closed", id, ifMatch, account -> {
            handOver.all(account, form.handOverTo(), form.reason());
            desk.close(account);
        });
    }
}

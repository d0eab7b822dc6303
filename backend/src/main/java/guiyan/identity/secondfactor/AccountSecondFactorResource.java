package guiyan.identity.secondfactor;

import guiyan.identity.AccountDesk;
import guiyan.platform.Allowed;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/accounts/{id}/reset-second-factor")
@Tag(name = "Accounts")
class AccountSecondFactorResource {

    private final AccountDesk desk;
    private final SecondFactors factors;

    AccountSecondFactorResource(AccountDesk desk, SecondFactors factors) {
        this.desk = desk;
        this.factors = factors;
    }

    @POST
    @ResponseStatus(204)
    @Allowed(Right.ACCOUNTS_SECURE)
    @Retried
    @Transactional
    @Operation(
            summary = "Take an account's second factor away, when phone and recovery codes are lost",
            description = "Its sessions end; its holder signs in with the password and sets up another.")
    public void resetSecondFactor(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        desk.does("account.second-factor-reset", id, ifMatch, account -> {
            factors.remove(account.id);
            desk.endSessions(account);
        });
    }
}

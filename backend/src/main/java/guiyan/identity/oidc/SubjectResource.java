package guiyan.identity.oidc;

import guiyan.identity.Account;
import guiyan.identity.AccountDesk;
import guiyan.identity.Accounts;
import guiyan.platform.Allowed;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/accounts/{id}/bind-subject")
@Tag(name = "Accounts")
class SubjectResource {

    private final Issuer issuer;
    private final Accounts accounts;
    private final AccountDesk desk;

    SubjectResource(Issuer issuer, Accounts accounts, AccountDesk desk) {
        this.issuer = issuer;
        this.accounts = accounts;
        this.desk = desk;
    }

    /** How the issuer calls the account's holder. */
    @Schema(name = "SubjectBinding")
    record Binding(
            @Size(max = 255)
            @Schema(description = "The issuer's `sub`, as it is refused at the door; left out to bind nobody")
            String subject) {}

    @POST
    @ResponseStatus(204)
    @Allowed(Right.ACCOUNTS_SECURE)
    @Retried
    @Transactional
    @Operation(
            summary = "Bind an account to somebody of the office's own sign-in",
            description =
                    "From then on he comes in by it as by the password. Nobody is bound by his name, and no account is opened by itself. Its sessions end.")
    public void bindSubject(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Binding binding) {
        var name = issuer.name();
        var subject = binding.subject() == null || binding.subject().isBlank()
                ? null
                : binding.subject().strip();
        desk.does(subject == null ? "account.subject-unbound" : "account.subject-bound", id, ifMatch, account -> {
            requireFree(account, name, subject);
            account.vouchFor(subject == null ? null : name, subject);
            desk.endSessions(account);
        });
    }

    private void requireFree(Account account, String name, String subject) {
        var holder = subject == null ? null : accounts.vouchedFor(name, subject);
        if (holder != null && !holder.id.equals(account.id)) throw new Refusal(SignOnCode.SUBJECT_TAKEN, "subject");
    }
}

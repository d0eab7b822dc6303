package guiyan.identity;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/accounts")
@Tag(name = "Accounts")
class AccountResource {

    private final Accounts accounts;
    private final AccountDesk desk;
    private final AccountViews views;
    private final Passwords passwords;
    private final Organizations organizations;
    private final Caller caller;

    AccountResource(
            Accounts accounts,
            AccountDesk desk,
            AccountViews views,
            Passwords passwords,
            Organizations organizations,
            Caller caller) {
        this.accounts = accounts;
        this.desk = desk;
        this.views = views;
        this.passwords = passwords;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.ACCOUNTS_READ)
    @Operation(
            summary = "List the accounts of the caller's scope, by user name",
            description = "User name, role, unit and state of each; never a password.")
    public Page<AccountView> listAccounts(@Valid @BeanParam AccountFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return accounts.search(scope, filter, cursor).mapAll(views::of);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.ACCOUNTS_READ)
    @Operation(summary = "Show one account", description = "With the `ETag` that a change of it needs.")
    public AccountView showAccount(PublicId id) {
        return views.of(accounts.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.ACCOUNTS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Open an account",
            description =
                    "The start password is in the first answer and nowhere else: asked again with the same key, the account comes without it. Its holder must change it before anything else.")
    public AccountOpened openAccount(@Valid @NotNull AccountForm form) {
        var password = passwords.start();
        return new AccountOpened(views.of(desk.open(form, password)), password);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(AccountNameForm.class)
    @Allowed(Right.ACCOUNTS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Revise how an account's holder is called",
            description =
                    "The user name stays: the history names it. Role and unit are those of the post; another post is another account.")
    public AccountView reviseAccount(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        return views.of(desk.does(
                "account.revised",
                id,
                ifMatch,
                account -> patch.onto(AccountNameForm.of(account)).applyTo(account)));
    }

    @POST
    @Path("/{id}/disable")
    @Allowed(Right.ACCOUNTS_SECURE)
    @Retried
    @Transactional
    @Operation(
            summary = "Shut an account; its sessions end at once",
            description = "The account stays in the history and can be enabled again.")
    public AccountView disableAccount(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        return views.of(desk.does("account.disabled", id, ifMatch, desk::disable));
    }

    @POST
    @Path("/{id}/enable")
    @Allowed(Right.ACCOUNTS_SECURE)
    @Retried
    @Transactional
    @Operation(
            summary = "Let a shut account in again",
            description = "It is back in the state it had; a lock is lifted by `unlock`.")
    public AccountView enableAccount(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        return views.of(desk.does("account.enabled", id, ifMatch, desk::enable));
    }

    @POST
    @Path("/{id}/unlock")
    @Allowed(Right.ACCOUNTS_SECURE)
    @Retried
    @Transactional
    @Operation(
            summary = "Lift the lock that failed sign-ins have put on an account",
            description = "A lock also ends by itself after its time.")
    public AccountView unlockAccount(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        return views.of(desk.does("account.unlocked", id, ifMatch, Account::unlock));
    }

    @POST
    @Path("/{id}/end-sessions")
    @Allowed(Right.ACCOUNTS_SECURE)
    @Retried
    @Transactional
    @Operation(
            summary = "End every session of an account, and every phone enrolled with it",
            description =
                    "Whoever is in with it is out at once and can sign in again; no phone opens with its PIN any more.")
    public AccountView endAccountSessions(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        return views.of(desk.does("account.sessions-ended", id, ifMatch, desk::endSessions));
    }

    @POST
    @Path("/{id}/reset-password")
    @Allowed(Right.ACCOUNTS_SECURE)
    @Retried
    @Transactional
    @Operation(
            summary = "Give an account a new start password; its sessions end at once",
            description =
                    "The start password is in this answer and nowhere else; its holder must change it before anything else.")
    public AccountOpened resetPassword(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        var password = new AtomicReference<String>();
        var account = desk.does("account.password-reset", id, ifMatch, a -> password.set(desk.restart(a)));
        return new AccountOpened(views.of(account), password.get());
    }
}

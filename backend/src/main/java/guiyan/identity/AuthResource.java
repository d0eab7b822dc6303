package guiyan.identity;

import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Open;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.limits.Limited;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/auth")
@Tag(name = "Sign-in")
class AuthResource {

    private final Trials trials;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Passwords passwords;
    private final OwnPassword own;
    private final Caller caller;

    AuthResource(
            Trials trials, Accounts accounts, Sessions sessions, Passwords passwords, OwnPassword own, Caller caller) {
        this.trials = trials;
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.own = own;
        this.caller = caller;
    }

    /** User name and password, and the code of the second step where the account has one. */
    record SignInForm(
            @NotBlank @Size(max = 40) String username,
            @NotBlank @Size(max = 200) String password,

            @Schema(description = "Six digits of the authenticator, or a recovery code") @Size(max = 40)
            String code) {}

    /** The old password and the new one. */
    record PasswordForm(
            @NotBlank @Size(max = 200) String currentPassword,
            @NotBlank @Size(max = 200) String newPassword) {}

    /** A bearer token, how many seconds it holds, and whether the password must be changed first. */
    record SignedIn(
            @Schema(required = true) String accessToken,
            @Schema(required = true) long expiresIn,
            @Schema(required = true) boolean mustChangePassword) {}

    @POST
    @Path("/login")
    @Open(limit = Limited.SIGN_IN)
    @Operation(
            summary = "Sign in with user name and password",
            description =
                    "Answers a bearer token for some minutes and sets the refresh cookie (HttpOnly, SameSite=Strict). Failed attempts lock the account for a time; the answer never says which of both was wrong. An account with a second factor is answered `SECOND_FACTOR_NEEDED` first, and let in with the `code`.")
    public RestResponse<SignedIn> signIn(@Valid @NotNull SignInForm form, HttpHeaders headers, UriInfo uri) {
        var trial = trials.tried(form.username().strip(), form.password(), form.code());
        var account = trial.orRefuse();
        var started = sessions.start(account, headers.getHeaderString(HttpHeaders.USER_AGENT));
        return answer(started, account, uri);
    }

    @POST
    @Path("/refresh")
    @Open
    @Operation(
            summary = "Renew the session of the refresh cookie",
            description = "The cookie is changed at each use; an old one that is shown again ends the session.")
    public RestResponse<SignedIn> refreshSession(@CookieParam(RefreshCookie.NAME) String cookie, UriInfo uri) {
        var started = sessions.refresh(cookie);
        var account = accounts.findById(started.session().accountId);
        if (account == null || account.disabled) throw new Refusal(IdentityCode.SESSION_ENDED, null);
        return answer(started, account, uri);
    }

    @POST
    @Path("/logout")
    @ResponseStatus(204)
    @Allowed(Right.OWN_ACCOUNT)
    @WhileEntering
    @Operation(
            summary = "Sign out; token and cookie end at once",
            description = "Other sessions of the same person go on.")
    public RestResponse<Void> signOut(UriInfo uri) {
        sessions.end(caller.who().sessionId());
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(RefreshCookie.of("", uri).maxAge(0).build())
                .build();
    }

    @POST
    @Path("/password")
    @ResponseStatus(204)
    @Allowed(Right.OWN_ACCOUNT)
    @WhileEntering
    @Operation(
            summary = "Change one's own password",
            description =
                    "Other sessions of the same person end; a start password must be changed before anything else is answered.")
    public void changePassword(@Valid @NotNull PasswordForm form) {
        if (!trials.confirms(caller.who().accountId(), form.currentPassword()))
            throw new Refusal(IdentityCode.PASSWORD_WRONG, "currentPassword");
        own.become(form.newPassword());
    }

    private RestResponse<SignedIn> answer(Sessions.Started started, Account account, UriInfo uri) {
        var body = new SignedIn(
                sessions.token(started.session()),
                Tokens.LIFE.toSeconds(),
                passwords.mustChange(account, started.session()));
        var answer = RestResponse.ResponseBuilder.ok(body);
        if (started.cookie() != null)
            answer.cookie(RefreshCookie.of(started.cookie(), uri).build());
        return answer.build();
    }
}

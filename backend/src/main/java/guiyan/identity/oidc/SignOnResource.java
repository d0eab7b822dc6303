package guiyan.identity.oidc;

import guiyan.identity.Accounts;
import guiyan.identity.RefreshCookie;
import guiyan.identity.Sessions;
import guiyan.identity.Trials;
import guiyan.platform.Open;
import guiyan.platform.Refusal;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/auth/sign-on")
@Tag(name = "Sign-in")
class SignOnResource {

    private final Issuer issuer;
    private final Carried carried;
    private final Accounts accounts;
    private final Trials trials;
    private final Sessions sessions;

    SignOnResource(Issuer issuer, Carried carried, Accounts accounts, Trials trials, Sessions sessions) {
        this.issuer = issuer;
        this.carried = carried;
        this.accounts = accounts;
        this.trials = trials;
        this.sessions = sessions;
    }

    /** Where the browser is to go. */
    @Schema(name = "SignOnDoor")
    record Door(@Schema(required = true) String address) {}

    /** What the issuer has sent the browser back with. */
    @Schema(name = "SignOnReturn")
    record Return(
            @NotBlank @Size(max = 2000) String code,
            @NotBlank @Size(max = 200) String state) {}

    /** The code of the second step, where the account has one. */
    @Schema(name = "SignOnEntry")
    record Entry(
            @Size(max = 40) @Schema(description = "Six digits of the authenticator, or a recovery code")
            String code) {}

    /** A bearer token, and how many seconds it holds. */
    @Schema(name = "SignedOn")
    record SignedOn(
            @Schema(required = true) String accessToken,
            @Schema(required = true) long expiresIn) {}

    @POST
    @Path("/start")
    @Open(limit = Limited.SIGN_IN)
    @Operation(
            summary = "Begin to sign in by the office's own sign-in",
            description =
                    "Answers where the browser is to go, and sets the cookie that it comes back with (OpenID Connect, authorization code with state, nonce and PKCE). 404 where none is set up.")
    public RestResponse<Door> startSignOn(UriInfo uri) {
        var errand = Errand.fresh();
        var door = new Door(issuer.door(errand, page(uri)).toString());
        return RestResponse.ResponseBuilder.ok(door)
                .cookie(carried.cookie(Carried.Leg.OUT, errand.text(), uri))
                .build();
    }

    @POST
    @Path("/return")
    @ResponseStatus(204)
    @Open(limit = Limited.SIGN_IN)
    @Operation(
            summary = "Come back from the office's own sign-in",
            description =
                    "Trades the code for what the issuer says about its holder. Somebody whom no account is bound to is answered `SIGN_ON_UNBOUND` with the name an administrator needs to bind it.")
    public RestResponse<Void> returnFromSignOn(
            @Valid @NotNull Return back, @CookieParam(Carried.NAME) String cookie, UriInfo uri) {
        issuer.name();
        var errand = Errand.parse(carried.text(Carried.Leg.OUT, cookie));
        if (!errand.state().equals(back.state())) throw new Refusal(SignOnCode.SIGN_ON_FAILED, "state");
        var subject = issuer.subject(back.code(), errand, page(uri));
        if (accounts.vouchedFor(issuer.name(), subject) == null)
            throw new Refusal(SignOnCode.SIGN_ON_UNBOUND, null, subject);
        return RestResponse.ResponseBuilder.<Void>noContent()
                .cookie(carried.cookie(Carried.Leg.HOME, subject, uri))
                .build();
    }

    @POST
    @Path("/enter")
    @Open(limit = Limited.SIGN_IN)
    @Operation(
            summary = "Enter, once the office's own sign-in has said who it is",
            description =
                    "Answers a bearer token and sets the refresh cookie, as signing in with a password does. An account with a second factor is answered `SECOND_FACTOR_NEEDED` first, and let in with the `code`.")
    public RestResponse<SignedOn> enterBySignOn(
            @Valid @NotNull Entry entry, @CookieParam(Carried.NAME) String cookie, HttpHeaders headers, UriInfo uri) {
        var subject = carried.text(Carried.Leg.HOME, cookie);
        var bound = accounts.vouchedFor(issuer.name(), subject);
        if (bound == null) throw new Refusal(SignOnCode.SIGN_ON_UNBOUND, null, subject);
        var account = trials.vouched(bound.id, entry.code());
        var entered = sessions.enterVouched(account, headers.getHeaderString(HttpHeaders.USER_AGENT));
        return RestResponse.ResponseBuilder.ok(new SignedOn(entered.token(), entered.expiresIn()))
                .cookie(RefreshCookie.of(entered.cookie(), uri).build(), carried.none(uri))
                .build();
    }

    /** The page that the issuer sends the browser back to. */
    private static URI page(UriInfo uri) {
        return uri.getBaseUri().resolve("/sign-in/return");
    }
}

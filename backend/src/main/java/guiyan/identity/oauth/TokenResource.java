package guiyan.identity.oauth;

import static guiyan.identity.oauth.OAuthRefusal.Reason.*;

import com.fasterxml.jackson.annotation.JsonProperty;
import guiyan.identity.Tokens;
import guiyan.identity.clients.ApiClient;
import guiyan.identity.clients.ApiClients;
import guiyan.identity.clients.ApiScope;
import guiyan.identity.oauth.OAuthRefusal.OAuthError;
import guiyan.platform.Open;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.limits.Limited;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/oauth/token")
@Tag(name = "API clients")
class TokenResource {

    private final ApiClients clients;
    private final ClientPass passes;
    private final Audit audit;

    TokenResource(ApiClients clients, ClientPass passes, Audit audit) {
        this.clients = clients;
        this.passes = passes;
        this.audit = audit;
    }

    /** The form of RFC 6749 (4.4.2); id and secret stand here or in HTTP Basic. */
    record TokenForm(
            @Schema(
                    name = "grant_type",
                    required = true,
                    enumeration = {"client_credentials"})
            String grantType,

            @Schema(name = "scope", description = "Scopes the client has, or nothing")
            String scope,

            @Schema(name = "client_id") String clientId,
            @Schema(name = "client_secret") String clientSecret) {}

    /** A bearer token, how many seconds it holds, and what it opens. */
    record Token(
            @Schema(required = true) @JsonProperty("access_token")
            String accessToken,

            @Schema(required = true) @JsonProperty("token_type")
            String tokenType,

            @Schema(required = true) @JsonProperty("expires_in")
            long expiresIn,

            @Schema(required = true) String scope) {}

    @POST
    @Open(limit = Limited.SIGN_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RequestBodySchema(TokenForm.class)
    @Transactional(dontRollbackOn = OAuthRefusal.class)
    @Operation(
            summary = "Fetch a token as a machine client (OAuth 2, client credentials)",
            description =
                    "Id and secret in the form or by HTTP Basic. Refusals of the client have the shape of RFC 6749, not that of a problem: the one exception. A token carries all scopes of the client.")
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Token.class)))
    @APIResponse(
            responseCode = "400",
            description = "`invalid_request`, `invalid_scope` or `unsupported_grant_type`",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OAuthError.class)))
    @APIResponse(
            responseCode = "401",
            description = "`invalid_client`: unknown, shut, expired, a wrong secret or a wrong address",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OAuthError.class)))
    public Token fetchToken(byte[] form, HttpHeaders headers) {
        var request = TokenRequest.of(form, headers.getHeaderString(HttpHeaders.AUTHORIZATION));
        if (request.grantType() == null) throw new OAuthRefusal(INVALID_REQUEST, "grant_type is missing");
        if (!request.grantType().equals("client_credentials"))
            throw new OAuthRefusal(UNSUPPORTED_GRANT_TYPE, "Only client_credentials");
        var client = known(request);
        var lacks =
                request.scope() != null && !ApiScope.split(client.scopes).containsAll(ApiScope.split(request.scope()));
        if (lacks) throw new OAuthRefusal(INVALID_SCOPE, "The client has not all of these scopes");
        clients.came(client);
        audit.record(Act.of("client.signed-in"), client);
        return new Token(passes.issue(client), "Bearer", Tokens.LIFE.toSeconds(), client.scopes);
    }

    private ApiClient known(TokenRequest request) {
        var client = request.id() == null || request.secret() == null
                ? null
                : clients.knowing(request.id(), request.secret());
        if (client == null)
            throw new OAuthRefusal(INVALID_CLIENT, "Unknown client, wrong secret, or it may not come in now");
        return client;
    }
}

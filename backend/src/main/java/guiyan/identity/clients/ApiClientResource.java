package guiyan.identity.clients;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Parties;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api-clients")
@Tag(name = "API clients")
class ApiClientResource {

    private final ApiClients clients;
    private final ApiClientDesk desk;
    private final ApiClientViews views;
    private final Organizations organizations;
    private final Caller caller;

    ApiClientResource(
            ApiClients clients, ApiClientDesk desk, ApiClientViews views, Organizations organizations, Caller caller) {
        this.clients = clients;
        this.desk = desk;
        this.views = views;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.CLIENTS)
    @Operation(
            summary = "List the machine clients, by name",
            description = "What each may do, where, until when, and when it last fetched a token; never a secret.")
    public Page<ApiClientView> listApiClients(
            @QueryParam("organization") @Parameter(description = "Clients of this unit and everything below it")
                    PublicId organization,
            @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), organization);
        return clients.search(scope, cursor).mapAll(views::of);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.CLIENTS)
    @Operation(summary = "Show one machine client", description = "With the `ETag` that a change of it needs.")
    public ApiClientView showApiClient(PublicId id) {
        return views.of(clients.require(caller.scope(), id));
    }

    /** Whom a client may speak for. */
    @Schema(name = "ApiClientEmployers")
    record Employers(@Schema(required = true) List<Parties.Party> items) {}

    @GET
    @Path("/employers")
    @Allowed(Right.CLIENTS)
    @Operation(
            summary = "List the employers that a machine client may speak for",
            description = "Those that the unit sees whose names begin so; twenty at most.")
    public Employers listClientEmployers(
            @QueryParam("organization") @Parameter(description = "The unit the client is to stand at")
                    PublicId organization,
            @QueryParam("name") @NotBlank @Size(max = 60) @Parameter(description = "How the name begins") String name) {
        return new Employers(desk.employers(organization, name.strip()));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.CLIENTS)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Open a machine client",
            description =
                    "Its scopes reach over the unit and everything below it, nothing else. The secret is in the first answer and nowhere else. With id and secret it fetches tokens at `/oauth/token`.")
    public ApiClientOpened openApiClient(@Valid @NotNull ApiClientForm form) {
        var secret = ClientSecret.fresh();
        return new ApiClientOpened(views.of(desk.open(form, secret)), secret.text());
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(ApiClientForm.class)
    @Allowed(Right.CLIENTS)
    @Retried
    @Transactional
    @Operation(
            summary = "Revise what a machine client may do, where, until when and from which addresses",
            description = "Holds at once, for the tokens that are out as well.")
    public ApiClientView reviseApiClient(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        return views.of(desk.does(
                "client.revised", id, ifMatch, client -> desk.fill(client, patch.onto(ApiClientForm.of(client)))));
    }

    @POST
    @Path("/{id}/rotate-secret")
    @Allowed(Right.CLIENTS)
    @Retried
    @Transactional
    @Operation(
            summary = "Give a machine client a new secret",
            description =
                    "The secret is in this answer and nowhere else. The one before goes on for the overlap, so that the client can change over in its own time.")
    public ApiClientOpened rotateApiClientSecret(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull RotationForm form) {
        var secret = ClientSecret.fresh();
        var client = desk.rotate(id, ifMatch, secret, form.overlap());
        return new ApiClientOpened(views.of(client), secret.text());
    }

    @POST
    @Path("/{id}/disable")
    @Allowed(Right.CLIENTS)
    @Retried
    @Transactional
    @Operation(summary = "Shut a machine client; its tokens end at once", description = "It can be enabled again.")
    public ApiClientView disableApiClient(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        return views.of(desk.does("client.disabled", id, ifMatch, client -> client.disabled = true));
    }

    @POST
    @Path("/{id}/enable")
    @Allowed(Right.CLIENTS)
    @Retried
    @Transactional
    @Operation(
            summary = "Let a shut machine client in again",
            description = "With the scopes it has; one that has expired needs a new end as well.")
    public ApiClientView enableApiClient(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        return views.of(desk.does("client.enabled", id, ifMatch, client -> client.disabled = false));
    }
}

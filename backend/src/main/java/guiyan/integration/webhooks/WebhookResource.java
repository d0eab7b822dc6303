package guiyan.integration.webhooks;

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
import jakarta.ws.rs.QueryParam;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/webhooks")
@Tag(name = "Integration")
class WebhookResource {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Webhooks webhooks;
    private final WebhookDesk desk;
    private final WebhookViews views;
    private final Organizations organizations;
    private final Caller caller;

    WebhookResource(
            Webhooks webhooks, WebhookDesk desk, WebhookViews views, Organizations organizations, Caller caller) {
        this.webhooks = webhooks;
        this.desk = desk;
        this.views = views;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.WEBHOOKS)
    @Operation(summary = "List the webhooks, by name", description = "Whom each tells of what, and where.")
    public Page<WebhookView> listWebhooks(
            @QueryParam("organization") @Parameter(description = "Webhooks of this unit and everything below it")
                    PublicId organization,
            @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), organization);
        return webhooks.search(scope, cursor).mapAll(views::of);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.WEBHOOKS)
    @Operation(summary = "Show one webhook", description = "With the `ETag` that a change of it needs.")
    public WebhookView showWebhook(PublicId id) {
        return views.of(webhooks.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.WEBHOOKS)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Open a webhook for a machine client",
            description =
                    "From now on each change that the client may read is told at the address: ids only, at least once, in order, with `Guiyan-Signature: t=…,v1=…` (HMAC-SHA-256 of `t.body`). The secret is in the first answer and nowhere else.")
    public WebhookOpened openWebhook(@Valid @NotNull WebhookForm form) {
        var secret = fresh();
        return new WebhookOpened(views.of(desk.open(form, secret)), secret);
    }

    private static String fresh() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(WebhookForm.class)
    @Allowed(Right.WEBHOOKS)
    @Retried
    @Transactional
    @Operation(
            summary = "Revise whom a webhook tells, of what, and where",
            description = "Messages that wait already go to the new address.")
    public WebhookView reviseWebhook(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        return views.of(desk.does(
                "webhook.revised", id, ifMatch, webhook -> desk.fill(webhook, patch.onto(WebhookForm.of(webhook)))));
    }

    @POST
    @Path("/{id}/rotate-secret")
    @Allowed(Right.WEBHOOKS)
    @Retried
    @Transactional
    @Operation(
            summary = "Give a webhook a new secret",
            description =
                    "It is in this answer and nowhere else. For the overlap messages carry a `v1` for each of the two.")
    public WebhookOpened rotateWebhookSecret(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull SecretRotationForm form) {
        var secret = fresh();
        return new WebhookOpened(views.of(desk.rotate(id, ifMatch, secret, form.overlap())), secret);
    }

    @POST
    @Path("/{id}/pause")
    @Allowed(Right.WEBHOOKS)
    @Retried
    @Transactional
    @Operation(
            summary = "Pause a webhook",
            description = "No new messages; what changes meanwhile is told when it is resumed, as long as it is kept.")
    public WebhookView pauseWebhook(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        return views.of(desk.does("webhook.paused", id, ifMatch, webhook -> webhook.paused = true));
    }

    @POST
    @Path("/{id}/resume")
    @Allowed(Right.WEBHOOKS)
    @Retried
    @Transactional
    @Operation(summary = "Resume a paused webhook", description = "It goes on from where it was paused.")
    public WebhookView resumeWebhook(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        return views.of(desk.does("webhook.resumed", id, ifMatch, webhook -> webhook.paused = false));
    }
}

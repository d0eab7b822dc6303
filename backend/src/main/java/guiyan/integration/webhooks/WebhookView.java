package guiyan.integration.webhooks;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook as the API shows it; never its secret. */
record WebhookView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) String name,
        @Schema(required = true) PublicId clientId,
        @Schema(required = true) String clientName,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) String url,
        @Schema(required = true) List<String> types,
        @Schema(required = true) State state,

        @Schema(description = "Until when messages are signed with the secret before the newest as well")
        Instant formerSecretUntil)
        implements Revisioned, Located {

    /** Whether it is told. */
    @Schema(name = "WebhookState")
    enum State {
        ACTIVE,
        PAUSED
    }

    static WebhookView of(Webhook webhook, Organization unit, Instant now) {
        return new WebhookView(
                PublicId.of(webhook.id),
                Revisioned.etag(webhook),
                webhook.name,
                PublicId.of(webhook.clientId),
                webhook.clientName,
                OrganizationRef.of(unit),
                webhook.url,
                webhook.types(),
                webhook.paused ? State.PAUSED : State.ACTIVE,
                webhook.isOverlapping(now) ? webhook.formerUntil : null);
    }

    @Override
    public String location() {
        return "/webhooks/" + id;
    }
}

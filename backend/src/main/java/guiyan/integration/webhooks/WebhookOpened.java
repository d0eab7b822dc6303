package guiyan.integration.webhooks;

import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.Secretive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A webhook with the secret that signs its messages, which is shown this once. */
record WebhookOpened(
        @Schema(required = true) WebhookView webhook,

        @Schema(description = "Only in the first answer; a repeated request does not bring it back")
        String secret)
        implements Revisioned, Located, Secretive {

    @Override
    public String etag() {
        return webhook.etag();
    }

    @Override
    public String location() {
        return webhook.location();
    }

    @Override
    public WebhookOpened withoutSecret() {
        return new WebhookOpened(webhook, null);
    }
}

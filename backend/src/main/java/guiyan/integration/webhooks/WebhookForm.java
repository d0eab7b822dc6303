package guiyan.integration.webhooks;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator says of a webhook, to open it or to revise it. */
record WebhookForm(
        @NotBlank @Size(max = 80) String name,

        @NotNull
        @Schema(description = "The machine client that is told; what it may read and where limits what it is told")
        PublicId clientId,

        @Schema(description = "Changes in this unit and everything below it; left out: wherever the client may read")
        PublicId organizationId,

        @NotBlank
        @Size(max = 400)
        @Schema(description = "https, and no private address", examples = "https://oa.example.gov.cn/guiyan")
        String url,

        @Size(max = 20)
        @Schema(description = "Changes of such rows only, e.g. `MEMBER`; none: all that the client may read")
        List<@NotBlank @Size(max = 40) String> types) {

    static WebhookForm of(Webhook webhook) {
        return new WebhookForm(
                webhook.name,
                PublicId.of(webhook.clientId),
                PublicId.of(webhook.organizationId),
                webhook.url,
                webhook.types());
    }

    List<String> typesNamed() {
        return types == null ? List.of() : types;
    }

    void applyTo(Webhook webhook) {
        webhook.name = name.strip();
        webhook.clientId = clientId.value();
        webhook.url = url.strip();
        webhook.types = String.join(" ", typesNamed());
    }
}

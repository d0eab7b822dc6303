package guiyan.integration.webhooks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For how long messages are signed with the secret before as well. */
record SecretRotationForm(
        @Schema(description = "0 when the secret is known to somebody it should not be") @NotNull @Min(0) @Max(168)
        Integer overlapHours) {

    Duration overlap() {
        return Duration.ofHours(overlapHours);
    }
}

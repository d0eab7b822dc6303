package guiyan.identity.clients;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For how long the secret before goes on beside the new one. */
record RotationForm(
        @Schema(description = "0 when the secret is known to somebody it should not be: its tokens end at once too")
        @NotNull
        @Min(0)
        @Max(168)
        Integer overlapHours) {

    Duration overlap() {
        return Duration.ofHours(overlapHours);
    }
}

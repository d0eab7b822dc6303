package guiyan.identity.devices;

import guiyan.platform.ids.PublicId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A phone that has been enrolled. */
public record DeviceEnrolled(
        @Schema(required = true) PublicId id,

        @Schema(required = true, description = "Kept by the phone; in this answer and nowhere else")
        String secret,

        @Schema(required = true, description = "Half of the key of what lies on the phone; the PIN is the other")
        String keyPart,

        @Schema(required = true) Instant leasedUntil) {}

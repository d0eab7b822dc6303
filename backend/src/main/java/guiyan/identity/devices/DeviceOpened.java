package guiyan.identity.devices;

import guiyan.platform.Role;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A phone whose holder is in: a bearer token for some minutes, and the server's half of the key of what lies there. */
public record DeviceOpened(
        @Schema(required = true) String accessToken,
        @Schema(required = true) long expiresIn,
        @Schema(required = true) String keyPart,
        @Schema(required = true) Instant leasedUntil,
        @Schema(required = true) String displayName,
        @Schema(required = true) Role role) {}

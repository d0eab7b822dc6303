package guiyan.identity.activation;

import guiyan.platform.ids.PublicId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code as it is handed over. */
record IssuedView(
        @Schema(required = true, description = "Stands in the link to the member's door")
        PublicId id,

        @Schema(required = true, description = "In this answer and nowhere else")
        String code,

        @Schema(required = true) Instant expiresAt,

        @Schema(description = "The user name of one who has a door already, and opens it anew")
        String username) {}

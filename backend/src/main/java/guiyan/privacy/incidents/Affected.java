package guiyan.privacy.incidents;

import guiyan.platform.ids.PublicId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person a breach affects, by id alone: what was done about him through that access, and what was seen in clear. */
@Schema(name = "AffectedPerson")
record Affected(
        @Schema(required = true) PublicId personId,
        @Schema(required = true) Instant firstAt,
        @Schema(required = true) Instant lastAt,
        @Schema(required = true) long times,

        @Schema(required = true, description = "How often values of his were shown in clear")
        long disclosures) {}

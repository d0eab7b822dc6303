package guiyan.members;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many of a unit's members belong to one group, of how many, and where their list is. */
record RollShare(
        @Schema(required = true, description = "A sex, a band of ages, a code of education, or `UNKNOWN`")
        String key,

        @Schema(required = true) long numerator,
        @Schema(required = true) long denominator,

        @Schema(description = "Their list, for readers who see persons")
        String list) {}

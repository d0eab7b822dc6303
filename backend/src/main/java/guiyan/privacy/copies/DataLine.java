package guiyan.privacy.copies;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One value of the copy: which part, which row of it, which field and what that is called. */
record DataLine(
        @Schema(required = true) String part,
        @Schema(required = true) int row,

        @Schema(required = true, examples = "stays[1].employer")
        String field,

        @Schema(required = true, description = "In the language of who asks")
        String label,

        @Schema(required = true) String value) {}

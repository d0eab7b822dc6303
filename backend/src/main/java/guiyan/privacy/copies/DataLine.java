package guiyan.privacy.copies;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One value of the copy: which part, which row of it, which field. */
record DataLine(
        @Schema(required = true) String part,
        @Schema(required = true) int row,
        @Schema(required = true) String field,
        @Schema(required = true) String value) {}

package guiyan.privacy.copies;

import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is kept of one person, in clear, for himself. */
record DataCopy(
        @Schema(required = true) PublicId personId,
        @Schema(required = true) String name,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) List<DataLine> lines) {}

package guiyan.integration.changes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The next changes, and where to go on from, now or later. */
record ChangePage(
        @Schema(required = true) List<ChangeView> items,

        @Schema(required = true, description = "`after` of the next request, also when there is nothing more yet")
        String nextCursor,

        @Schema(required = true, description = "Whether there is more already")
        More more) {

    /** Whether to ask again at once or later. */
    enum More {
        NOW,
        LATER
    }
}

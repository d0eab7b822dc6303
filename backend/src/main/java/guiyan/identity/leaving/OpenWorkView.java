package guiyan.identity.leaving;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody would leave undone, by kind; kinds of which there is nothing are left out. */
record OpenWorkView(@Schema(required = true) List<Pile> piles) {

    /** So much of one kind. */
    @Schema(name = "PileOfWork")
    record Pile(
            @Schema(required = true, description = "`TRANSFERS`, `IMPORTS` and the like")
            String kind,

            @Schema(required = true) long count) {}
}

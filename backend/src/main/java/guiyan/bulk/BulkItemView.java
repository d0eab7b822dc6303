package guiyan.bulk;

import guiyan.platform.ids.PublicId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of a bulk action: which, what came of it, and why when nothing did. */
record BulkItemView(
        @Schema(required = true) PublicId rowId,
        @Schema(required = true) BulkItem.Outcome outcome,
        String code,
        String message) {

    static BulkItemView of(BulkItem item) {
        return new BulkItemView(PublicId.of(item.rowId), item.outcome, item.code, item.message);
    }
}

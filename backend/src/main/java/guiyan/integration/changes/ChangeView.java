package guiyan.integration.changes;

import guiyan.platform.ids.PublicId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One change, ids only: what is behind it is read where it lies. */
public record ChangeView(
        @Schema(required = true, examples = "MEMBER") String type,
        @Schema(required = true) PublicId id,
        @Schema(required = true) ChangeEntry.Kind change,

        @Schema(description = "After a merge: the row that stands for this one")
        PublicId supersededBy,

        @Schema(required = true) Instant at) {

    /** The entry as readers and webhooks are told of it. */
    public static ChangeView of(ChangeEntry entry) {
        return new ChangeView(
                entry.type, PublicId.of(entry.rowId), entry.changeKind, PublicId.of(entry.supersededBy), entry.at);
    }
}

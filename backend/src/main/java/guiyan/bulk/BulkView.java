package guiyan.bulk;

import guiyan.platform.Located;
import guiyan.platform.ids.PublicId;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a bulk action stands: while it is only looked at, what would come of it; then what came of it. */
record BulkView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String resource,
        @Schema(required = true) String action,
        @Schema(required = true) BulkAction.State state,
        @Schema(required = true) long matched,
        @Schema(required = true) long applicable,
        @Schema(required = true) List<Reason> notApplicable,
        @Schema(required = true) long done,
        @Schema(required = true) long refused,

        @Schema(description = "Of a look: with it the same body, `dryRun: false`, is done; for an hour, once")
        String confirmToken)
        implements Located {

    /** Why rows cannot be acted on, and how many. */
    record Reason(
            @Schema(required = true) String code,
            @Schema(required = true) String message,
            @Schema(required = true) long count) {}

    static BulkView of(BulkAction bulk, Map<BulkItem.Outcome, Long> counts, List<Reason> reasons, String confirmToken) {
        return new BulkView(
                PublicId.of(bulk.id),
                bulk.resource,
                bulk.action,
                bulk.state,
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(BulkItem.Outcome.APPLICABLE, 0L),
                reasons,
                counts.getOrDefault(BulkItem.Outcome.DONE, 0L),
                counts.getOrDefault(BulkItem.Outcome.REFUSED, 0L),
                confirmToken);
    }

    @Override
    public String location() {
        return "/bulk-actions/" + id;
    }

    @Override
    public boolean pending() {
        return state == BulkAction.State.RUNNING;
    }
}

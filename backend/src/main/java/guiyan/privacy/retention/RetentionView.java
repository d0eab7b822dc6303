package guiyan.privacy.retention;

import guiyan.platform.catalog.Expiring;
import guiyan.platform.catalog.Retention;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One table whose rows go when their time is over: what would go now, and what went last. */
@Schema(name = "RetentionRule")
record RetentionView(
        @Schema(required = true) String table,
        @Schema(required = true) Retention retention,
        @Schema(required = true, examples = "P30D") String period,

        @Schema(required = true, description = "Rows that would go now")
        long due,

        Instant lastRanAt,
        Long lastGone) {

    static RetentionView of(Expiring room, long due, RetentionRun last) {
        return new RetentionView(
                room.table(),
                room.retention(),
                room.retention().period.toString(),
                due,
                last == null ? null : last.ranAt,
                last == null ? null : last.rowsGone);
    }
}

package guiyan.homecoming.ventures;

import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A half-year as the API shows it. */
@Schema(name = "VentureSnapshotView")
record VentureSnapshotView(
        @Schema(required = true) PublicId id,
        @Schema(required = true, examples = "2008-H1") String half,
        @Schema(required = true) LocalDate countedOn,
        @Schema(required = true) int employed,
        @Schema(required = true) int localEmployed,
        @Schema(required = true) long invested,
        String recordedBy) {

    static VentureSnapshotView of(VentureSnapshot snapshot) {
        return new VentureSnapshotView(
                PublicId.of(snapshot.id),
                snapshot.half,
                snapshot.countedOn,
                snapshot.employed,
                snapshot.localEmployed,
                snapshot.invested,
                snapshot.recordedBy);
    }
}

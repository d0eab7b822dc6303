package guiyan.outflow.snapshots;

import guiyan.platform.Revisioned;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A frozen ledger with its rows. */
@Schema(name = "LedgerSnapshotContent")
record SnapshotContentView(
        @Schema(required = true) SnapshotView snapshot,
        @Schema(required = true) List<SnapshotRow> rows) implements Revisioned {

    @Override
    public String etag() {
        return snapshot.etag();
    }
}

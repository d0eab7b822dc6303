package guiyan.outflow.snapshots;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A frozen ledger as lists show it. */
@Schema(name = "LedgerSnapshot")
record SnapshotView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) String month,
        @Schema(required = true) LocalDate asOf,
        @Schema(required = true) int rowCount,
        @Schema(required = true) String sha256,
        String villageSignedBy,
        Instant villageSignedAt,
        String townshipSignedBy,
        Instant townshipSignedAt,
        @Schema(required = true) Instant recordedAt)
        implements Revisioned, Located {

    static SnapshotView of(LedgerSnapshot snapshot, Organization unit) {
        return new SnapshotView(
                PublicId.of(snapshot.id),
                Revisioned.etag(snapshot),
                OrganizationRef.of(unit),
                snapshot.month,
                snapshot.asOf,
                snapshot.rowCount,
                snapshot.sha256,
                snapshot.villageSignedBy,
                snapshot.villageSignedAt,
                snapshot.townshipSignedBy,
                snapshot.townshipSignedAt,
                snapshot.recordedAt);
    }

    @Override
    public String location() {
        return "/ledger-snapshots/" + id;
    }
}

package guiyan.outflow.snapshots;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which unit, or of all units of which township, the ledger of which month is frozen. */
record SnapshotForm(
        @NotNull PublicId organizationId,

        @NotNull
        @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])")
        @Schema(description = "Such as 2008-07; the current one is as of today")
        String month) {}

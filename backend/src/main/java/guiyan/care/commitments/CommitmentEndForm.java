package guiyan.care.commitments;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which day on somebody no longer cares, and why. */
@Schema(name = "CareCommitmentEndForm")
record CommitmentEndForm(@NotNull LocalDate on, @NotNull EndedBecause because) {}

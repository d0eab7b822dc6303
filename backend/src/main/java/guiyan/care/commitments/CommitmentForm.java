package guiyan.care.commitments;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who cares for whom of a family, on whose behalf, from when. */
@Schema(name = "CareCommitmentForm")
record CommitmentForm(
        @NotNull @Schema(description = "On whose behalf: a member on the roll")
        PublicId memberId,

        @NotBlank @Size(max = 80) String carer,
        @NotNull CarerIs carerIs,
        @NotNull CaredFor caredFor,
        @NotNull LocalDate from,

        @Schema(description = "The care case of whoever is cared for, where there is one")
        PublicId careCaseId) {

    void applyTo(CareCommitment commitment, LocalDate today) {
        commitment.carer = carer;
        commitment.carerIs = carerIs;
        commitment.caredFor = caredFor;
        commitment.begin(from, today);
    }
}

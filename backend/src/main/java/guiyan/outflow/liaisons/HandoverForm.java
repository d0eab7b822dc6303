package guiyan.outflow.liaisons;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The caseload of a village, or of one liaison of it, goes to somebody in one act. */
record HandoverForm(
        @NotNull PublicId organizationId,

        @Schema(
                description =
                        "Only what this liaison is in charge of; everything unless told, also what nobody is in charge of")
        PublicId fromLiaisonId,

        @NotNull PublicId toLiaisonId,
        @NotNull LocalDate on,
        @NotBlank @Size(max = 200) String reason,

        @NotNull @Schema(description = "`true` shows what would move")
        Boolean dryRun,

        @Min(0) @Schema(description = "How many the preview showed: refused when there are others now")
        Integer expected) {}

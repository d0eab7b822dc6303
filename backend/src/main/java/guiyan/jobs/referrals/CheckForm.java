package guiyan.jobs.referrals;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was heard when somebody was asked how his post is; what he did not say is left out. */
@Schema(name = "PlacementCheckForm")
record CheckForm(
        @NotNull @PastOrPresent LocalDate on,
        @NotNull Boolean stillThere,

        @Schema(description = "Whether he has been paid as agreed")
        Boolean paid,

        @Schema(description = "Whether he has a written contract")
        Boolean contract,

        @Schema(description = "Whether the lodging is as it was said")
        Boolean lodging,

        @PastOrPresent @Schema(description = "The day he left, where he is no longer there")
        LocalDate leftOn,

        @Size(max = 120) @Schema(description = "Why he left, where he is no longer there")
        String reason,

        @Size(max = 300) @Schema(description = "What else he said; kept in sealed words")
        String words) {}

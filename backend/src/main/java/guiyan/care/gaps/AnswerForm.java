package guiyan.care.gaps;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was arranged for those who stay, and on which day. */
@Schema(name = "CareGapAnswerForm")
record AnswerForm(
        @NotNull Arranged arranged,
        @NotNull LocalDate on,

        @Size(min = 1, max = 200)
        @Schema(description = "Why nothing is needed; of the rest what the village wants to keep")
        String words) {}

package guiyan.outflow;

import guiyan.platform.calendar.PartialDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When he came home for good, and when he said so. */
record ReturnForm(
        @NotNull PartialDate returnedOn,

        @PastOrPresent @Schema(description = "The day of the return report, when it has been made")
        LocalDate reportedOn,

        @Size(max = 200) String reason) {}

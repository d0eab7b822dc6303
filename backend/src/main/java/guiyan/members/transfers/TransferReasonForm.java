package guiyan.members.transfers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** On which day a letter is sent back or withdrawn, and why. */
record TransferReasonForm(
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 200) String reason) {}

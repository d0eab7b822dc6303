package guiyan.outflow;

import guiyan.outflow.values.CloseReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Why an episode leaves the ledger without a return, and since when. */
record CloseForm(
        @NotNull CloseReason reason,
        @NotNull @PastOrPresent LocalDate on,
        @Size(max = 200) String words) {}

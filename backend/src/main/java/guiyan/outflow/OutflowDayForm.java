package guiyan.outflow;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** On which day something was found out, and how. */
record OutflowDayForm(
        @NotNull @PastOrPresent LocalDate on,
        @Size(max = 200) String reason) {}

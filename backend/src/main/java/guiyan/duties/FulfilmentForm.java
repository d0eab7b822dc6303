package guiyan.duties;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** On which day something was done, and what was decided. */
record FulfilmentForm(
        @NotNull @PastOrPresent LocalDate on,
        @Size(max = 200) String note) {}

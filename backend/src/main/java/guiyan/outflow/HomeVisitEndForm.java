package guiyan.outflow;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** On which day he went back. */
record HomeVisitEndForm(@NotNull @PastOrPresent LocalDate on) {}

package guiyan.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** On which day a promise was kept. */
record KeepForm(@NotNull @PastOrPresent LocalDate on) {}

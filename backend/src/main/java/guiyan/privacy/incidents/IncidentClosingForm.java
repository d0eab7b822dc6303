package guiyan.privacy.incidents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When a breach was dealt with, and how. */
record IncidentClosingForm(
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 1000) String measures) {}

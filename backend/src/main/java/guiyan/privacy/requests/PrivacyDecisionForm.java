package guiyan.privacy.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** On which day a request was decided, and what was done or why not: it is told to whoever asked. */
record PrivacyDecisionForm(
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 400) String decision) {}

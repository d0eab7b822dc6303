package guiyan.outflow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** To which organization at the host place he has reported, and on which day. */
record HostRegistrationForm(
        @NotBlank @Size(max = 120) String hostOrg,
        @NotNull @PastOrPresent LocalDate on) {}

package guiyan.care.values;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That a guardian agreed to what is kept about a child: who, what he is to it, when and how (P-08). */
public record GuardianConsent(
        @NotBlank @Size(max = 80) String by,
        @NotNull Kin relation,
        @NotNull LocalDate on,
        @NotNull ConsentHow how) {}

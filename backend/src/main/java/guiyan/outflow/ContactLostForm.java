package guiyan.outflow;

import guiyan.outflow.values.LostCircumstance;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Since when nothing was heard, how that came, and what was done to find him: a person decides. */
record ContactLostForm(
        @NotNull @PastOrPresent LocalDate since,
        @NotNull LostCircumstance circumstance,
        @NotNull @Size(max = 20) List<@NotBlank @Size(max = 120) String> searchActions,

        @PastOrPresent @Schema(description = "Today unless told")
        LocalDate on) {}

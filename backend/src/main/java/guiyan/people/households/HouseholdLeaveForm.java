package guiyan.people.households;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who leaves a household, when and why. */
record HouseholdLeaveForm(
        @NotNull PublicId personId,
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 200) String reason) {}

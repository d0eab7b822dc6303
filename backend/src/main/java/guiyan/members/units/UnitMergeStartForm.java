package guiyan.members.units;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Which unit above a township goes into which, since when, and why. */
record UnitMergeStartForm(
        @NotNull PublicId intoId,
        @NotNull PublicId otherId,
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 200) String reason) {}

package guiyan.people.households;

import guiyan.platform.ids.PublicId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which household is merged into this one, and what its persons are to this one's head. */
record HouseholdMergeForm(
        @NotNull PublicId householdId,

        @Size(max = 99)
        @Schema(description = "What those of the other household are to the head here; not known for those left out")
        List<@NotNull @Valid HouseholdPlace> persons,

        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 200) String reason) {}

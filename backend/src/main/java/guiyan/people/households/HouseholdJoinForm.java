package guiyan.people.households;

import guiyan.people.values.Kinship;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who joins a household, as what, since when (not always known), and why. */
record HouseholdJoinForm(
        @NotNull PublicId personId,

        @NotNull
        @Pattern(regexp = Kinship.CODES)
        @Schema(description = "What he is to the head, GB/T 4761-2008, two digits")
        String relation,

        @PastOrPresent LocalDate joinedOn,
        @NotBlank @Size(max = 200) String reason) {

    HouseholdPlace place() {
        return new HouseholdPlace(personId, relation);
    }
}

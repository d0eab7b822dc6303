package guiyan.people.households;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who is what to the head from now on; the head is named when he is none of them. */
record HouseholdRelationsForm(
        @Size(max = 80) String headName,
        @NotNull @Size(min = 1, max = 99) List<@NotNull @Valid HouseholdPlace> persons,
        @NotBlank @Size(max = 200) String reason) {}

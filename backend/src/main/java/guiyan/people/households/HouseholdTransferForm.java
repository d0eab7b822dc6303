package guiyan.people.households;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** To which unit a household moves, and why. */
record HouseholdTransferForm(
        @NotNull PublicId organizationId,
        @Size(max = 40) String villageGroup,
        @NotBlank @Size(max = 200) String reason) {}

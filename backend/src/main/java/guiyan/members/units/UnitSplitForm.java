package guiyan.members.units;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Which village groups become a branch of their own, what it is called, since when, and why. */
record UnitSplitForm(
        @NotBlank @Pattern(regexp = "[0-9A-Za-z]{2,20}") String code,
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 60) String shortName,
        @NotNull @Size(min = 1, max = 100) List<@NotBlank @Size(max = 40) String> villageGroups,
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 200) String reason) {}

package guiyan.people.households;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What part of a household becomes one of its own: whom and how much it takes along. */
record HouseholdSplitForm(
        @Size(max = 80) String headName,
        @Size(max = 40) String villageGroup,
        @Min(1) @Max(99) Integer people,
        @PositiveOrZero @Digits(integer = 6, fraction = 1) BigDecimal paddyMu,
        @PositiveOrZero @Digits(integer = 6, fraction = 1) BigDecimal dryLandMu,
        @PositiveOrZero @Digits(integer = 6, fraction = 1) BigDecimal forestMu,
        @Size(max = 99) List<@NotNull @Valid HouseholdPlace> persons,
        @NotNull @PastOrPresent LocalDate on,
        @NotBlank @Size(max = 200) String reason) {

    /** The new household where the old one stands. */
    Household part(Household whole) {
        var part = new Household();
        part.placeWhere(whole);
        part.villageGroup = villageGroup == null ? whole.villageGroup : villageGroup;
        part.holds(new Holding(people, paddyMu, dryLandMu, forestMu));
        return part;
    }
}

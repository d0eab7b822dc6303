package guiyan.people.households;

import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What a person fills in, to register a household or to revise one. */
record HouseholdForm(
        @NotNull PublicId organizationId,
        @NotBlank @Size(max = 80) String headName,
        @Size(max = 40) String villageGroup,
        @Min(1) @Max(99) Integer people,
        @PositiveOrZero @Digits(integer = 6, fraction = 1) BigDecimal paddyMu,
        @PositiveOrZero @Digits(integer = 6, fraction = 1) BigDecimal dryLandMu,
        @PositiveOrZero @Digits(integer = 6, fraction = 1) BigDecimal forestMu,
        @Size(max = 400) String note) {

    static HouseholdForm of(Household household) {
        return new HouseholdForm(
                PublicId.of(household.branchId),
                household.headName,
                household.villageGroup,
                household.holding().people(),
                household.holding().paddyMu(),
                household.holding().dryLandMu(),
                household.holding().forestMu(),
                household.note);
    }

    /** Revises what may be revised; the unit is not. */
    void applyTo(Household household) {
        if (organizationId.value() != household.branchId)
            throw new Refusal(HouseholdCode.HOUSEHOLD_MOVES_BY_ACT, "organizationId");
        describe(household);
    }

    void describe(Household household) {
        household.nameHead(headName.strip());
        household.villageGroup = villageGroup;
        household.holds(new Holding(people, paddyMu, dryLandMu, forestMu));
        household.note = note;
    }
}

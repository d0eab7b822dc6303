package guiyan.care.balance;

import guiyan.organizations.OrganizationRef;
import guiyan.platform.ids.PublicId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one family lacks in ten days. */
@Schema(name = "LabourShortView")
record FamilyView(
        @Schema(required = true, description = "The household")
        PublicId id,

        @Schema(required = true) String headName,
        @Schema(required = true) OrganizationRef organization,
        String villageGroup,
        @Schema(required = true) BigDecimal paddyMu,

        @Schema(required = true, description = "At home, from 16 to 59, as far as the household's people are known")
        int hands,

        @Schema(required = true) BigDecimal needed,
        @Schema(required = true) BigDecimal own,
        @Schema(required = true) BigDecimal helped,
        @Schema(required = true) BigDecimal lacking) {

    static FamilyView of(Family family, TenDays days, OrganizationRef unit) {
        var stand = family.in(days);
        return new FamilyView(
                PublicId.of(family.household()),
                family.headName(),
                unit,
                family.group(),
                family.paddyMu(),
                family.hands(),
                tenths(stand.needed()),
                tenths(stand.own()),
                tenths(stand.helped()),
                tenths(stand.lacking()));
    }

    private static BigDecimal tenths(BigDecimal days) {
        return days.setScale(1, RoundingMode.HALF_UP);
    }
}

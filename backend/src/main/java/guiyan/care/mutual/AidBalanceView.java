package guiyan.care.mutual;

import guiyan.organizations.OrganizationRef;
import guiyan.platform.ids.PublicId;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one household gave and was given. */
@Schema(name = "MutualAidBalanceView")
record AidBalanceView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) HouseholdRef household,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) BigDecimal given,
        @Schema(required = true) BigDecimal received,

        @Schema(required = true, description = "Days that others owe it; below nothing, days that it owes")
        BigDecimal owed) {

    static AidBalanceView of(MutualAidBalance balance, OrganizationRef unit) {
        return new AidBalanceView(
                PublicId.of(balance.id),
                HouseholdRef.of(balance.household),
                unit,
                balance.given,
                balance.received,
                balance.owed);
    }
}

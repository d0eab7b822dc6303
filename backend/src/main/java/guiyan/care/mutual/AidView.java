package guiyan.care.mutual;

import guiyan.care.orders.FarmTask;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days of mutual aid as the API shows them. */
@Schema(name = "MutualAidView")
record AidView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) HouseholdRef giver,
        @Schema(required = true) HouseholdRef receiver,
        @Schema(required = true) LocalDate on,
        @Schema(required = true) FarmTask task,
        @Schema(required = true) BigDecimal days,
        LocalDate withdrawnOn)
        implements Revisioned, Located {

    static AidView of(MutualAidDay aid, OrganizationRef unit) {
        return new AidView(
                PublicId.of(aid.id),
                Revisioned.etag(aid),
                unit,
                HouseholdRef.of(aid.giver),
                HouseholdRef.of(aid.receiver),
                aid.workedOn,
                aid.task,
                aid.days,
                aid.withdrawnOn);
    }

    @Override
    public String location() {
        return "/mutual-aid-days/" + id;
    }
}

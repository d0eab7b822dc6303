package guiyan.care.balance;

import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An offer as the API shows it. */
@Schema(name = "LabourOfferView")
record OfferView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) String name,
        @Schema(required = true) LocalDate from,
        @Schema(required = true) LocalDate until,
        @Schema(required = true) BigDecimal days,
        LocalDate withdrawnOn)
        implements Revisioned, Located {

    static OfferView of(LabourOffer offer, OrganizationRef unit) {
        return new OfferView(
                PublicId.of(offer.id),
                Revisioned.etag(offer),
                unit,
                offer.name,
                offer.fromOn,
                offer.untilOn,
                offer.days,
                offer.withdrawnOn);
    }

    @Override
    public String location() {
        return "/labour-offers/" + id;
    }
}

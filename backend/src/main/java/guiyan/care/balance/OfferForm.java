package guiyan.care.balance;

import guiyan.care.orders.OrderCode;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of which village offers how many days, within which days. */
@Schema(name = "LabourOfferForm")
record OfferForm(
        @NotNull PublicId organizationId,
        @NotBlank @Size(max = 80) String name,
        @NotNull LocalDate from,
        @NotNull LocalDate until,

        @NotNull @DecimalMin("0.5") @DecimalMax("60") @Digits(integer = 2, fraction = 1)
        BigDecimal days) {

    void applyTo(LabourOffer offer) {
        if (until.isBefore(from)) throw new Refusal(OrderCode.OFFER_ENDS_FIRST, "until", from);
        offer.name = name;
        offer.fromOn = from;
        offer.untilOn = until;
        offer.days = days;
    }
}

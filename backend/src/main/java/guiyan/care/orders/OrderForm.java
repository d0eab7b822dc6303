package guiyan.care.orders;

import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a family asks for, and until when. */
@Schema(name = "FamilyServiceOrderForm")
record OrderForm(
        @NotNull @Schema(description = "The member away on whose behalf")
        PublicId memberId,

        @NotNull ServiceType type,

        @Schema(description = "With farm work only, and always")
        FarmTask task,

        @Size(max = 40) String crop,

        @DecimalMin("0") @DecimalMax("9999") @Digits(integer = 4, fraction = 1)
        BigDecimal paddyMu,

        @DecimalMin("0") @DecimalMax("9999") @Digits(integer = 4, fraction = 1)
        BigDecimal dryLandMu,

        @DecimalMin("0") @DecimalMax("9999") @Digits(integer = 4, fraction = 1)
        BigDecimal forestMu,

        @NotNull LocalDate requestedOn,

        @Schema(description = "The first day of the season, where it is bound to one")
        LocalDate seasonFrom,

        @NotNull @Schema(description = "The last day of the season, or the day until which it is wanted")
        LocalDate dueBy) {

    static OrderForm of(ServiceOrder order) {
        return new OrderForm(
                PublicId.of(order.personId),
                order.type,
                order.task,
                order.crop,
                order.paddyMu,
                order.dryLandMu,
                order.forestMu,
                order.requestedOn,
                order.seasonFrom,
                order.dueBy);
    }

    void applyTo(ServiceOrder order, LocalDate today) {
        var isFarmWork = type == ServiceType.FARM_WORK;
        if (isFarmWork != (task != null)) throw new Refusal(OrderCode.TASK_IS_FARM_WORK, "task");
        if (!isFarmWork && (crop != null || paddyMu != null || dryLandMu != null || forestMu != null))
            throw new Refusal(OrderCode.TASK_IS_FARM_WORK, "crop");
        if (requestedOn.isAfter(today)) throw new Refusal(OrderCode.ORDER_IN_FUTURE, "requestedOn", today);
        if (dueBy.isBefore(requestedOn)) throw new Refusal(OrderCode.ORDER_BEFORE_REQUEST, "dueBy", requestedOn);
        if (seasonFrom != null && dueBy.isBefore(seasonFrom)) throw new Refusal(OrderCode.DUE_BEFORE_SEASON, "dueBy");
        order.type = type;
        order.task = task;
        order.crop = crop;
        order.paddyMu = paddyMu;
        order.dryLandMu = dryLandMu;
        order.forestMu = forestMu;
        order.requestedOn = requestedOn;
        order.seasonFrom = seasonFrom;
        order.dueBy = dueBy;
    }
}

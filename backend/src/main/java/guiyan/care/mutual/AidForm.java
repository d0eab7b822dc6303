package guiyan.care.mutual;

import guiyan.care.orders.FarmTask;
import guiyan.care.orders.OrderCode;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which household gave which other one how many days of work, and when. */
@Schema(name = "MutualAidForm")
record AidForm(
        @NotNull PublicId giverId,
        @NotNull PublicId receiverId,
        @NotNull LocalDate on,
        @NotNull FarmTask task,

        @NotNull @DecimalMin("0.5") @DecimalMax("60") @Digits(integer = 2, fraction = 1)
        BigDecimal days) {

    void applyTo(MutualAidDay aid, LocalDate today) {
        if (on.isAfter(today)) throw new Refusal(OrderCode.ORDER_IN_FUTURE, "on", today);
        aid.workedOn = on;
        aid.task = task;
        aid.days = days;
    }
}

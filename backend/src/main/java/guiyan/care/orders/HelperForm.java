package guiyan.care.orders;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who helped, and for how many days. */
@Schema(name = "ServiceHelperForm")
record HelperForm(
        @NotBlank @Size(max = 80) String name,

        @NotNull @DecimalMin("0.5") @DecimalMax("60") @Digits(integer = 2, fraction = 1)
        BigDecimal days) {}

package guiyan.care.orders;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of the family says that it was done, when and how, and whether it was good help. */
@Schema(name = "ServiceConfirmForm")
record ConfirmForm(
        @NotNull Confirmer by,
        @NotNull ConfirmedHow how,
        @NotNull LocalDate on,

        @Schema(description = "Of the help, never of a person; left out where the family says nothing")
        Boolean satisfied,

        @Pattern(regexp = "[0-9]{6}") @Schema(description = "Where it confirms by the code that it was given")
        String code) {}

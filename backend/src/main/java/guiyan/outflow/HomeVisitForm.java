package guiyan.outflow;

import guiyan.outflow.values.VisitReason;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A short time at home: since when, why, and until when if it is over already. */
record HomeVisitForm(
        @NotNull @PastOrPresent LocalDate from,

        @PastOrPresent @Schema(description = "A visit that is over changes no status")
        LocalDate to,

        @NotNull VisitReason reason) {}

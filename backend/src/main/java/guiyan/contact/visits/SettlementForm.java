package guiyan.contact.visits;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which day what a visit found had been settled. */
@Schema(name = "VisitSettlementForm")
record SettlementForm(@NotNull @PastOrPresent LocalDate on) {}

package guiyan.care.orders;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which day. */
@Schema(name = "ServiceDayForm")
record DayForm(@NotNull LocalDate on) {}

package guiyan.care;

import guiyan.care.values.CloseReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From which day on somebody is no longer looked after, and why. */
@Schema(name = "CareClosingForm")
record ClosingForm(@NotNull LocalDate on, @NotNull CloseReason because) {}

package guiyan.homecoming.ventures;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which day something that was started has ended. */
@Schema(name = "VentureEndForm")
record VentureEndForm(@NotNull LocalDate on) {}

package guiyan.homecoming.requests;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step as the API shows it. */
@Schema(name = "SupportStepView")
record StepView(
        @Schema(required = true) LocalDate on,
        @Schema(required = true) String words,
        String recordedBy) {}

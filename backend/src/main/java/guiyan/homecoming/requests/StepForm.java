package guiyan.homecoming.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office did towards an answer, and when. */
@Schema(name = "SupportStepForm")
record StepForm(
        @NotNull LocalDate on, @NotBlank @Size(max = 500) String words) {}

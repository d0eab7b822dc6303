package guiyan.homecoming.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a request, when, and what he was told. */
@Schema(name = "SupportClosingForm")
record SupportClosingForm(
        @NotNull LocalDate on,
        @NotNull SupportResult result,

        @NotBlank @Size(max = 500) @Schema(description = "The answer as he was told")
        String outcome) {}

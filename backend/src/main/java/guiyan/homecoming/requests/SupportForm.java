package guiyan.homecoming.requests;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member asks the office for. */
@Schema(name = "SupportRequestForm")
record SupportForm(
        @NotNull PublicId memberId,
        @NotNull SupportTopic topic,

        @NotBlank @Size(max = 1000) @Schema(description = "What is wanted, no more than the answer needs")
        String words,

        @NotNull LocalDate receivedOn) {}

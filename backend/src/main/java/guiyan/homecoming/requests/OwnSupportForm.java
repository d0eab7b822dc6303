package guiyan.homecoming.requests;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody asks the office for himself. */
@Schema(name = "OwnSupportRequestForm")
record OwnSupportForm(
        @NotNull SupportTopic topic,
        @NotBlank @Size(max = 1000) String words) {}

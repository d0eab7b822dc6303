package guiyan.identity.activation;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a code is for, and who was present when it was handed over. */
record IssueForm(
        @NotNull PublicId personId,

        @NotBlank @Size(max = 80) @Schema(description = "Somebody beside the issuer; kept sealed")
        String witness) {}

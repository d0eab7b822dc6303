package guiyan.members.corrections;

import com.fasterxml.jackson.databind.node.ObjectNode;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is proposed about whom, and why. */
record CorrectionForm(
        @NotNull PublicId personId,

        @NotNull
        @Schema(
                ref = "MemberFormPatch",
                description = "The fields of a member's form that are wrong, with their new values; null empties one")
        ObjectNode changes,

        @NotBlank @Size(max = 200) String reason) {}

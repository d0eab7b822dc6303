package guiyan.members.corrections;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member says is wrong in his own file. */
record OwnCorrectionForm(
        @NotNull @Schema(ref = "MemberFormPatch", description = "The fields that are wrong, with their new values")
        ObjectNode changes,

        @NotBlank @Size(max = 200) String reason) {}

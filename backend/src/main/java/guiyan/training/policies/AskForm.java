package guiyan.training.policies;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody would like to know of a policy; who asks is not kept. */
@Schema(name = "PolicyAskForm")
record AskForm(@NotBlank @Size(max = 300) String question) {}

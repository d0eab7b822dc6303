package guiyan.care.values;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who looks after a child at home, and how he is reached. */
public record Guardian(
        @NotBlank @Size(max = 80) String name,
        @NotNull Kin relation,

        @Size(max = 30) @Schema(description = "As it is dialled; the answer says it as E.164")
        String phone) {}

package guiyan.outflow.liaisons;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to keep contact with whom who is away, from which day. */
record LiaisonForm(
        @NotNull PublicId outflowId,

        @NotNull @Schema(description = "A member on the roll in the caller's scope")
        PublicId liaisonId,

        @NotNull LocalDate on,
        @Size(max = 200) String reason) {}

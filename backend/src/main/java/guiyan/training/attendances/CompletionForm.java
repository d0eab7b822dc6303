package guiyan.training.attendances;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is through with a session, and since when. */
@Schema(name = "TrainingCompletionForm")
record CompletionForm(
        @NotNull @Size(min = 1, max = 200) Set<@NotNull PublicId> personIds,
        @NotNull @PastOrPresent LocalDate on) {}

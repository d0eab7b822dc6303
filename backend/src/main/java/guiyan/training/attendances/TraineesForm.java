package guiyan.training.attendances;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** Who is meant. */
record TraineesForm(@NotNull @Size(min = 1, max = 200) Set<@NotNull PublicId> personIds) {}

package guiyan.identity.starting;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Whose start slips are to be printed. */
record StartSlipsForm(@NotEmpty @Size(max = 200) List<@NotNull PublicId> accountIds) {}

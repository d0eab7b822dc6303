package guiyan.homecoming.posts;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which day somebody left his post. */
@Schema(name = "VillagePostEndForm")
record PostEndForm(@NotNull LocalDate on) {}

package guiyan.contact.gatherings;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is invited, or who came. */
@Schema(name = "GatheringGuestsForm")
record GuestsForm(@NotNull @Size(min = 1, max = 200) Set<@NotNull PublicId> memberIds) {}

package guiyan.homecoming.mentors;

import guiyan.homecoming.values.WorkField;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is paired with whom, in which field, from when. */
@Schema(name = "MentorLinkForm")
record MentorForm(
        @NotNull @Schema(description = "Who plans to come back")
        PublicId plannerId,

        @NotNull @Schema(description = "Who came home and runs something in the same field")
        PublicId mentorId,

        @NotNull WorkField field,
        @NotNull LocalDate since) {}

package guiyan.homecoming.mentors;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On which day a pair ended. */
@Schema(name = "MentorLinkEndForm")
record MentorEndForm(@NotNull LocalDate on) {}

package guiyan.care;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to go there from now on. */
@Schema(name = "CareAssignmentForm")
record AssignmentForm(@NotNull PublicId carerId) {}

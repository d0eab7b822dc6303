package guiyan.training.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a session stands on a day. */
@Schema(name = "TrainingState")
public enum SessionState {
    PLANNED,
    UNDER_WAY,
    HELD,
    CANCELLED
}

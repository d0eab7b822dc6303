package guiyan.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was asked for. */
@Schema(name = "ContactNeed")
public enum Need {
    FARM_WORK,
    CHILD_CARE,
    ELDER_CARE,
    JOB_INFORMATION,
    TRAINING,
    RIGHTS,
    RETURNING,
    OTHER
}

package guiyan.care.orders;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done on the field. */
@Schema(name = "FarmTask")
public enum FarmTask {
    PLOUGHING,
    RICE_TRANSPLANTING,
    FERTILISING,
    HARVEST,
    OTHER
}

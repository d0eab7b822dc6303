package guiyan.outflow.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a departure was organised, introduced by somebody, or one's own affair (S-25). */
@Schema(name = "DepartureMode")
public enum DepartureMode {
    ORGANISED,
    INTRODUCED,
    SELF_ARRANGED
}

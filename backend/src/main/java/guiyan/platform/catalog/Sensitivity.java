package guiyan.platform.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a column says about a person. */
@Schema(name = "FieldSensitivity")
public enum Sensitivity {
    PLAIN,
    PERSONAL,
    /** Sensitive as the law has it; that somebody stands on the roll is. */
    SENSITIVE,
    /** Opens a door. */
    SECRET
}

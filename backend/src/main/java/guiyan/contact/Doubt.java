package guiyan.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a record is shown marked: nothing follows from it but that somebody looks. */
@Schema(name = "ContactDoubt")
public enum Doubt {
    /** Three or more reached by one recorder within five minutes. */
    IN_A_ROW,
    /** One note for three people within seven days. */
    SAME_NOTE
}

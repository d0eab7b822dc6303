package guiyan.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to try next when somebody is not reached; a proposal, and only a person ever sets that contact is lost. */
@Schema(name = "ContactRung")
public enum Rung {
    OWN_NUMBER,
    OTHER_NUMBER,
    FAMILY,
    TOWNSMAN,
    HOME_VISIT,
    /** Please verify where he is. */
    VERIFY,
    /** He does not want to be called. */
    PROPOSE_WAIVER;

    Rung next() {
        return compareTo(VERIFY) >= 0 ? this : values()[ordinal() + 1];
    }
}

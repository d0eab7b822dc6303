package guiyan.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what way somebody was contacted. */
@Schema(name = "ContactMethod")
public enum Method {
    PHONE,
    VIDEO,
    MESSAGE,
    IN_PERSON,
    LETTER,
    OTHER;

    /** Whether both sides speak, so that it counts as a call. */
    public boolean isConversation() {
        return compareTo(IN_PERSON) <= 0;
    }
}

package guiyan.care.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is no longer looked after. */
@Schema(name = "CareCloseReason")
public enum CloseReason {
    GREW_UP,
    FAMILY_BACK,
    MOVED,
    DIED,
    CONSENT_WITHDRAWN,
    NOT_NEEDED
}

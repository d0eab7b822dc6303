package guiyan.outflow.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an episode leaves the ledger otherwise than by a return. */
@Schema(name = "OutflowCloseReason")
public enum CloseReason {
    DIED,
    MEMBERSHIP_ENDED,
    REGISTERED_IN_ERROR,
    OTHER
}

package guiyan.homecoming.opportunities;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether an opportunity is still there. */
@Schema(name = "OpportunityState")
public enum OpportunityState {
    OPEN,
    EXPIRED,
    WITHDRAWN
}

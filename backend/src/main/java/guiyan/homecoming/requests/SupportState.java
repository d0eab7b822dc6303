package guiyan.homecoming.requests;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a request has come. */
@Schema(name = "SupportState")
public enum SupportState {
    RECEIVED,
    IN_HAND,
    CLOSED
}

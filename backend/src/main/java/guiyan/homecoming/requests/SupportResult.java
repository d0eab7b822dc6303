package guiyan.homecoming.requests;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a request. */
@Schema(name = "SupportResult")
public enum SupportResult {
    SOLVED,
    NOT_POSSIBLE,
    WITHDRAWN
}

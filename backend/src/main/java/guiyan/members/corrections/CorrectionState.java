package guiyan.members.corrections;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a request. */
@Schema(name = "CorrectionState")
public enum CorrectionState {
    PROPOSED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN
}

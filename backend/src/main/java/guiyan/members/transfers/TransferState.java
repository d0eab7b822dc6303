package guiyan.members.transfers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of a letter. */
@Schema(name = "TransferState")
public enum TransferState {
    ISSUED,
    ACCEPTED,
    RETURNED,
    WITHDRAWN
}

package guiyan.care.commitments;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a commitment ended. */
@Schema(name = "CommitmentEndedBecause")
public enum EndedBecause {
    MEMBER_BACK,
    TAKEN_OVER,
    NOT_NEEDED,
    MOVED,
    DIED
}

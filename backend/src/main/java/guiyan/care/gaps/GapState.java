package guiyan.care.gaps;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a review has come. */
@Schema(name = "CareGapState")
public enum GapState {
    OPEN,
    ANSWERED,
    CLOSED
}

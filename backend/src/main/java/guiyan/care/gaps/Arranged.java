package guiyan.care.gaps;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was arranged for those who stay. */
@Schema(name = "CareGapArranged")
public enum Arranged {
    CARE_CASE,
    COMMITMENT,
    SERVICE_ORDER,
    NOTHING_NEEDED
}

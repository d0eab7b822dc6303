package guiyan.outflow.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a row of the ledger has come between village and township (domain.md 2.6). */
@Schema(name = "OutflowReviewState")
public enum ReviewState {
    DRAFT,
    SUBMITTED,
    CONFIRMED,
    SENT_BACK
}

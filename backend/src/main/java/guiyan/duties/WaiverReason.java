package guiyan.duties;

/** Why a duty need not be done. */
public enum WaiverReason {
    AT_HOME,
    REFUSED,
    ILLNESS,
    OTHER,
    /** Contact is lost; set when a person has said so. */
    SUSPENDED
}

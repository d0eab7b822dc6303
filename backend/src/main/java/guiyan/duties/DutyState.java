package guiyan.duties;

/** How a duty stands. */
public enum DutyState {
    PENDING,
    FULFILLED,
    FULFILLED_LATE,
    WAIVED,
    /** Its period has passed, and it cannot be made up. */
    MISSED,
    /** Its day has passed, and it can still be done. */
    OVERDUE,
    CANCELLED,
    /** Its period had ended before the office knew of it. */
    NOT_APPLICABLE_BACKFILL;

    /** Whether something remains to be done. */
    public boolean isOpen() {
        return this == PENDING || this == OVERDUE;
    }
}

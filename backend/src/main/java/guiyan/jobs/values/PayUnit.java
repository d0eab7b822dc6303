package guiyan.jobs.values;

/** What a wage is for. */
public enum PayUnit {
    MONTH,
    DAY,
    HOUR,
    PIECE
}

package guiyan.platform.importing;

/** What a finding does to its row. */
public enum Severity {
    /** The row is refused and nothing of it is stored. */
    ERROR,
    /** The row waits until a person has chosen a candidate. */
    AMBIGUOUS,
    /** The row is let in. */
    WARNING
}

package guiyan.platform.importing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a finding does to its row. */
@Schema(name = "ProblemSeverity")
public enum Severity {
    /** The row is refused and nothing of it is stored. */
    ERROR,
    /** The row waits until a person has chosen a candidate. */
    AMBIGUOUS,
    /** The row is let in. */
    WARNING
}

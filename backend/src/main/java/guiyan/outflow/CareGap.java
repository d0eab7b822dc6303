package guiyan.outflow;

import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Told when somebody leaves who is missed at home: whose departure, what is missing (nothing any more, when empty), from which day (domain.md 4.3). */
public record CareGap(long person, Set<Kind> kinds, LocalDate on) {

    /** What is missing at home. */
    @Schema(name = "CareGapKind")
    public enum Kind {
        NOBODY_ABLE_TO_WORK,
        CHILD_WITHOUT_PARENT,
        ELDER_ALONE
    }
}

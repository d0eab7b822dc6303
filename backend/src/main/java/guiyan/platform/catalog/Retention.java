package guiyan.platform.catalog;

import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a column is kept (domain.md P-15); without a period, as long as what it belongs to. */
@Schema(name = "FieldRetention")
public enum Retention {
    /** As long as the instance runs. */
    INSTANCE(null),
    /** As long as the person stands on the roll, and in its history. */
    ON_THE_ROLL(null),
    ACCOUNT(null),
    SESSION(Period.ofMonths(6)),
    IMPORT_RECORD(Period.ofYears(2)),
    IMPORT_FILE(Period.ofDays(30)),
    /** An answer kept for a repeated request. */
    ANSWER(Period.ofDays(1)),
    /** A care case and its visits, from the day the care ends. */
    AFTER_CARE(Period.ofYears(1)),
    /** What was noted of a contact, from the day it was made; that it was made stays. */
    NOTE(Period.ofYears(2)),
    /** What says with whom somebody was away, from the day the absence ended; days, place and trade stay for the figures. */
    AFTER_ABSENCE(Period.ofYears(3)),
    /** That somebody looked for work, from the day he did last. */
    AFTER_LOOKING(Period.ofYears(1)),
    /** Who did, saw and took what. */
    TRACE(Period.ofYears(3));

    public final Period period;

    Retention(Period period) {
        this.period = period;
    }
}

package guiyan.outflow.values;

import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long somebody has been away at a day: derived from the latest day he may have left. */
@Schema(name = "AwayFor")
public enum AwayFor {
    UNDER_6_MONTHS(0, 6),
    TO_12_MONTHS(6, 12),
    TO_3_YEARS(12, 36),
    TO_5_YEARS(36, 60),
    OVER_5_YEARS(60, null),
    UNKNOWN(null, null);

    public static final int FLOATING_MONTHS = 6;

    private final Integer from;
    private final Integer to;

    AwayFor(Integer from, Integer to) {
        this.from = from;
        this.to = to;
    }

    /** Who left by that day at the latest has been away this many months on the given one. */
    public static LocalDate leftBy(LocalDate on, int months) {
        var then = on.minusMonths(months);
        // Six months from 31 August end on 28 February: whoever left on the last days of a month counts on its last.
        return on.equals(YearMonth.from(on).atEndOfMonth())
                ? YearMonth.from(then).atEndOfMonth()
                : then;
    }

    /** Whether somebody who left then has been away for six months. */
    public static boolean isFloating(LocalDate departedBy, LocalDate on) {
        return departedBy != null && !departedBy.isAfter(leftBy(on, FLOATING_MONTHS));
    }

    /** Who belongs here left after that day. */
    public LocalDate leftAfter(LocalDate on) {
        return to == null ? null : leftBy(on, to);
    }

    /** Who belongs here left on that day at the latest. */
    public LocalDate leftUntil(LocalDate on) {
        return from == null ? null : leftBy(on, from);
    }

    public static AwayFor of(LocalDate departedBy, LocalDate on) {
        if (departedBy == null) return UNKNOWN;
        for (var each : values()) if (each.to == null || departedBy.isAfter(leftBy(on, each.to))) return each;
        return UNKNOWN;
    }
}

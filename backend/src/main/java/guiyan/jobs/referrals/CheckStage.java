package guiyan.jobs.referrals;

import java.time.LocalDate;
import java.util.Optional;

/** How long after the first day of work somebody is asked whether he is still there. */
public enum CheckStage {
    DAY_7(0, 7),
    DAY_30(0, 30),
    DAY_90(0, 90),
    MONTH_6(6, 0);

    private final int months;
    private final int days;

    CheckStage(int months, int days) {
        this.months = months;
        this.days = days;
    }

    /** The day on which it is reached. */
    public LocalDate after(LocalDate start) {
        return start.plusMonths(months).plusDays(days);
    }

    /** The last one that is reached on a day. */
    public static Optional<CheckStage> reached(LocalDate start, LocalDate on) {
        CheckStage last = null;
        for (var stage : values()) if (!stage.after(start).isAfter(on)) last = stage;
        return Optional.ofNullable(last);
    }

    /** The one after it; nothing after the last. */
    public Optional<CheckStage> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}

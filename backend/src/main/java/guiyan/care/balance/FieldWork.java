package guiyan.care.balance;

import guiyan.care.orders.FarmTask;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.MonthDay;

/** Work that paddy takes in a season of the year, in days of one hand for a mu. */
public record FieldWork(FarmTask task, MonthDay from, MonthDay to, BigDecimal perMu) {

    static FieldWork of(FarmTask task, String from, String to, String perMu) {
        return new FieldWork(
                task, MonthDay.parse("--" + from), MonthDay.parse("--" + to), new BigDecimal(perMu).setScale(1));
    }

    /** As {@code 04-25}. */
    String firstDay() {
        return from.toString().substring(2);
    }

    String lastDay() {
        return to.toString().substring(2);
    }

    boolean isIn(TenDays days) {
        return sharedDays(days) > 0;
    }

    private long sharedDays(TenDays days) {
        var year = days.first().getYear();
        return days.shared(from.atYear(year), to.atYear(year));
    }

    /** The days of work that so much land takes in ten days, if it is done evenly over its season. */
    BigDecimal needed(BigDecimal mu, TenDays days) {
        var shared = sharedDays(days);
        if (shared == 0) return BigDecimal.ZERO;
        var year = days.first().getYear();
        var season = to.atYear(year).toEpochDay() - from.atYear(year).toEpochDay() + 1;
        return perMu.multiply(mu)
                .multiply(BigDecimal.valueOf(shared))
                .divide(BigDecimal.valueOf(season), 2, RoundingMode.HALF_UP);
    }
}

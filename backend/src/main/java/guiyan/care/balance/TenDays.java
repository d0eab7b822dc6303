package guiyan.care.balance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The ten days of a month that a day lies in; the last of a month are what is left of it. */
record TenDays(LocalDate first, LocalDate last) {

    static TenDays of(LocalDate day) {
        var third = Math.min(2, (day.getDayOfMonth() - 1) / 10);
        var first = day.withDayOfMonth(third * 10 + 1);
        return new TenDays(first, third == 2 ? day.withDayOfMonth(day.lengthOfMonth()) : first.plusDays(9));
    }

    TenDays next() {
        return of(last.plusDays(1));
    }

    /** All that lie in a year, in order. */
    static List<TenDays> ofYear(int year) {
        return Stream.iterate(of(LocalDate.of(year, 1, 1)), each -> each.first.getYear() == year, TenDays::next)
                .toList();
    }

    /** How many days of another stretch of days lie in it. */
    long shared(LocalDate from, LocalDate to) {
        var begins = from.isAfter(first) ? from : first;
        var ends = to.isBefore(last) ? to : last;
        return Math.max(0, ends.toEpochDay() - begins.toEpochDay() + 1);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}

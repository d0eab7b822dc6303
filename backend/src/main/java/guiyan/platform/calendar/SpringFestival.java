package guiyan.platform.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/** New Year's day of the lunar calendar, with the weeks around it in which those who left are at home. */
public record SpringFestival(LocalDate day) {

    private static final int FIRST = 2000;

    // A table, because the libraries at hand are a day off in 2027 and 2030.
    private static final List<MonthDay> DAYS =
            Stream.of("""
                02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-18 02-07 01-26
                02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05
                01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13
                02-03 01-23 02-11 01-31 02-19 02-08 01-28 02-15 02-04 01-24
                02-12 02-01 01-22 02-10 01-30 02-17 02-06 01-26 02-14 02-02
                01-23\
                """.split("\\s+")).map(day -> MonthDay.parse("--" + day)).toList();

    /** Whether the festival of a year is in the table. */
    public static boolean isKnown(int year) {
        return year >= FIRST && year < FIRST + DAYS.size();
    }

    /** The festival of a year from 2000 to 2050. */
    public static SpringFestival of(int year) {
        if (!isKnown(year)) throw new DateTimeException("no festival known for " + year);
        return new SpringFestival(DAYS.get(year - FIRST).atYear(year));
    }

    /** First day of the tea-party window, the twentieth of the twelfth month or the day before. */
    public LocalDate opens() {
        return day.minusDays(11);
    }

    /** Last day of the tea-party window. */
    public LocalDate closes() {
        return day.plusDays(14);
    }

    /** Whether the day lies within the window, both ends included. */
    public boolean spans(LocalDate date) {
        return !date.isBefore(opens()) && !date.isAfter(closes());
    }
}

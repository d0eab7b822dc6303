package guiyan.duties;

import java.time.LocalDate;

/** A month, quarter, half year or year: {@code 2008-03}, {@code 2008-Q1}, {@code 2008-H1}, {@code 2008}. */
public record Period(String code, LocalDate first, LocalDate last) {

    /** The n-th stretch of so many months of a year, from nought. */
    static Period of(int year, int number, int months) {
        var first = LocalDate.of(year, number * months + 1, 1);
        var code = switch (months) {
            case 1 -> "%d-%02d".formatted(year, number + 1);
            case 3 -> "%d-Q%d".formatted(year, number + 1);
            case 6 -> "%d-H%d".formatted(year, number + 1);
            default -> String.valueOf(year);
        };
        return new Period(code, first, first.plusMonths(months).minusDays(1));
    }

    /** Any stretch of days, for what arises once. */
    public static Period between(LocalDate first, LocalDate last) {
        return new Period("", first, last);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}

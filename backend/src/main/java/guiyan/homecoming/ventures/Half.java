package guiyan.homecoming.ventures;

import java.time.LocalDate;

/** A half-year, as {@code 2008-H1}. */
public record Half(int year, int number) {

    static final String SHAPE = "(19|20)\\d\\d-H[12]";
    private static final int JULY = 7;

    public static Half of(LocalDate day) {
        return new Half(day.getYear(), day.getMonthValue() < JULY ? 1 : 2);
    }

    static Half parse(String code) {
        return new Half(Integer.parseInt(code.substring(0, 4)), code.charAt(6) - '0');
    }

    /** The last half-year that is over on that day. */
    static Half overOn(LocalDate day) {
        return of(day.minusMonths(6));
    }

    LocalDate last() {
        return number == 1 ? LocalDate.of(year, 6, 30) : LocalDate.of(year, 12, 31);
    }

    @Override
    public String toString() {
        return "%d-H%d".formatted(year, number);
    }
}

package guiyan.platform.importing;

import guiyan.platform.calendar.PartialDate;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The spellings of dates in ledgers: 2008.3, 2008年3月12日, 二〇〇八年三月, 20080312, 39599, 98年 and their like. */
final class DateText {

    /** The date, null where no month or year is sure; not {@code sure} where something was completed or is rough. */
    record Reading(PartialDate date, boolean sure) {

        static final Reading VAGUE = new Reading(null, false);
    }

    private static final LocalDate SERIAL_BASE = LocalDate.of(1899, 12, 30);
    private static final Pattern TIME_OF_DAY = Pattern.compile("[T\\s]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?Z?$");
    private static final Pattern DECIMALS = Pattern.compile("^(\\d{5,8})\\.\\d+$|^(\\d{4})\\.0+$");
    private static final Pattern COMPACT = Pattern.compile("((?:18|19|20)\\d{2})(\\d{2})(\\d{2})?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");
    private static final Pattern PARTS = Pattern.compile("""
        '?(?<year>\\d{4}|\\d{2})\
        (?:[年./\\-、,。—–](?<month>\\d{1,2})(?:[月./\\-、,。—–](?<day>\\d{1,2})[日号]?)?)?\
        (?<end>年|月份?|[./\\-、,。])?\
        (?<rough>[初中底末]|[上中下]旬|前后|左右)?\
        """);

    private DateText() {}

    /** Throws a {@link java.time.DateTimeException} where the calendar has no such day. */
    static Reading read(String plain, LocalDate today) {
        var text = tidy(plain);
        if (SERIAL.matcher(text).matches()) return serial(Integer.parseInt(text));
        var compact = COMPACT.matcher(text);
        if (compact.matches()) return sure(compact.group(1), compact.group(2), compact.group(3));
        var parts = PARTS.matcher(text);
        return parts.matches() ? inParts(parts, today) : Reading.VAGUE;
    }

    private static String tidy(String plain) {
        var day = Plain.blanksRemoved(TIME_OF_DAY.matcher(plain).replaceFirst(""));
        return DECIMALS.matcher(HanNumber.toDigits(day.replace("元月", "1月"))).replaceFirst("$1$2");
    }

    private static Reading serial(int number) {
        if (number <= 10_000 || number >= 60_000) return Reading.VAGUE;
        return new Reading(PartialDate.of(SERIAL_BASE.plusDays(number)), true);
    }

    private static Reading inParts(Matcher parts, LocalDate today) {
        if (parts.group("rough") != null && !endsInMonth(parts)) return Reading.VAGUE;
        if (parts.group("year").length() == 2) return completed(parts, today);
        var reading = sure(parts.group("year"), parts.group("month"), parts.group("day"));
        return new Reading(reading.date(), parts.group("rough") == null);
    }

    private static boolean endsInMonth(Matcher parts) {
        return parts.group("month") != null && parts.group("day") == null;
    }

    // Of two-digit years only those that say so, by 年 or by a month, are years.
    private static Reading completed(Matcher parts, LocalDate today) {
        var month = parts.group("month");
        if (month == null ? !"年".equals(parts.group("end")) : Integer.parseInt(month) > 12) return Reading.VAGUE;
        int latest = today.getYear() / 100 * 100 + Integer.parseInt(parts.group("year"));
        int year = latest > today.getYear() ? latest - 100 : latest;
        return new Reading(sure(String.valueOf(year), month, parts.group("day")).date(), false);
    }

    private static Reading sure(String year, String month, String day) {
        return new Reading(new PartialDate(Integer.parseInt(year), number(month), number(day)), true);
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}

package guiyan.platform.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date as exact as its source was: 2008, 2008-03 or 2008-03-12. */
@Schema(
        type = SchemaType.STRING,
        pattern = "\\d{4}(-\\d\\d(-\\d\\d)?)?",
        description = "A date as exact as its source was",
        examples = "2008-03")
@JsonSerialize(using = ToStringSerializer.class)
public record PartialDate(int year, Integer month, Integer day) {

    public PartialDate {
        if (year < 1000 || year > 9999) throw new DateTimeException("not a year: " + year);
        if (month == null && day != null) throw new DateTimeException("a day without its month");
        if (month != null) LocalDate.of(year, month, day == null ? 1 : day);
    }

    /** Reads the three spellings that {@link #toString()} writes, and no other. */
    @JsonCreator
    public static PartialDate parse(String text) {
        var length = text.length();
        var isShaped = length == 4 || length == 7 || length == 10;
        for (int i = 0; isShaped && i < length; i++)
            isShaped = i == 4 || i == 7 ? text.charAt(i) == '-' : text.charAt(i) >= '0' && text.charAt(i) <= '9';
        if (!isShaped) throw new DateTimeException("not a partial date: " + text);
        return new PartialDate(
                number(text, 0, 4), length < 7 ? null : number(text, 5, 7), length < 10 ? null : number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** The whole day, exact. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** The earliest day it may be. */
    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The latest day it may be; the one that counts where a rule needs a day. */
    public LocalDate lastDay() {
        if (day != null) return firstDay();
        return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
    }

    /** Later under every reading of both. */
    public boolean isSurelyAfter(PartialDate other) {
        return isSurelyAfter(other.lastDay());
    }

    /** Later than the day under every reading. */
    public boolean isSurelyAfter(LocalDate other) {
        return firstDay().isAfter(other);
    }

    /** Whether both can mean the same: one contains the other. */
    public boolean mayBe(PartialDate other) {
        return year == other.year && agree(month, other.month) && agree(day, other.day);
    }

    private static boolean agree(Integer one, Integer other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    @Override
    @JsonValue
    public String toString() {
        if (month == null) return Integer.toString(year);
        return year + "-" + twoDigits(month) + (day == null ? "" : "-" + twoDigits(day));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}

package guiyan.imports.reading.sheets;

import guiyan.platform.importing.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;

/** Days counted by a spreadsheet, from 1900 or from 1904, and the number formats that say a number is one. */
public record Serials(boolean from1904) {

    private static final LocalDate BASE_1904 = LocalDate.of(1904, 1, 1);
    private static final LocalDate BASE_1900 = LocalDate.of(1899, 12, 30);
    private static final int LAST_SERIAL = 2_958_465;
    private static final int MOST_DIGITS = 400;

    /** The built-in formats include the Chinese ones, 27 to 36 and 50 to 58. */
    public static boolean isDateFormat(int id, String format) {
        if (id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58) return true;
        return format != null && DateUtil.isADateFormat(id, format);
    }

    /** A numeric cell as the file stores it; a date when its format says so and the number is a day. */
    public Cell cell(String stored, boolean date) {
        var number = number(stored);
        if (number == null) return Blanks.cell(stored);
        boolean day = date && number.compareTo(BigDecimal.ONE) >= 0 && number.intValue() <= LAST_SERIAL;
        return day ? Cell.date(day(number.intValue())) : Cell.number(number, stored);
    }

    private static BigDecimal number(String stored) {
        if (stored.length() > MOST_DIGITS) return null;
        try {
            var number = new BigDecimal(stored);
            return Math.abs((long) number.scale()) > MOST_DIGITS ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Serial 60 is the 29 February 1900 that never was: earlier days count from one day later. */
    private LocalDate day(int serial) {
        if (from1904) return BASE_1904.plusDays(serial);
        return BASE_1900.plusDays(serial < 60 ? serial + 1L : serial);
    }
}

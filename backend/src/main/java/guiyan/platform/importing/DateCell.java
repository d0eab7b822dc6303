package guiyan.platform.importing;

import static guiyan.platform.importing.ImportCode.CELL_ERROR;
import static guiyan.platform.importing.ImportCode.DATE_AMBIGUOUS;
import static guiyan.platform.importing.ImportCode.DATE_IMPOSSIBLE;
import static guiyan.platform.importing.ImportCode.DATE_IN_FUTURE;
import static guiyan.platform.importing.ImportCode.DATE_VAGUE;

import guiyan.platform.calendar.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads a cell of a date column, never finer than it was written. */
public final class DateCell {

    /** The year before which nothing that a register records can have happened. */
    public static final int EARLIEST = 1921;

    private static final int EARLIEST_BIRTH = 1850;
    // As a number 2006.10 and 2006.1 are the same.
    private static final Pattern JANUARY_OR_OCTOBER = Pattern.compile("(\\d{2}|\\d{4})\\.1");

    private final Cell cell;
    private final LocalDate today;
    private final int earliest;

    private DateCell(Cell cell, LocalDate today, int earliest) {
        this.cell = cell;
        this.today = today;
        this.earliest = earliest;
    }

    /** The date of a fact: not in the future and not before 1921. */
    public static Parsed<PartialDate> read(Cell cell, LocalDate today) {
        return new DateCell(cell, today, EARLIEST).read();
    }

    /** A date of birth: not in the future. */
    public static Parsed<PartialDate> readBirth(Cell cell, LocalDate today) {
        return new DateCell(cell, today, EARLIEST_BIRTH).read();
    }

    private Parsed<PartialDate> read() {
        if (Plain.isError(cell)) return Parsed.refused(CELL_ERROR, cell.text());
        if (Plain.saysNothing(cell)) return Parsed.empty();
        if (cell.kind() == Cell.Kind.DATE) return judge(new DateText.Reading(PartialDate.of(cell.date()), true));
        if (isAmbiguous()) return Parsed.refused(DATE_AMBIGUOUS, cell.text());
        try {
            return judge(DateText.read(Plain.of(cell), today));
        } catch (DateTimeException absent) {
            return Parsed.refused(DATE_IMPOSSIBLE, cell.text());
        }
    }

    private boolean isAmbiguous() {
        return cell.kind() == Cell.Kind.NUMBER
                && JANUARY_OR_OCTOBER.matcher(Plain.of(cell)).matches();
    }

    private Parsed<PartialDate> judge(DateText.Reading reading) {
        var date = reading.date();
        if (date == null) return Parsed.refused(DATE_VAGUE, cell.text());
        if (date.year() < earliest) return Parsed.refused(DATE_IMPOSSIBLE, cell.text());
        if (date.isSurelyAfter(today)) return Parsed.refused(DATE_IN_FUTURE, cell.text());
        return reading.sure() ? Parsed.of(date) : Parsed.of(date, DATE_VAGUE, cell.text());
    }
}

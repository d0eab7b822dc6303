package guiyan.jobs.importing;

import static guiyan.platform.importing.ImportCode.HEADCOUNT_VAGUE;
import static guiyan.platform.importing.ImportCode.WAGE_VAGUE;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.Parsed;
import guiyan.platform.importing.Plain;
import java.util.regex.Pattern;

/** Reads how many are wanted and what is paid, as offers write it: 12人, 若干; 1400~2200, 1200—1600元, 面议. */
final class OfferCells {

    private static final Pattern COUNT = Pattern.compile("(\\d{1,4})[人名个]?");
    private static final Pattern WAGE = Pattern.compile("(\\d{3,6})(?:[~\\-—–至到]+(\\d{3,6}))?元?(?:/月|每月)?");

    private OfferCells() {}

    /** From so much to so much. */
    record Wage(int from, int to) {}

    /** How many are wanted; a vague word leaves it open, with a warning. */
    static Parsed<Integer> headcount(Cell cell) {
        if (Plain.saysNothing(cell)) return Parsed.empty();
        var count = COUNT.matcher(Plain.tight(cell));
        if (!count.matches() || Integer.parseInt(count.group(1)) == 0)
            return Parsed.refused(HEADCOUNT_VAGUE, cell.text());
        return Parsed.of(Integer.valueOf(count.group(1)));
    }

    /** What is paid a month; a vague word leaves it open, with a warning. */
    static Parsed<Wage> wage(Cell cell) {
        if (Plain.saysNothing(cell)) return Parsed.empty();
        var wage = WAGE.matcher(Plain.tight(cell));
        if (!wage.matches()) return Parsed.refused(WAGE_VAGUE, cell.text());
        int from = Integer.parseInt(wage.group(1));
        int to = wage.group(2) == null ? from : Integer.parseInt(wage.group(2));
        return to < from ? Parsed.refused(WAGE_VAGUE, cell.text()) : Parsed.of(new Wage(from, to));
    }
}

package guiyan.outflow.values;

import static guiyan.platform.importing.ImportCode.INCOME_VAGUE;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.Parsed;
import guiyan.platform.importing.Plain;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Reads what somebody earns a year, in yuan or in ten thousand yuan (domain.md D-35). The unit stands in the cell or in the
 * heading; a sum that nobody earns in that unit, or one without any, is not guessed at.
 */
public final class IncomeCell {

    private static final Pattern SUM = Pattern.compile("约?(\\d{1,9}(?:\\.\\d{1,4})?)(万元|万|元)?(?:左右|/年)?");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal LEAST = BigDecimal.valueOf(1_000);
    private static final BigDecimal MOST = BigDecimal.valueOf(3_000_000);

    private IncomeCell() {}

    /** The band of the sum; a doubtful one is left empty with a warning that tells both readings. */
    public static Parsed<IncomeBand> read(Cell cell, String heading) {
        if (Plain.saysNothing(cell)) return Parsed.empty();
        var sum = SUM.matcher(Plain.tight(cell).replace(",", ""));
        if (!sum.matches()) return Parsed.refused(INCOME_VAGUE, cell.text());
        var number = new BigDecimal(sum.group(1));
        var unit = sum.group(2) == null ? Plain.of(heading == null ? "" : heading) : sum.group(2);
        if (!unit.contains("万") && !unit.contains("元")) return Parsed.refused(INCOME_VAGUE, readings(number));
        var yuan = unit.contains("万") ? number.multiply(TEN_THOUSAND) : number;
        if (yuan.compareTo(LEAST) < 0 || yuan.compareTo(MOST) > 0)
            return Parsed.refused(INCOME_VAGUE, readings(number));
        return Parsed.of(IncomeBand.of(yuan));
    }

    private static String readings(BigDecimal number) {
        var text = number.toPlainString();
        return text + "元 / " + text + "万元";
    }
}

package guiyan.platform.importing;

import static guiyan.platform.importing.ImportCode.CELL_ERROR;
import static guiyan.platform.importing.ImportCode.CODE_UNMAPPED;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a cell that holds one number of a size that occurs, with blanks, thousands marks, Han digits, 万 and a unit. */
public final class NumberCell {

    private static final Pattern SHAPE = Pattern.compile(
            "(?:约|大约|大概|近|共|合计|¥|\\+)*(-?\\d{1,20}(?:\\.\\d{0,20})?(?:[eE]\\+?\\d{1,2})?)([万亿千百]{0,4})[\\p{IsHan}㎡²%]{0,5}(?:左右|余|多)?");
    private static final Map<Character, Integer> POWERS = Map.of('百', 2, '千', 3, '万', 4, '亿', 8);

    private NumberCell() {}

    /** The number; text that holds none, or several, is left empty with a warning. */
    public static Parsed<BigDecimal> read(Cell cell) {
        return read(cell, CODE_UNMAPPED);
    }

    /** The number; text that holds none, or several, is left empty with the warning given. */
    public static Parsed<BigDecimal> read(Cell cell, ImportCode vague) {
        if (Plain.isError(cell)) return Parsed.refused(CELL_ERROR, cell.text());
        if (cell.kind() == Cell.Kind.NUMBER) return Parsed.of(cell.number());
        var text = HanNumber.toDigits(Plain.tight(cell)).replaceAll("(?<=\\d)[,，](?=\\d{3}(?!\\d))", "");
        if (text.equals("0")) return Parsed.of(BigDecimal.ZERO);
        if (Plain.saysNothing(cell)) return Parsed.empty();
        var shape = SHAPE.matcher(text);
        if (!shape.matches()) return Parsed.refused(vague, cell.text());
        return Parsed.of(value(shape.group(1), shape.group(2)));
    }

    private static BigDecimal value(String digits, String powers) {
        int power = powers.chars().map(unit -> POWERS.get((char) unit)).sum();
        return new BigDecimal(new BigDecimal(digits).scaleByPowerOfTen(power).toPlainString());
    }
}

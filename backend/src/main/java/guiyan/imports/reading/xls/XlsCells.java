package guiyan.imports.reading.xls;

import guiyan.imports.reading.sheets.Blanks;
import guiyan.imports.reading.sheets.Serials;
import guiyan.platform.importing.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;

/** Turns the cell records of a legacy workbook into cells; remembers its texts and number formats. */
final class XlsCells {

    private static final BigDecimal SHORT = new BigDecimal("1e15");

    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(record -> {});
    private final Serials serials;
    private SSTRecord texts;
    private int column;

    XlsCells(Serials serials) {
        this.serials = serials;
    }

    void see(Record record) {
        formats.processRecordInternally(record);
        if (record instanceof SSTRecord table) texts = table;
        if (record instanceof CellValueRecordInterface cell) column = cell.getColumn();
    }

    /** The column of the cell seen last; the text of a formula follows in a record of its own. */
    int column() {
        return column;
    }

    /** The cell a record holds; null when it holds none. */
    Cell cell(Record record) {
        if (record instanceof LabelSSTRecord label) return Blanks.cell(text(label.getSSTIndex()));
        if (record instanceof LabelRecord label) return Blanks.cell(label.getValue());
        if (record instanceof NumberRecord number) return number(number, number.getValue());
        if (record instanceof BoolErrRecord value) return value(value);
        if (record instanceof FormulaRecord formula) return formula(formula);
        if (record instanceof StringRecord result) return Blanks.cell(result.getString());
        return null;
    }

    private String text(int index) {
        return texts == null ? "" : texts.getString(index).getString();
    }

    private Cell number(CellValueRecordInterface cell, double value) {
        int format = formats.getFormatIndex(cell);
        boolean date = Serials.isDateFormat(format, format < 0 ? null : formats.getFormatString(format));
        return serials.cell(stored(value), date);
    }

    private static String stored(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) return "#NUM!";
        var number = shortest(value).stripTrailingZeros();
        return number.abs().compareTo(SHORT) < 0 ? number.toPlainString() : number.toString();
    }

    /** The fewest digits that mean this number; what Java prints differs between its versions. */
    private static BigDecimal shortest(double value) {
        var exact = new BigDecimal(value);
        for (int digits = 15; digits < 17; digits++) {
            var rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == value) return rounded;
        }
        return exact.round(new MathContext(17));
    }

    private static Cell value(BoolErrRecord value) {
        return value.isError() ? error(value.getErrorValue()) : bool(value.getBooleanValue());
    }

    private Cell formula(FormulaRecord formula) {
        var type = formula.getCachedResultTypeEnum();
        if (type == CellType.NUMERIC) return number(formula, formula.getValue());
        if (type == CellType.BOOLEAN) return bool(formula.getCachedBooleanValue());
        return type == CellType.ERROR ? error((byte) formula.getCachedErrorValue()) : null;
    }

    private static Cell bool(boolean value) {
        return Cell.text(value ? "TRUE" : "FALSE");
    }

    private static Cell error(byte code) {
        return Cell.error(
                FormulaError.isValidCode(code & 0xFF)
                        ? FormulaError.forInt(code).getString()
                        : "#ERROR");
    }
}

package guiyan.exports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook for people: headings in words, who took it and what for at the foot of each printed page. */
final class XlsxFile implements RowFile {

    private static final int SHEET_ROWS = 1_048_576;

    private final Columns columns;
    private final List<String> headings;
    private final String mark;
    private final Workbook book;
    private Worksheet sheet;
    private int sheets;
    private int next;

    XlsxFile(Columns columns, List<String> headings, String mark, OutputStream to) {
        this.columns = columns;
        this.headings = headings;
        this.mark = mark;
        book = new Workbook(to, "Guiyan", null);
        begin();
    }

    private void begin() {
        sheet = book.newWorksheet("Sheet" + ++sheets);
        sheet.freezePane(0, 1);
        sheet.footer(mark, Position.CENTER);
        for (int i = 0; i < headings.size(); i++) sheet.inlineString(0, i, headings.get(i));
        next = 1;
    }

    @Override
    public void write(Object row) throws IOException {
        if (next == SHEET_ROWS) {
            sheet.finish();
            begin();
        }
        var values = columns.values(row);
        for (int i = 0; i < values.size(); i++) put(i, values.get(i));
        next++;
    }

    private void put(int column, JsonNode value) {
        if (value.isNull()) return;
        if (value.isNumber()) sheet.value(next, column, value.numberValue());
        else sheet.inlineString(next, column, Cells.text(value));
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}

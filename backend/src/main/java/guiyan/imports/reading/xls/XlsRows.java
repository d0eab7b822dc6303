package guiyan.imports.reading.xls;

import guiyan.imports.reading.sheets.RowCells;
import guiyan.imports.reading.sheets.RowSink;
import guiyan.imports.reading.sheets.Serials;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.platform.importing.Cell;
import java.util.BitSet;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;

/** Passes the rows of one sheet of a legacy workbook; a row is complete when the next one begins. */
final class XlsRows extends AbortableHSSFListener {

    private static final short GO_ON = 0;
    private static final short STOP = 1;

    private final XlsPlace place = new XlsPlace();
    private final RowCells cells = new RowCells();
    private final BitSet hidden = new BitSet();
    private final XlsCells reader;
    private final int wanted;
    private final RowSink sink;
    private int row;

    XlsRows(int wanted, Serials serials, RowSink sink) {
        this.wanted = wanted;
        this.sink = sink;
        this.reader = new XlsCells(serials);
    }

    @Override
    public short abortableProcessRecord(Record record) throws HSSFUserException {
        place.see(record);
        reader.see(record);
        if (place.stream() == wanted) return take(record) ? GO_ON : STOP;
        if (row == 0) return GO_ON;
        // the sheet has ended, or a chart inside it begins; both stand behind its rows
        pass();
        return STOP;
    }

    private boolean take(Record record) throws HSSFUserException {
        if (record instanceof RowRecord info && info.getZeroHeight()) hidden.set(info.getRowNumber() + 1);
        boolean more = true;
        if (record instanceof CellValueRecordInterface cell) more = at(cell.getRow() + 1);
        var read = reader.cell(record);
        if (more && read != null) set(reader.column(), read);
        return more;
    }

    private boolean at(int number) throws HSSFUserException {
        boolean more = row == 0 || row == number || pass();
        row = number;
        return more;
    }

    private boolean pass() throws HSSFUserException {
        try {
            return sink.take(cells.take(row, hidden.get(row)));
        } catch (UnreadableFile e) {
            throw new HSSFUserException(e);
        }
    }

    private void set(int column, Cell cell) throws HSSFUserException {
        try {
            cells.set(column, cell);
        } catch (UnreadableFile e) {
            throw new HSSFUserException(e);
        }
    }
}

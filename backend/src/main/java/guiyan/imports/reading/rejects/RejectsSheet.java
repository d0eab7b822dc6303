package guiyan.imports.reading.rejects;

import guiyan.imports.reading.sheets.Merge;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.platform.importing.Cell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet of a rejects book; texts are text cells, so {@code =HYPERLINK(…)} stays harmless words. */
final class RejectsSheet {

    private static final int KEPT_ROWS = 100;

    private final Worksheet out;
    private final SheetOut sheet;
    private final int reasonColumn;
    private final Map<Integer, Integer> places = new HashMap<>();
    private int next;

    RejectsSheet(Worksheet out, SheetOut sheet) {
        this.out = out;
        this.sheet = sheet;
        this.reasonColumn = sheet.reasonColumn();
    }

    void write() throws IOException, UnreadableFile {
        out.width(reasonColumn, 40);
        for (var row : sheet.head()) head(row);
        for (var merge : sheet.mergesInHead()) merge(merge);
        sheet.rows().each(this::rejected);
    }

    private void head(SheetRow row) {
        places.put(row.number(), next);
        for (int column = 0; column < row.cells().size(); column++) {
            if (SheetRow.isWritten(row.cell(column))) cell(column, row.cell(column));
        }
        if (row.number() == sheet.layout().firstHeaderRow()) out.inlineString(next, reasonColumn, SheetOut.REASON);
        next++;
    }

    /** Only blocks whose rows all stand above the data: a block of data has lost its other rows. */
    private void merge(Merge merge) {
        var first = places.get(merge.firstRow());
        var last = places.get(merge.lastRow());
        if (first == null || last == null || last - first != merge.lastRow() - merge.firstRow()) return;
        if (first.equals(last) && merge.firstColumn() == merge.lastColumn()) return;
        out.range(first, merge.firstColumn(), last, merge.lastColumn()).merge();
    }

    private void rejected(RejectedRow rejected) {
        var row = rejected.row();
        for (int column = 0; column < row.cells().size(); column++) {
            if (column != reasonColumn) cell(column, row.cell(column));
        }
        out.inlineString(next, reasonColumn, rejected.reason());
        next++;
        if (next % KEPT_ROWS == 0) flush();
    }

    private void flush() {
        try {
            out.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void cell(int column, Cell cell) {
        switch (cell.kind()) {
            case BLANK -> {}
            case TEXT, ERROR -> out.inlineString(next, column, cell.text());
            case NUMBER -> out.value(next, column, cell.number());
            case DATE -> {
                out.value(next, column, cell.date());
                out.style(next, column).format("yyyy-mm-dd").set();
            }
        }
    }
}

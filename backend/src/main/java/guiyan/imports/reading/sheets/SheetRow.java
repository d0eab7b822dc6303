package guiyan.imports.reading.sheets;

import guiyan.platform.importing.Cell;
import java.util.List;

/** One row as it stands in the file; the number is the one the clerk sees. */
public record SheetRow(int number, boolean hidden, List<Cell> cells) {

    /** The cell of a column counted from 0; blank when the row ends before it. */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    /** Nothing was written here; what a merged block filled in does not count. */
    public boolean isBlank() {
        return cells.stream().noneMatch(SheetRow::isWritten);
    }

    /** The cells that were written in this very row, from left to right. */
    public List<Cell> written() {
        return cells.stream().filter(SheetRow::isWritten).toList();
    }

    public static boolean isWritten(Cell cell) {
        return !cell.isBlank() && !cell.filled();
    }
}

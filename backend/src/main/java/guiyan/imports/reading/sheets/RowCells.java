package guiyan.imports.reading.sheets;

import guiyan.platform.importing.Cell;
import java.util.ArrayList;
import java.util.List;

/** Collects the cells of one row and keeps rows and columns within what a ledger may have. */
public final class RowCells {

    public static final int MAX_ROWS = 1_048_576;
    public static final int MAX_COLUMNS = 500;

    private final List<Cell> cells = new ArrayList<>();

    public void set(int column, Cell cell) throws UnreadableFile {
        if (cell.isBlank() || column < 0) return;
        if (column >= MAX_COLUMNS) throw new UnreadableFile(FileCode.FILE_TOO_LARGE, "> " + MAX_COLUMNS + " 列");
        while (cells.size() <= column) cells.add(Cell.BLANK);
        cells.set(column, cell);
    }

    /** The row collected so far; the next one starts empty. */
    public SheetRow take(int number, boolean hidden) throws UnreadableFile {
        if (number > MAX_ROWS) throw new UnreadableFile(FileCode.FILE_TOO_LARGE, "> " + MAX_ROWS + " 行");
        var row = new SheetRow(number, hidden, List.copyOf(cells));
        cells.clear();
        return row;
    }
}

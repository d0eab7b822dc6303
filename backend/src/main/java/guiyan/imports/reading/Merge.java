package guiyan.imports.reading;

/** A merged block of a sheet: rows counted from 1 as the clerk sees them, columns from 0, both ends included. */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Reads {@code B6:B12}; a single cell is a block of its own. */
    static Merge of(String range) {
        var ends = range.split(":", 2);
        var last = ends[ends.length - 1];
        return new Merge(
                CellReference.row(ends[0]),
                CellReference.column(ends[0]),
                CellReference.row(last),
                CellReference.column(last));
    }

    boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}

package guiyan.imports.reading.sheets;

/** A merged block of a sheet: rows counted from 1 as the clerk sees them, columns from 0, both ends included. */
public record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}

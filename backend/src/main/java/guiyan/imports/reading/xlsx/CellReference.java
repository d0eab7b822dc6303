package guiyan.imports.reading.xlsx;

import guiyan.imports.reading.sheets.Merge;

/** The spreadsheet's own way to name a cell, such as {@code AB12}. */
final class CellReference {

    private CellReference() {}

    /** Reads {@code B6:B12}; a single cell is a block of its own. */
    static Merge block(String range) {
        var ends = range.split(":", 2);
        var last = ends[ends.length - 1];
        return new Merge(row(ends[0]), column(ends[0]), row(last), column(last));
    }

    /** The column, counted from 0; -1 when no letters are there. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && isLetter(reference.charAt(i)) && column < 100_000; i++) {
            column = column * 26 + (reference.charAt(i) & 0x1F);
        }
        return column - 1;
    }

    /** The row, counted from 1; 0 when no digits are there. */
    static int row(String reference) {
        int row = 0;
        for (int i = 0; i < reference.length() && row < 100_000_000; i++) {
            char digit = reference.charAt(i);
            if (digit >= '0' && digit <= '9') row = row * 10 + digit - '0';
        }
        return row;
    }

    private static boolean isLetter(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }
}

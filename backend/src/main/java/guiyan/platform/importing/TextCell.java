package guiyan.platform.importing;

import static guiyan.platform.importing.ImportCode.CELL_ERROR;
import static guiyan.platform.importing.ImportCode.ENTRY_TOO_LONG;

/** Reads a cell of free text. */
public final class TextCell {

    private TextCell() {}

    /** The text without outer blanks, line breaks within it turned into spaces; width and spelling stay as written. */
    public static Parsed<String> read(Cell cell) {
        if (Plain.isError(cell)) return Parsed.refused(CELL_ERROR, cell.text());
        var text = cell.kind() == Cell.Kind.NUMBER ? Plain.of(cell) : Plain.unseenRemoved(cell.text());
        var line = Plain.blanksJoined(text);
        return line.isEmpty() ? Parsed.empty() : Parsed.of(line);
    }

    /** The same for a field that keeps so many characters; more are refused rather than cut. */
    public static Parsed<String> read(Cell cell, int most) {
        var read = read(cell);
        if (read.isEmpty() || read.value().length() <= most) return read;
        return Parsed.refused(ENTRY_TOO_LONG, cell.text());
    }
}

package guiyan.imports.reading.sheets;

import java.io.IOException;
import java.util.List;

/** A file of one format, opened: its sheets, and their rows in one pass. */
public interface SheetFile extends AutoCloseable {

    Format format();

    /** The character set of a text file as people call it; null when the format says it itself. */
    String charset();

    /** The sheets in the file's order, hidden ones too. */
    List<SheetHead> sheets();

    /** Passes the rows of one sheet until its end, or until the sink has enough. */
    void read(SheetHead sheet, RowSink sink) throws UnreadableFile, IOException;

    @Override
    default void close() throws IOException {}
}

package guiyan.imports.reading;

import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.Format;
import guiyan.imports.reading.sheets.RowSink;
import guiyan.imports.reading.sheets.SheetFile;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file as a clerk uploads it: recognised by its content and read row by row. */
public final class ClerkFile implements AutoCloseable {

    private static final long MAX_BYTES = 100L << 20;

    private final SheetFile file;
    private final String name;

    private ClerkFile(SheetFile file, String name) {
        this.file = file;
        this.name = name;
    }

    /** Opens an upload; {@code name} is what the clerk called it and is only used in sentences. */
    public static ClerkFile open(Path file, String name) throws UnreadableFile {
        try {
            long size = Files.size(file);
            if (size == 0) throw new UnreadableFile(FileCode.FILE_EMPTY, name);
            if (size > MAX_BYTES) throw new UnreadableFile(FileCode.FILE_TOO_LARGE, "> 100 MB");
            return new ClerkFile(Recognition.of(file, name).open(), name);
        } catch (IOException e) {
            throw new UnreadableFile(FileCode.FILE_TRUNCATED, name, e);
        }
    }

    public Format format() {
        return file.format();
    }

    /** The character set of a text file as people call it; null when the format says it itself. */
    public String charset() {
        return file.charset();
    }

    /** The sheets in the file's order, hidden ones too. */
    public List<SheetHead> sheets() {
        return file.sheets();
    }

    /** Passes the rows of one sheet in one go; merged blocks are filled. */
    public void rows(SheetHead sheet, RowSink sink) throws UnreadableFile {
        try {
            file.read(sheet, sheet.merges().isEmpty() ? sink : new MergedRows(sheet.merges(), sink));
        } catch (IOException e) {
            throw new UnreadableFile(FileCode.FILE_TRUNCATED, name, e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

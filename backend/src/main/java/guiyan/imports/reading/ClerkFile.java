package guiyan.imports.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file as a clerk uploads it: recognised by its content and read row by row. */
public abstract class ClerkFile implements AutoCloseable {

    private static final long MAX_BYTES = 100L << 20;

    final String name;

    ClerkFile(String name) {
        this.name = name;
    }

    /** Opens an upload; {@code name} is what the clerk called it and is only used in sentences. */
    public static ClerkFile open(Path file, String name) throws UnreadableFile {
        try {
            long size = Files.size(file);
            if (size == 0) throw new UnreadableFile(FileCode.FILE_EMPTY, name);
            if (size > MAX_BYTES) throw new UnreadableFile(FileCode.FILE_TOO_LARGE, "> 100 MB");
            return Recognition.of(file, name).open();
        } catch (IOException e) {
            throw new UnreadableFile(FileCode.FILE_TRUNCATED, name, e);
        }
    }

    public abstract Format format();

    /** The character set of a text file as people call it; null when the format says it itself. */
    public abstract String charset();

    /** The sheets in the file's order, hidden ones too. */
    public abstract List<SheetHead> sheets();

    abstract void read(SheetHead sheet, RowSink sink) throws UnreadableFile, IOException;

    /** Passes the rows of one sheet in one go; merged blocks are filled. */
    public void rows(SheetHead sheet, RowSink sink) throws UnreadableFile {
        try {
            read(sheet, sheet.merges().isEmpty() ? sink : new MergedRows(sheet.merges(), sink));
        } catch (IOException e) {
            throw new UnreadableFile(FileCode.FILE_TRUNCATED, name, e);
        }
    }

    @Override
    public void close() throws IOException {}
}

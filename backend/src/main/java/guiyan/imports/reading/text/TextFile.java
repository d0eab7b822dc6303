package guiyan.imports.reading.text;

import guiyan.imports.reading.sheets.Blanks;
import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.SheetFile;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;

/** The door to files of text; the first character that is no blank says which kind it is. */
public final class TextFile {

    private TextFile() {}

    /** Opens a text; {@code start} is its first bytes. */
    public static SheetFile open(Path file, String name, byte[] start) throws UnreadableFile, IOException {
        var charset = TextCharset.of(file, name, start);
        try (var reader = charset.reader(file)) {
            return switch (firstCharacter(reader)) {
                case -1 -> throw new UnreadableFile(FileCode.FILE_EMPTY, name);
                case '<' -> HtmlFile.of(file, name, charset);
                case '{' -> NdjsonFile.of(file, name, charset);
                default -> CsvFile.of(file, name, charset);
            };
        }
    }

    private static int firstCharacter(Reader reader) throws IOException {
        int character = reader.read();
        while (character >= 0 && Blanks.removed(Character.toString(character)).isEmpty()) character = reader.read();
        return character;
    }
}

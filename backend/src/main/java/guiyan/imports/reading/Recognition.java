package guiyan.imports.reading;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Tells by its first bytes what a file is; the ending of its name is not believed. */
record Recognition(Path file, String name, byte[] start) {

    private static final List<String> STRANGERS =
            List.of("%PDF", "{\\rtf", "Rar!", "7z\u00BC", "\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "MIME-Version");

    static Recognition of(Path file, String name) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new Recognition(file, name, in.readNBytes(4096));
        }
    }

    ClerkFile open() throws UnreadableFile, IOException {
        if (startsWith("PK\u0003\u0004") || startsWith("PK\u0005\u0006")) return XlsxFile.of(file, name);
        if (startsWith("\u00D0\u00CF\u0011\u00E0")) return XlsFile.of(file, name);
        if (STRANGERS.stream().anyMatch(this::startsWith)) throw new UnreadableFile(FileCode.FILE_TYPE_UNKNOWN, name);
        return openText(TextCharset.of(file, name, start));
    }

    private ClerkFile openText(TextCharset charset) throws UnreadableFile, IOException {
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

    private boolean startsWith(String magic) {
        var bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        return start.length >= bytes.length && Arrays.equals(start, 0, bytes.length, bytes, 0, bytes.length);
    }
}

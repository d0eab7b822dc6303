package guiyan.imports.reading;

import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.SheetFile;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.imports.reading.text.TextFile;
import guiyan.imports.reading.xls.XlsFile;
import guiyan.imports.reading.xlsx.XlsxFile;
import java.io.IOException;
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

    SheetFile open() throws UnreadableFile, IOException {
        if (startsWith("PK\u0003\u0004") || startsWith("PK\u0005\u0006")) return XlsxFile.of(file, name);
        if (startsWith("\u00D0\u00CF\u0011\u00E0")) return XlsFile.of(file, name);
        if (STRANGERS.stream().anyMatch(this::startsWith)) throw new UnreadableFile(FileCode.FILE_TYPE_UNKNOWN, name);
        return TextFile.open(file, name, start);
    }

    private boolean startsWith(String magic) {
        var bytes = magic.getBytes(StandardCharsets.ISO_8859_1);
        return start.length >= bytes.length && Arrays.equals(start, 0, bytes.length, bytes, 0, bytes.length);
    }
}

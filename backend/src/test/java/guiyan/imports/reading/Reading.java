package guiyan.imports.reading;

import guiyan.imports.reading.layout.Heading;
import guiyan.imports.reading.layout.Layout;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.platform.importing.Cell;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Short ways for tests to write a small file and to read a whole one. */
public final class Reading {

    private Reading() {}

    public static Path file(Path folder, String name, String text, String charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName(charset)));
    }

    public static List<SheetRow> rows(ClerkFile file, int sheet) throws UnreadableFile {
        var rows = new ArrayList<SheetRow>();
        file.rows(file.sheets().get(sheet), rows::add);
        return rows;
    }

    public static List<SheetRow> rows(Path file) throws UnreadableFile, IOException {
        try (var opened = ClerkFile.open(file, "册子")) {
            return rows(opened, 0);
        }
    }

    public static Layout layout(Path file) throws UnreadableFile, IOException {
        try (var opened = ClerkFile.open(file, "册子")) {
            return Layout.find(opened.sheets().get(0), rows(opened, 0), Known::heading)
                    .orElseThrow();
        }
    }

    public static List<String> headings(Path file) throws UnreadableFile, IOException {
        return layout(file).headings().stream().map(Heading::text).toList();
    }

    public static List<String> texts(SheetRow row) {
        return row.cells().stream().map(Cell::text).toList();
    }
}

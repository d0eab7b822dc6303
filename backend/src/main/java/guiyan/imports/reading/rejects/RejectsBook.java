package guiyan.imports.reading.rejects;

import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The workbook a clerk gets back: the rejected rows under their own heading, with the reason beside each. */
public final class RejectsBook {

    private RejectsBook() {}

    /** Writes the sheets one after the other, keeping only a few rows in memory. */
    public static void write(OutputStream out, List<SheetOut> sheets) throws IOException, UnreadableFile {
        var book = new Workbook(out, "Guiyan", "1.0");
        for (var sheet : sheets) {
            try (var written = book.newWorksheet(sheet.name().isBlank() ? "退回" : sheet.name())) {
                new RejectsSheet(written, sheet).write();
            }
        }
        book.finish();
    }
}

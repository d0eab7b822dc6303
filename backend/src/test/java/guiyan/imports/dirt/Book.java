package guiyan.imports.dirt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as a clerk would save it, with the sheets a test writes. */
final class Book {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Workbook book = new Workbook(bytes, "Clerk", "1.0");

    /** A sheet filled line by line, cells separated by bars; the writer may then do what only a workbook can. */
    Book sheet(String name, Consumer<Worksheet> touch, String... lines) {
        var sheet = book.newWorksheet(name);
        for (int row = 0; row < lines.length; row++) {
            var cells = lines[row].split("\\|", -1);
            for (int column = 0; column < cells.length; column++)
                if (!cells[column].isEmpty()) sheet.value(row, column, cells[column]);
        }
        touch.accept(sheet);
        return this;
    }

    byte[] saved() throws IOException {
        book.finish();
        return bytes.toByteArray();
    }
}

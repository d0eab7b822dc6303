package guiyan.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Comma-separated values in UTF-8 with a byte order mark, without which Chinese spreadsheets read the bytes as GBK. */
final class CsvFile implements RowFile {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Columns columns;
    private final CsvWriter out;

    CsvFile(Columns columns, OutputStream to) throws IOException {
        this.columns = columns;
        to.write(MARK);
        out = CsvWriter.builder().build(to, StandardCharsets.UTF_8);
        out.writeRecord(columns.names());
    }

    @Override
    public void write(Object row) {
        out.writeRecord(columns.values(row).stream().map(Cells::harmless).toList());
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

package guiyan.imports.reading.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import guiyan.imports.reading.sheets.Blanks;
import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.Format;
import guiyan.imports.reading.sheets.RowCells;
import guiyan.imports.reading.sheets.RowSink;
import guiyan.imports.reading.sheets.SheetFile;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Delimited text; the number of a row is that of its record, blank lines counted. */
final class CsvFile implements SheetFile {

    private final String name;
    private final Path file;
    private final TextCharset charset;
    private final char delimiter;

    private CsvFile(Path file, String name, TextCharset charset, char delimiter) {
        this.name = name;
        this.file = file;
        this.charset = charset;
        this.delimiter = delimiter;
    }

    static CsvFile of(Path file, String name, TextCharset charset) throws IOException {
        try (var reader = charset.reader(file)) {
            return new CsvFile(file, name, charset, Delimiter.of(reader));
        }
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public String charset() {
        return charset.name();
    }

    @Override
    public List<SheetHead> sheets() {
        return List.of(SheetHead.only());
    }

    @Override
    public void read(SheetHead sheet, RowSink sink) throws UnreadableFile, IOException {
        try (var records = records()) {
            var cells = new RowCells();
            int number = 0;
            for (var line : records) if (!sink.take(row(line, cells, ++number))) return;
        } catch (CsvParseException e) {
            throw new UnreadableFile(FileCode.FILE_TRUNCATED, name, e);
        }
    }

    // clerks' files write on after a closing quote; the option is announced for removal and has no successor yet
    @SuppressWarnings("removal")
    private CsvReader<CsvRecord> records() throws IOException {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(1 << 20)
                .ofCsvRecord(charset.reader(file));
    }

    private static SheetRow row(CsvRecord line, RowCells cells, int number) throws UnreadableFile {
        for (int i = 0; i < line.getFieldCount(); i++) cells.set(i, Blanks.cell(line.getField(i)));
        return cells.take(number, false);
    }
}

package guiyan.imports.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Delimited text; the number of a row is that of its record, blank lines counted. */
final class CsvFile extends ClerkFile {

    private final Path file;
    private final TextCharset charset;
    private final char delimiter;

    private CsvFile(Path file, String name, TextCharset charset, char delimiter) {
        super(name);
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
    void read(SheetHead sheet, RowSink sink) throws UnreadableFile, IOException {
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

package guiyan.imports.reading.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.Format;
import guiyan.imports.reading.sheets.RowCells;
import guiyan.imports.reading.sheets.RowSink;
import guiyan.imports.reading.sheets.SheetFile;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.platform.importing.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One JSON object a line: the paths of its properties are the columns, told in a row of number 0. */
final class NdjsonFile implements SheetFile {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final String name;
    private final Path file;
    private final TextCharset charset;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private NdjsonFile(Path file, String name, TextCharset charset) {
        this.name = name;
        this.file = file;
        this.charset = charset;
    }

    static NdjsonFile of(Path file, String name, TextCharset charset) throws UnreadableFile, IOException {
        var opened = new NdjsonFile(file, name, charset);
        opened.lines((line, number) -> {
            var object = object(line);
            if (object != null) JsonCells.each(object, (path, cell) -> opened.column(path));
            return true;
        });
        return opened;
    }

    @Override
    public Format format() {
        return Format.NDJSON;
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
        if (!sink.take(
                new SheetRow(0, false, columns.keySet().stream().map(Cell::text).toList()))) return;
        var cells = new RowCells();
        lines((line, number) -> sink.take(row(line, number, cells)));
    }

    private SheetRow row(String line, int number, RowCells cells) throws UnreadableFile {
        var object = line.isBlank() ? JSON.createObjectNode() : object(line);
        if (object == null) cells.set(0, Cell.error("JSON"));
        else JsonCells.each(object, (path, cell) -> cells.set(columns.get(path), cell));
        return cells.take(number, false);
    }

    private void column(String path) throws UnreadableFile {
        columns.putIfAbsent(path, columns.size());
        if (columns.size() > RowCells.MAX_COLUMNS)
            throw new UnreadableFile(FileCode.FILE_TOO_LARGE, "> " + RowCells.MAX_COLUMNS + " 列");
    }

    private static JsonNode object(String line) {
        try {
            var node = JSON.readTree(line);
            return node.isObject() ? node : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private interface Lines {
        boolean take(String line, int number) throws UnreadableFile;
    }

    private void lines(Lines taker) throws UnreadableFile, IOException {
        try (var reader = charset.reader(file)) {
            int number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!taker.take(line, ++number)) return;
            }
        }
    }
}

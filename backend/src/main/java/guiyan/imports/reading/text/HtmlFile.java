package guiyan.imports.reading.text;

import guiyan.imports.reading.sheets.Blanks;
import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.Format;
import guiyan.imports.reading.sheets.RowSink;
import guiyan.imports.reading.sheets.SheetFile;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.platform.importing.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/** A web page with tables, usually posing as .xls; each outermost table with rows is a sheet. */
final class HtmlFile implements SheetFile {

    private static final long MAX_BYTES = 20L << 20;
    private static final char BREAK = '\u2028';

    private final TextCharset charset;
    private final List<HtmlTable> tables;
    private final List<SheetHead> heads = new ArrayList<>();

    private HtmlFile(TextCharset charset, List<HtmlTable> tables) {
        this.charset = charset;
        this.tables = tables;
        boolean alone = tables.size() == 1;
        for (int i = 0; i < tables.size(); i++) heads.add(tables.get(i).head(i, alone ? "" : "表" + (i + 1)));
    }

    static HtmlFile of(Path file, String name, TextCharset charset) throws UnreadableFile, IOException {
        if (Files.size(file) > MAX_BYTES) throw new UnreadableFile(FileCode.FILE_TOO_LARGE, "HTML > 20 MB");
        try (var reader = charset.reader(file)) {
            var page = Parser.htmlParser().parseInput(reader, "");
            page.select("br").forEach(br -> br.replaceWith(new TextNode(String.valueOf(BREAK))));
            var tables = new ArrayList<HtmlTable>();
            for (var table : outermost(page.select("table:has(tr)"))) tables.add(HtmlTable.of(table));
            if (tables.isEmpty()) throw new UnreadableFile(FileCode.FILE_TYPE_UNKNOWN, name);
            return new HtmlFile(charset, tables);
        }
    }

    private static List<Element> outermost(Elements tables) {
        return tables.stream()
                .filter(t -> t.parents().stream().noneMatch(p -> p.nameIs("table")))
                .toList();
    }

    static Cell cell(Element element) {
        return Blanks.cell(element.text().replace(BREAK, '\n'));
    }

    @Override
    public Format format() {
        return Format.HTML;
    }

    @Override
    public String charset() {
        return charset.name();
    }

    @Override
    public List<SheetHead> sheets() {
        return List.copyOf(heads);
    }

    @Override
    public void read(SheetHead sheet, RowSink sink) {
        for (var row : tables.get(sheet.index()).rows()) if (!sink.take(row)) return;
    }
}

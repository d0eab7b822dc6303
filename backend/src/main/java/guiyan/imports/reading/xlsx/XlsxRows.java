package guiyan.imports.reading.xlsx;

import guiyan.imports.reading.sheets.Blanks;
import guiyan.imports.reading.sheets.RowCells;
import guiyan.imports.reading.sheets.RowSink;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.platform.importing.Cell;
import java.io.IOException;

/** Reads the rows of one sheet from its XML, one at a time. */
final class XlsxRows {

    private final XlsxFile file;
    private final XmlPart xml;
    private final RowCells cells = new RowCells();
    private final XlsxText inline = new XlsxText();
    private final StringBuilder value = new StringBuilder();
    private int row;
    private boolean hidden;
    private int column;
    private String type;
    private int style;
    private boolean inValue;

    XlsxRows(XlsxFile file, XmlPart xml) {
        this.file = file;
        this.xml = xml;
    }

    void pass(RowSink sink) throws UnreadableFile, IOException {
        try (xml) {
            while (xml.next()) {
                if (xml.closes("row") && !sink.take(cells.take(row, hidden))) return;
                if (xml.closes("sheetData")) return;
                see();
            }
        }
    }

    private void see() throws UnreadableFile {
        if (xml.opens("row")) startRow();
        else if (xml.opens("c")) startCell();
        else if (xml.closes("c")) cells.set(column, cell());
        else if (xml.opens("v")) inValue = true;
        else if (xml.closes("v")) inValue = false;
        else if (inValue && xml.isText()) value.append(xml.text());
        else inline.see(xml);
    }

    private void startRow() {
        row = xml.number("r", row + 1);
        hidden = xml.flag("hidden");
        column = -1;
    }

    private void startCell() {
        var reference = xml.attribute("r");
        column = reference == null ? column + 1 : CellReference.column(reference);
        type = xml.attribute("t");
        style = xml.number("s", 0);
        value.setLength(0);
        inline.take();
    }

    /** A formula is what it came to when the file was saved. */
    private Cell cell() {
        var text = value.toString();
        return switch (type == null ? "n" : type) {
            case "s" -> Blanks.cell(file.strings.get(index(text)));
            case "inlineStr" -> Blanks.cell(inline.take());
            case "str" -> Blanks.cell(XlsxText.unescaped(text));
            case "e" -> text.isBlank() ? Cell.BLANK : Cell.error(text);
            case "b" -> Blanks.cell(text.isBlank() ? "" : "1".equals(text) ? "TRUE" : "FALSE");
            case "d" -> Blanks.cell(text);
            default -> text.isBlank() ? Cell.BLANK : file.serials.cell(text.strip(), file.styles.isDate(style));
        };
    }

    private static int index(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }
}

package guiyan.imports.reading.xlsx;

import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.Format;
import guiyan.imports.reading.sheets.RowSink;
import guiyan.imports.reading.sheets.Serials;
import guiyan.imports.reading.sheets.SheetFile;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A workbook of today's kind, read part by part from its zip. */
public final class XlsxFile implements SheetFile {

    private final String name;
    final SharedStrings strings;
    final XlsxStyles styles;
    final Serials serials;
    private final XlsxZip zip;
    private final List<XlsxWorkbook.Sheet> parts;
    private final List<SheetHead> heads = new ArrayList<>();

    private XlsxFile(String name, XlsxZip zip) throws UnreadableFile, IOException {
        this.name = name;
        this.zip = zip;
        var workbook = XlsxWorkbook.of(zip, name);
        parts = workbook.sheets();
        serials = workbook.serials();
        styles = XlsxStyles.of(zip, name);
        strings = SharedStrings.of(zip, name);
        for (int i = 0; i < parts.size(); i++) heads.add(XlsxHead.of(xml(i), i, parts.get(i)));
    }

    /** Opens a workbook, having looked through its parts. */
    public static XlsxFile of(Path file, String name) throws UnreadableFile, IOException {
        var zip = XlsxZip.open(file, name);
        try {
            return new XlsxFile(name, zip);
        } catch (UnreadableFile | IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private XmlPart xml(int index) throws UnreadableFile, IOException {
        var part = zip.part(parts.get(index).path());
        if (part == null) throw new UnreadableFile(FileCode.FILE_TRUNCATED, name);
        return new XmlPart(part, name);
    }

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public String charset() {
        return null;
    }

    @Override
    public List<SheetHead> sheets() {
        return List.copyOf(heads);
    }

    @Override
    public void read(SheetHead sheet, RowSink sink) throws UnreadableFile, IOException {
        new XlsxRows(this, xml(sheet.index())).pass(sink);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

package guiyan.imports.reading.xlsx;

import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.Serials;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the workbook part says: its sheets, where they stand, and where its days count from. */
record XlsxWorkbook(List<Sheet> sheets, Serials serials) {

    record Sheet(String name, boolean hidden, String path) {}

    static XlsxWorkbook of(XlsxZip zip, String name) throws UnreadableFile, IOException {
        var paths = worksheets(zip, name);
        var sheets = new ArrayList<Sheet>();
        boolean from1904 = false;
        try (var xml = new XmlPart(zip.part("xl/workbook.xml"), name)) {
            while (xml.next()) {
                if (xml.opens("workbookPr")) from1904 = xml.flag("date1904");
                // a chart sheet has no worksheet part
                if (xml.opens("sheet") && paths.containsKey(xml.attribute("id"))) sheets.add(sheet(xml, paths));
            }
        }
        return new XlsxWorkbook(List.copyOf(sheets), new Serials(from1904));
    }

    private static Sheet sheet(XmlPart xml, Map<String, String> paths) {
        var state = xml.attribute("state");
        boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
        return new Sheet(xml.attribute("name"), hidden, paths.get(xml.attribute("id")));
    }

    private static Map<String, String> worksheets(XlsxZip zip, String name) throws UnreadableFile, IOException {
        var paths = new HashMap<String, String>();
        var part = zip.part("xl/_rels/workbook.xml.rels");
        if (part == null) throw new UnreadableFile(FileCode.FILE_TRUNCATED, name);
        try (var xml = new XmlPart(part, name)) {
            while (xml.next()) {
                if (xml.opens("Relationship")
                        && String.valueOf(xml.attribute("Type")).endsWith("/worksheet"))
                    paths.put(xml.attribute("Id"), path(String.valueOf(xml.attribute("Target"))));
            }
        }
        return paths;
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }
}

package guiyan.imports.reading.xlsx;

import guiyan.imports.reading.sheets.Serials;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Which cell styles show their number as a date. */
final class XlsxStyles {

    private final Map<Integer, String> formats = new HashMap<>();
    private final BitSet dates = new BitSet();
    private int count;

    static XlsxStyles of(XlsxZip zip, String name) throws UnreadableFile, IOException {
        var styles = new XlsxStyles();
        var part = zip.part("xl/styles.xml");
        if (part == null) return styles;
        try (var xml = new XmlPart(part, name)) {
            boolean inCells = false;
            while (xml.next()) {
                if (xml.opens("numFmt")) styles.formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                else if (xml.opens("cellXfs")) inCells = true;
                else if (xml.closes("cellXfs")) inCells = false;
                else if (inCells && xml.opens("xf")) styles.add(xml.number("numFmtId", 0));
            }
        }
        return styles;
    }

    private void add(int format) {
        dates.set(count++, Serials.isDateFormat(format, formats.get(format)));
    }

    boolean isDate(int style) {
        return dates.get(style);
    }
}

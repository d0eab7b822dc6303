package guiyan.imports.reading.xlsx;

import static java.nio.charset.StandardCharsets.UTF_8;

import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.IOException;
import java.util.Arrays;

/** The table of texts a workbook's cells point into, kept as one block of bytes of limited size. */
final class SharedStrings {

    private static final int MOST_BYTES = 96 << 20;

    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    static SharedStrings of(XlsxZip zip, String name) throws UnreadableFile, IOException {
        var strings = new SharedStrings();
        var part = zip.part("xl/sharedStrings.xml");
        if (part == null) return strings;
        try (var xml = new XmlPart(part, name)) {
            var text = new XlsxText();
            while (xml.next()) {
                if (xml.closes("si")) strings.add(text.take());
                else text.see(xml);
            }
        }
        return strings;
    }

    private void add(String text) throws UnreadableFile {
        var added = text.getBytes(UTF_8);
        int from = start(count);
        if (from + (long) added.length > MOST_BYTES) throw new UnreadableFile(FileCode.FILE_TOO_LARGE, "> 96 MB");
        int end = from + added.length;
        if (end > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
        if (count == ends.length) ends = Arrays.copyOf(ends, count * 2);
        System.arraycopy(added, 0, bytes, from, added.length);
        ends[count++] = end;
    }

    /** The text of an entry; empty when the table has no such entry. */
    String get(int index) {
        if (index < 0 || index >= count) return "";
        return new String(bytes, start(index), ends[index] - start(index), UTF_8);
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }
}

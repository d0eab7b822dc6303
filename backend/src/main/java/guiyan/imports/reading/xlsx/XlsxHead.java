package guiyan.imports.reading.xlsx;

import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.Merge;
import guiyan.imports.reading.sheets.RowCells;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks through one sheet before its rows are read: merged blocks stand at its end. */
final class XlsxHead {

    private static final int MOST_MERGES = 200_000;

    private final Set<Integer> hidden = new HashSet<>();
    private final List<Merge> merges = new ArrayList<>();

    static SheetHead of(XmlPart part, int index, XlsxWorkbook.Sheet sheet) throws UnreadableFile, IOException {
        var head = new XlsxHead();
        try (part) {
            while (part.next()) head.see(part);
        }
        return new SheetHead(index, sheet.name(), sheet.hidden(), Set.copyOf(head.hidden), List.copyOf(head.merges));
    }

    private void see(XmlPart xml) throws UnreadableFile {
        if (xml.opens("col") && xml.flag("hidden")) hide(xml.number("min", 1), xml.number("max", 1));
        else if (xml.opens("mergeCell")) merge(xml.attribute("ref"));
    }

    private void hide(int from, int to) {
        for (int column = from; column <= Math.min(to, RowCells.MAX_COLUMNS); column++) hidden.add(column - 1);
    }

    private void merge(String range) throws UnreadableFile {
        if (merges.size() >= MOST_MERGES)
            throw new UnreadableFile(FileCode.FILE_TOO_LARGE, "> " + MOST_MERGES + " 个合并单元格");
        if (range != null) merges.add(CellReference.block(range));
    }
}

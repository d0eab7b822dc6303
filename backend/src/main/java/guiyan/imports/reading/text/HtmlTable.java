package guiyan.imports.reading.text;

import guiyan.imports.reading.sheets.Blanks;
import guiyan.imports.reading.sheets.Merge;
import guiyan.imports.reading.sheets.RowCells;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** One table of a web page, with its spans turned into merged blocks. */
record HtmlTable(List<SheetRow> rows, List<Merge> merges) {

    static HtmlTable of(Element table) throws UnreadableFile {
        var read = new HtmlTable(new ArrayList<>(), new ArrayList<>());
        // how many further rows a cell above reaches down into each column
        var reaching = new HashMap<Integer, Integer>();
        for (var row : table.select("tr")) {
            if (row.closest("table") == table) read.add(row, reaching);
        }
        return read;
    }

    SheetHead head(int index, String name) {
        return new SheetHead(index, name, false, Set.of(), List.copyOf(merges));
    }

    private void add(Element row, Map<Integer, Integer> reaching) throws UnreadableFile {
        int number = rows.size() + 1;
        var cells = new RowCells();
        var below = new HashMap<Integer, Integer>();
        int column = 0;
        for (var cell : row.children()) {
            if (!cell.nameIs("td") && !cell.nameIs("th")) continue;
            while (reaching.getOrDefault(column, 0) > 0) column++;
            int width = span(cell, "colspan", RowCells.MAX_COLUMNS);
            int height = span(cell, "rowspan", RowCells.MAX_ROWS);
            cells.set(column, HtmlFile.cell(cell));
            if (width > 1 || height > 1) merges.add(new Merge(number, column, number + height - 1, column + width - 1));
            for (int end = column + width; column < end; column++) if (height > 1) below.put(column, height - 1);
        }
        reaching.replaceAll((at, left) -> left - 1);
        reaching.values().removeIf(left -> left <= 0);
        reaching.putAll(below);
        rows.add(cells.take(number, isHidden(row)));
    }

    private static int span(Element cell, String attribute, int most) {
        var text = cell.attr(attribute).strip();
        return text.matches("\\d{1,6}") ? Math.max(1, Math.min(Integer.parseInt(text), most)) : 1;
    }

    private static boolean isHidden(Element row) {
        return Blanks.removed(row.attr("style")).contains("display:none");
    }
}

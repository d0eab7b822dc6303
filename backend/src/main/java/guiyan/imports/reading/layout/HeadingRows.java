package guiyan.imports.reading.layout;

import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** One to three rows next to each other, tried as the heading of a sheet. */
record HeadingRows(SheetHead sheet, List<SheetRow> rows) {

    /** Several rows make one heading only when each further row says something under a group or a gap. */
    private boolean hangTogether() {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).number() != rows.get(i - 1).number() + 1) return false;
            if (!completes(rows.get(i - 1), rows.get(i))) return false;
        }
        return true;
    }

    private static boolean completes(SheetRow upper, SheetRow lower) {
        for (int column = 0; column < lower.cells().size(); column++) {
            if (SheetRow.isWritten(lower.cell(column)) && !SheetRow.isWritten(upper.cell(column))) return true;
        }
        return false;
    }

    List<Heading> headings() {
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        var headings = new ArrayList<Heading>();
        for (int column = 0; column < width; column++) {
            var text = text(column);
            if (!text.isEmpty())
                headings.add(new Heading(column, text, sheet.hiddenColumns().contains(column)));
        }
        return headings;
    }

    private String text(int column) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) parts.add(part(i, column));
        return Heading.joined(parts);
    }

    /** What a row says above or at a column; a group says it once, at its left end, also when nobody merged it. */
    private String part(int index, int column) {
        var row = rows.get(index);
        if (index == 0 && hangsDown(column)) return "";
        if (!row.cell(column).isBlank() || index == rows.size() - 1) return Heading.words(row.cell(column));
        var below = rows.get(index + 1);
        for (int left = column; left >= 0 && SheetRow.isWritten(below.cell(left)); left--) {
            if (!row.cell(left).isBlank()) return Heading.words(row.cell(left));
        }
        return "";
    }

    /** What stands here belongs to a block that began further up, and so to a heading that did. */
    private boolean hangsDown(int column) {
        int first = rows.get(0).number();
        return sheet.merges().stream().anyMatch(m -> m.firstRow() < first && m.covers(first, column));
    }

    /** How well these rows serve as a heading; 0 not at all. Between equals, blocks as tall as the heading decide. */
    int score(Predicate<String> known) {
        if (!hangTogether()) return 0;
        int count = known(known);
        return count == 0 ? 0 : 2 * count + (isSpanned() ? 1 : 0);
    }

    /** How many different known headings there are; the last part is asked first, then the whole path. */
    int known(Predicate<String> known) {
        return (int) headings().stream()
                .filter(h -> known.test(Heading.normalised(h.last())) || known.test(Heading.normalised(h.text())))
                .map(Heading::text)
                .distinct()
                .count();
    }

    private boolean isSpanned() {
        int first = rows.get(0).number();
        int last = rows.get(rows.size() - 1).number();
        return first < last && sheet.merges().stream().anyMatch(m -> m.firstRow() == first && m.lastRow() == last);
    }
}

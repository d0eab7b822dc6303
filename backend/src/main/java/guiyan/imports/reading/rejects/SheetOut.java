package guiyan.imports.reading.rejects;

import guiyan.imports.reading.layout.Heading;
import guiyan.imports.reading.layout.Layout;
import guiyan.imports.reading.sheets.Merge;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.imports.reading.sheets.UnreadableFile;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * One sheet of a rejects book: the rows down to the heading as they were uploaded, their merged blocks, and the
 * rejected rows, passed one by one while the book is written.
 */
public record SheetOut(String name, List<SheetRow> head, List<Merge> merges, Layout layout, Rows rows) {

    /** Passes the rejected rows in order. */
    public interface Rows {
        void each(Consumer<RejectedRow> sink) throws UnreadableFile;
    }

    static final String REASON = "退回原因";

    /** Where the reasons go: the column that an earlier rejects book already has for them, else one more at the end. */
    int reasonColumn() {
        return layout.headings().stream()
                .filter(heading -> heading.last().equals(REASON))
                .mapToInt(Heading::column)
                .findFirst()
                .orElse(width());
    }

    /** The uploaded blocks, and one over the heading of the reasons when that is taller than a row. */
    List<Merge> mergesInHead() {
        int first = layout.firstHeaderRow();
        var reason = new Merge(first, reasonColumn(), layout.lastHeaderRow(), reasonColumn());
        boolean covered = merges.stream().anyMatch(m -> m.covers(first, reasonColumn()));
        return covered
                ? merges
                : Stream.concat(merges.stream(), Stream.of(reason)).toList();
    }

    private int width() {
        int cells = head.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int headings =
                layout.headings().stream().mapToInt(Heading::column).max().orElse(-1) + 1;
        return Math.max(cells, headings);
    }
}

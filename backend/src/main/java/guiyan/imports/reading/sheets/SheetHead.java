package guiyan.imports.reading.sheets;

import java.util.List;
import java.util.Set;

/** What is known of a sheet before its rows are read; columns are counted from 0. */
public record SheetHead(int index, String name, boolean hidden, Set<Integer> hiddenColumns, List<Merge> merges) {

    /** The only sheet of a file that has none, such as CSV. */
    public static SheetHead only() {
        return new SheetHead(0, "", false, Set.of(), List.of());
    }

    /** The same sheet with the merged blocks that begin above a row, all a heading can be made of. */
    public SheetHead above(int row) {
        return new SheetHead(
                index,
                name,
                hidden,
                hiddenColumns,
                merges.stream().filter(m -> m.firstRow() < row).toList());
    }
}

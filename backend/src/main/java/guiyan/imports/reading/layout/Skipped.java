package guiyan.imports.reading.layout;

import guiyan.imports.reading.sheets.SheetRow;
import java.util.List;
import java.util.Optional;

/** A row that is reported and not imported, with the words that stand in it. */
public record Skipped(int row, SkipReason reason, String text) {

    /**
     * Why a row under the heading is no data, if so. {@code nameColumn} counts from 0, -1 when unknown. What a person's
     * note says never decides: only the first written cell, the name cell, or several cells together do.
     */
    public static Optional<SkipReason> reasonFor(SheetRow row, Layout layout, int nameColumn) {
        if (row.isBlank() || layout.headerRows().isEmpty()) return Optional.empty();
        return Furniture.of(row, layout, nameColumn).reason();
    }

    /** The rows of a sheet that has no heading at all: a page of notes. */
    public static List<Skipped> notes(List<SheetRow> rows) {
        return rows.stream()
                .filter(row -> !row.isBlank())
                .map(row -> new Skipped(row.number(), SkipReason.NOTE, Layout.words(row)))
                .toList();
    }
}

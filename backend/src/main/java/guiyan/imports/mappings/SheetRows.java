package guiyan.imports.mappings;

import guiyan.imports.reading.ClerkFile;
import guiyan.imports.reading.layout.Layout;
import guiyan.imports.reading.layout.SkipReason;
import guiyan.imports.reading.layout.Skipped;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.imports.store.Source;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiPredicate;

/** The rows of one sheet under its headings, as an import takes them. */
public class SheetRows {

    private final ClerkFile file;
    private final SheetHead head;
    private final Source.Sheet sheet;
    private final Layout layout;
    private final int keyColumn;
    private final Map<String, String> headings = new LinkedHashMap<>();

    public SheetRows(ClerkFile file, SheetHead head, Source.Sheet sheet, ImportFormat format) {
        this.file = file;
        this.head = head;
        this.sheet = sheet;
        layout = sheet.layout();
        keyColumn = sheet.columnOf(format.keyField());
        for (var column : sheet.columns) if (column.field != null) headings.put(column.field, column.heading);
    }

    /** Passes every written row but the headings, in order, until the taker says stop. */
    public void each(BiPredicate<SheetRow, ImportRow> taker) throws UnreadableFile {
        file.rows(head, row -> isHeading(row) || row.isBlank() || taker.test(row, taken(row)));
    }

    /** Row 0 holds the names of a file's properties. */
    private boolean isHeading(SheetRow row) {
        return row.number() == 0 || layout.headerRows().contains(row.number());
    }

    private ImportRow taken(SheetRow from) {
        var row = new ImportRow();
        row.sheet = head.index();
        row.sheetName = head.name();
        row.number = from.number();
        row.headings = headings;
        for (var column : sheet.columns)
            if (column.field != null) row.cells.put(column.field, from.cell(column.column));
        var reason = reason(from);
        if (reason != null) {
            row.outcome = Outcome.SKIPPED;
            row.reason = reason.name();
        }
        return row;
    }

    private SkipReason reason(SheetRow from) {
        if (sheet.isNotes()) return SkipReason.NOTE;
        if (from.number() < layout.firstHeaderRow()) return SkipReason.TITLE;
        return Skipped.reasonFor(from, layout, keyColumn).orElse(null);
    }
}

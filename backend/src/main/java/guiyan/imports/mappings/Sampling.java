package guiyan.imports.mappings;

import guiyan.imports.reading.sheets.SheetRow;
import guiyan.imports.store.Source;
import guiyan.imports.store.Source.Because;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import java.util.HashMap;
import java.util.Map;

/** Looks at the first rows of a sheet: the shape of their cells, and whether a column is what its heading says. */
public class Sampling {

    private static final int ROWS = 200;
    private static final int SAMPLES = 3;
    private static final int FEWEST = 10;
    private static final int LONGEST = 20;

    private final Source.Sheet sheet;
    private final ImportPass pass;
    private final Map<String, Integer> misfits = new HashMap<>();
    private final Map<String, Integer> written = new HashMap<>();
    private int rows;

    public Sampling(Source.Sheet sheet, ImportPass pass) {
        this.sheet = sheet;
        this.pass = pass;
    }

    public void look(SheetRow cells, ImportRow row) {
        if (row.outcome == Outcome.SKIPPED || ++rows > ROWS) return;
        for (var column : sheet.columns) {
            var text = cells.cell(column.column).text().strip();
            if (!text.isEmpty() && column.samples.size() < SAMPLES) column.samples.add(shape(text));
        }
        row.cells.forEach((field, cell) -> written.merge(field, cell.isBlank() ? 0 : 1, Integer::sum));
        pass.read(row);
        row.problems.stream()
                .filter(p -> p.field() != null && p.code().isMisfit())
                .map(p -> p.field().substring(1))
                .filter(field -> !row.values.containsKey(field))
                .distinct()
                .forEach(field -> misfits.merge(field, 1, Integer::sum));
    }

    /** Marks the columns of which over 30 % cannot be what their heading says (api.md); what a person chose stands. */
    public boolean marksMisfits() {
        var found = false;
        for (var column : sheet.columns) {
            var failed = misfits.getOrDefault(column.field, 0);
            var all = written.getOrDefault(column.field, 0);
            if (column.field == null || column.isChosen() || failed < FEWEST || failed * 10 <= all * 3) continue;
            column.because = Because.MISFIT;
            found = true;
        }
        return found;
    }

    /** Digits as 0, letters as a, characters as 文: what a cell looks like, not what it says. */
    static String shape(String text) {
        var cut = text.codePoints().limit(LONGEST).toArray();
        return new String(cut, 0, cut.length)
                .replaceAll("\\p{Nd}", "0")
                .replaceAll("\\p{IsLatin}", "a")
                .replaceAll("\\p{L}(?<!a)", "文");
    }
}

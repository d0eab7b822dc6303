package guiyan.imports.running;

import guiyan.imports.store.Import;
import guiyan.imports.store.Import.Task;
import guiyan.imports.store.Payloads;
import guiyan.imports.store.StoredRow;
import guiyan.imports.store.StoredRows;
import guiyan.platform.crypto.Vault;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.ImportRow.RowProblem;
import guiyan.platform.importing.Severity;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows that say what was said before: in an earlier import of the same content, or earlier in the file. */
@Singleton
class Repeats {

    private static final Set<Outcome> SETTLED = Set.of(Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED);

    private final StoredRows stored;
    private final Payloads payloads;
    private final Vault vault;

    Repeats(StoredRows stored, Payloads payloads, Vault vault) {
        this.stored = stored;
        this.payloads = payloads;
        this.vault = vault;
    }

    /** A row that the same content settled before is unchanged, with its old warnings. */
    boolean isSettledBefore(ImportRow row, StoredRow before) {
        if (before == null || !SETTLED.contains(before.outcome)) return false;
        var old = payloads.of(before);
        row.outcome = Outcome.UNCHANGED;
        row.seen = old.seen();
        row.entityId = before.entityId;
        row.values.putAll(old.values());
        old.problems().stream().filter(p -> p.severity() == Severity.WARNING).forEach(row.problems::add);
        return true;
    }

    byte[] contentKey(ImportRow row) {
        var text = row.sheet + "|"
                + row.cells.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue().text())
                        .collect(Collectors.joining("|"));
        return vault.print("import-content", text);
    }

    /** The rows but for those that stand earlier in the file: these change nothing. */
    List<ImportRow> leftOut(Import work, List<ImportRow> rows, Map<ImportRow, byte[]> keys) {
        if (rows.isEmpty()) return rows;
        var seen = new HashSet<String>();
        if (work.task != Task.RERUN)
            stored.contents(work, keys.values())
                    .forEach(key -> seen.add(HexFormat.of().formatHex(key)));
        var first = new HashMap<String, ImportRow>();
        return rows.stream()
                .filter(row -> {
                    var key = HexFormat.of().formatHex(keys.get(row));
                    var isFirst = seen.add(key);
                    if (isFirst) first.put(key, row);
                    return isFirst || !isMarked(row, first.get(key));
                })
                .toList();
    }

    /** What is said again is about the same as what was said first; null when that stands in an earlier chunk. */
    private static boolean isMarked(ImportRow row, ImportRow first) {
        if (row.isRejected()) return false;
        row.target = first;
        row.problems.clear();
        row.outcome = Outcome.UNCHANGED;
        row.problems.add(new RowProblem(Severity.WARNING, ImportCode.DUPLICATE_ROW, null, null, row.seen));
        return true;
    }
}

package guiyan.imports;

import guiyan.imports.Import.OnAmbiguous;
import guiyan.platform.Retried;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.Ids;
import guiyan.platform.importing.Cell;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.Severity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Settles one chunk of rows in one transaction: judged, written when it is for real, and reported. */
@ApplicationScoped
class ChunkWriter {

    private static final Set<Outcome> SETTLED = Set.of(Outcome.CREATED, Outcome.UPDATED, Outcome.UNCHANGED);

    private final Imports imports;
    private final Ids ids;
    private final Vault vault;

    ChunkWriter(Imports imports, Ids ids, Vault vault) {
        this.imports = imports;
        this.ids = ids;
        this.vault = vault;
    }

    /** Settles the rows, all of one sheet, or only those mended when they run again; false when the import is to stop. */
    @Retried
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean settle(long importId, ImportPass pass, List<ImportRow> chunk) {
        var work = imports.findById(importId);
        var sheet = chunk.get(0).sheet;
        var numbers = chunk.stream().map(r -> r.number).toList();
        var stored = byNumber(imports.rows(importId, sheet, numbers));
        var again = work.task == Import.Task.RERUN;
        var rows = again
                ? chunk.stream().filter(r -> isMended(stored.get(r.number))).toList()
                : chunk;
        var before = work.repeats == null || again
                ? Map.<Integer, StoredRow>of()
                : byNumber(imports.rows(work.repeats, sheet, numbers));
        var keys = new HashMap<ImportRow, byte[]>();
        var open = rows.stream()
                .filter(row -> row.outcome != Outcome.SKIPPED && !settledBefore(row, before.get(row.number)))
                .toList();
        open.forEach(row -> {
            takeUp(row, stored.get(row.number));
            keys.put(row, contentKey(row));
            pass.read(row);
        });
        var fresh = withoutRepeats(work, open, keys);
        pass.judge(fresh.stream().filter(row -> !isRefused(row)).toList());
        if (work.onAmbiguous == OnAmbiguous.REJECT) fresh.forEach(ChunkWriter::reject);
        var writable = fresh.stream()
                .filter(r -> r.outcome == Outcome.CREATED || r.outcome == Outcome.UPDATED)
                .toList();
        if (work.writes() && !writable.isEmpty()) pass.write(writable);
        for (var row : rows) keep(work, row, stored.get(row.number), keys.get(row));
        work.doneSheet = sheet;
        work.doneRow = chunk.get(chunk.size() - 1).number;
        work.rowsRead += chunk.size();
        imports.flush();
        imports.getEntityManager().clear();
        return !work.cancelWanted;
    }

    private static boolean isMended(StoredRow stored) {
        return stored != null && stored.mended;
    }

    /** A clerk who refuses a row has the last word. */
    private static boolean isRefused(ImportRow row) {
        if (row.decision == null || row.decision.act() != ImportRow.Decision.Act.REJECT) return false;
        if (!row.isRejected()) row.problem(null, ImportCode.REFUSED_BY_CLERK, null);
        return true;
    }

    private static void reject(ImportRow row) {
        if (row.outcome == Outcome.AMBIGUOUS) row.outcome = Outcome.REJECTED;
    }

    private static Map<Integer, StoredRow> byNumber(List<StoredRow> rows) {
        return rows.stream().collect(Collectors.toMap(r -> r.number, r -> r));
    }

    /** A row that the same content settled before is unchanged, with its old warnings. */
    private boolean settledBefore(ImportRow row, StoredRow before) {
        if (before == null || !SETTLED.contains(before.outcome)) return false;
        var old = imports.payload(before);
        row.outcome = Outcome.UNCHANGED;
        row.seen = old.seen();
        row.entityId = before.entityId;
        row.values.putAll(old.values());
        old.problems().stream().filter(p -> p.severity() == Severity.WARNING).forEach(row.problems::add);
        return true;
    }

    private void takeUp(ImportRow row, StoredRow stored) {
        if (stored == null) return;
        var payload = imports.payload(stored);
        row.rowId = stored.id;
        row.decision = payload.decision();
        payload.mends().forEach((field, text) -> row.cells.put(field, Cell.text(text)));
    }

    /** The same row earlier in the file: it changes nothing. */
    private List<ImportRow> withoutRepeats(Import work, List<ImportRow> rows, Map<ImportRow, byte[]> keys) {
        if (rows.isEmpty()) return rows;
        var seen = work.task == Import.Task.RERUN
                ? new HashSet<String>()
                : new HashSet<>(imports.contents(work, keys.values()));
        return rows.stream()
                .filter(row -> {
                    if (seen.add(HexFormat.of().formatHex(keys.get(row))) || row.isRejected()) return true;
                    row.problems.clear();
                    row.outcome = Outcome.UNCHANGED;
                    row.problems.add(
                            new ImportRow.RowProblem(Severity.WARNING, ImportCode.DUPLICATE_ROW, null, null, row.seen));
                    return false;
                })
                .toList();
    }

    private byte[] contentKey(ImportRow row) {
        var text = row.sheet + "|"
                + row.cells.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue().text())
                        .collect(Collectors.joining("|"));
        return vault.print("import-content", text);
    }

    private void keep(Import work, ImportRow row, StoredRow stored, byte[] contentKey) {
        var kept = stored == null ? new StoredRow() : stored;
        var mends = stored == null
                ? Map.<String, String>of()
                : imports.payload(stored).mends();
        kept.importId = work.id;
        kept.sheet = row.sheet;
        kept.number = row.number;
        kept.pass = work.pass;
        kept.outcome = row.outcome;
        kept.reason = row.reason;
        kept.warned = row.hasWarning();
        kept.mended = false;
        kept.entityId = row.entityId;
        kept.matchKey = row.matchKey;
        kept.idKey = row.idKey;
        kept.contentKey = contentKey;
        kept.payload = imports.seal(Payload.of(row, mends));
        if (stored == null) {
            kept.id = ids.next();
            imports.getEntityManager().persist(kept);
        }
        row.rowId = kept.id;
    }
}

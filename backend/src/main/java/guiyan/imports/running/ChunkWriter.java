package guiyan.imports.running;

import guiyan.imports.store.Import;
import guiyan.imports.store.Import.OnAmbiguous;
import guiyan.imports.store.Import.Task;
import guiyan.imports.store.Imports;
import guiyan.imports.store.Payload;
import guiyan.imports.store.Payloads;
import guiyan.imports.store.StoredRow;
import guiyan.imports.store.StoredRows;
import guiyan.platform.Retried;
import guiyan.platform.ids.Ids;
import guiyan.platform.importing.Cell;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Settles one chunk of rows in one transaction: judged, written when it is for real, and reported. */
@Singleton
class ChunkWriter {

    private final Imports imports;
    private final StoredRows storedRows;
    private final Payloads payloads;
    private final Repeats repeats;
    private final Ids ids;

    ChunkWriter(Imports imports, StoredRows storedRows, Payloads payloads, Repeats repeats, Ids ids) {
        this.imports = imports;
        this.storedRows = storedRows;
        this.payloads = payloads;
        this.repeats = repeats;
        this.ids = ids;
    }

    /** Settles the rows, all of one sheet, or only those mended when they run again; false when the import is to stop. */
    @Retried
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean settle(long importId, ImportPass pass, List<ImportRow> chunk) {
        var work = imports.findById(importId);
        var stored = stored(importId, chunk);
        var rows = work.task == Task.RERUN
                ? chunk.stream().filter(r -> isMended(stored.get(r.number))).toList()
                : chunk;
        var keys = new HashMap<ImportRow, byte[]>();
        var open = open(work, rows);
        open.forEach(row -> {
            takeUp(row, stored.get(row.number));
            keys.put(row, repeats.contentKey(row));
            pass.read(row);
        });
        judgeAndWrite(work, pass, repeats.leftOut(work, open, keys));
        for (var row : rows) keep(work, row, stored.get(row.number), keys.get(row));
        proceed(work, chunk);
        return !work.cancelWanted;
    }

    private Map<Integer, StoredRow> stored(long importId, List<ImportRow> rows) {
        var numbers = rows.stream().map(r -> r.number).toList();
        return storedRows.numbered(importId, rows.get(0).sheet, numbers).stream()
                .collect(Collectors.toMap(r -> r.number, r -> r));
    }

    private static boolean isMended(StoredRow stored) {
        return stored != null && stored.mended;
    }

    /** The rows that are to be judged: neither skipped nor settled by the same content before. */
    private List<ImportRow> open(Import work, List<ImportRow> rows) {
        var before = work.repeats == null || work.task == Task.RERUN || rows.isEmpty()
                ? Map.<Integer, StoredRow>of()
                : stored(work.repeats, rows);
        return rows.stream()
                .filter(row -> row.outcome != Outcome.SKIPPED && !repeats.isSettledBefore(row, before.get(row.number)))
                .toList();
    }

    private void takeUp(ImportRow row, StoredRow stored) {
        if (stored == null) return;
        var payload = payloads.of(stored);
        row.rowId = stored.id;
        row.decision = payload.decision();
        payload.mends().forEach((field, text) -> row.cells.put(field, Cell.text(text)));
    }

    private static void judgeAndWrite(Import work, ImportPass pass, List<ImportRow> rows) {
        pass.judge(rows.stream().filter(row -> !isRefused(row)).toList());
        if (work.onAmbiguous == OnAmbiguous.REJECT) rows.forEach(ChunkWriter::reject);
        var writable = rows.stream()
                .filter(r -> r.outcome == Outcome.CREATED || r.outcome == Outcome.UPDATED)
                .toList();
        if (work.writes() && !writable.isEmpty()) pass.write(writable);
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

    private void keep(Import work, ImportRow row, StoredRow stored, byte[] contentKey) {
        var kept = stored == null ? new StoredRow() : stored;
        if (stored == null) kept.id = ids.next();
        var mends =
                stored == null ? Map.<String, String>of() : payloads.of(stored).mends();
        row.rowId = kept.id;
        if (row.repeatsAnother()) row.values.putAll(row.target.values);
        row.subjectId = subject(row);
        kept.importId = work.id;
        kept.sheet = row.sheet;
        kept.number = row.number;
        kept.pass = work.pass;
        kept.outcome = row.outcome;
        kept.reason = row.reason;
        kept.warned = row.hasWarning();
        kept.mended = false;
        kept.entityId = row.entityId;
        kept.subjectId = row.subjectId;
        kept.matchKey = row.matchKey;
        kept.idKey = row.idKey;
        kept.contentKey = contentKey;
        kept.payload = payloads.seal(Payload.of(row, mends));
        if (stored == null) imports.getEntityManager().persist(kept);
    }

    /** A row that changes whom an earlier one creates is about the same as that one. */
    private static Long subject(ImportRow row) {
        if (row.target != null && row.entityId == null) row.entityId = row.target.entityId;
        if (row.entityId != null) return row.entityId;
        if (row.target != null) return row.target.subjectId;
        return row.outcome == Outcome.CREATED ? (Long) row.rowId : null;
    }

    private void proceed(Import work, List<ImportRow> done) {
        work.doneSheet = done.get(0).sheet;
        work.doneRow = done.get(done.size() - 1).number;
        work.rowsRead += done.size();
        imports.flush();
        imports.getEntityManager().clear();
    }
}

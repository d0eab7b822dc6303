package guiyan.imports.running;

import guiyan.imports.files.StoredFiles;
import guiyan.imports.mappings.SheetRows;
import guiyan.imports.reading.ClerkFile;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.imports.rows.Passes;
import guiyan.imports.store.Formats;
import guiyan.imports.store.Import;
import guiyan.imports.store.Import.Atomic;
import guiyan.imports.store.Import.Mode;
import guiyan.imports.store.Import.State;
import guiyan.imports.store.Import.Task;
import guiyan.imports.store.Imports;
import guiyan.imports.store.ImportsCode;
import guiyan.imports.store.StoredRows;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.work.Job;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The job behind an import: one streaming pass over the file, chunk by chunk, going on where it stood. */
@Singleton
public class ImportRun implements Job {

    public static final String NAME = "import";
    private static final int CHUNK = 500;

    private final Imports imports;
    private final Formats formats;
    private final StoredRows stored;
    private final StoredFiles files;
    private final Passes passes;
    private final ChunkWriter writer;
    private final Undo undo;
    private final Callers callers;
    private final Caller caller;

    ImportRun(
            Imports imports,
            Formats formats,
            StoredRows stored,
            StoredFiles files,
            Passes passes,
            ChunkWriter writer,
            Undo undo,
            Callers callers,
            Caller caller) {
        this.imports = imports;
        this.formats = formats;
        this.stored = stored;
        this.files = files;
        this.passes = passes;
        this.writer = writer;
        this.undo = undo;
        this.callers = callers;
        this.caller = caller;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Long> unfinished() {
        return QuarkusTransaction.requiringNew().call(imports::unfinished);
    }

    @Override
    @ActivateRequestContext
    public void run(long importId) {
        var work = changed(importId, row -> {
            if (row.state == State.QUEUED) row.state = row.writes() ? State.COMMITTING : State.READING;
        });
        if (work == null || !work.isWorking()) return;
        caller.is(callers.acting(work.accountId, work.forAccountId));
        if (work.task == Task.UNDO) undo.all(work.id, passes.acting(work));
        else pass(work);
    }

    @Override
    public void giveUp(long importId) {
        finish(importId, State.FAILED, ImportsCode.IMPORT_BROKE.name());
    }

    private void pass(Import work) {
        try {
            var isThrough = files.open(work.id, work.fileName, file -> everySheet(work, file, passes.acting(work)));
            if (isThrough) settled(work);
            else stopped(work);
        } catch (UnreadableFile unreadable) {
            finish(work.id, State.FAILED, unreadable.code.name());
        }
    }

    private boolean everySheet(Import work, ClerkFile file, ImportPass pass) throws UnreadableFile {
        var source = imports.source(work);
        for (var head : file.sheets()) {
            var sheet = source.sheet(head.name());
            if (sheet == null || !sheet.use || head.index() < work.doneSheet) continue;
            var rows = new SheetRows(file, head, sheet, formats.of(work.kind));
            if (!inChunks(work, rows, head.index() == work.doneSheet ? work.doneRow : 0, pass)) return false;
        }
        return true;
    }

    private boolean inChunks(Import work, SheetRows rows, int after, ImportPass pass) throws UnreadableFile {
        var chunk = new ArrayList<ImportRow>();
        var goesOn = new boolean[] {true};
        rows.each((cells, row) -> {
            if (row.number <= after) return true;
            chunk.add(row);
            if (chunk.size() == CHUNK) {
                goesOn[0] = writer.settle(work.id, pass, chunk);
                chunk.clear();
            }
            return goesOn[0];
        });
        return goesOn[0] && (chunk.isEmpty() || writer.settle(work.id, pass, chunk));
    }

    /** The last row is done: what comes next depends on what was asked. */
    private void settled(Import work) {
        var now = changed(work.id, row -> {
            if (row.task != Task.RERUN) stored.forgetUnread(row);
            if (row.writes()) rest(row, State.DONE);
            else if (row.task == Task.READ && row.mode == Mode.COMMIT && row.atomic == Atomic.FILE && isClean(row))
                row.begin(Task.COMMIT, State.COMMITTING);
            else rest(row, State.VALIDATED);
        });
        if (now.isWorking()) run(now.id);
    }

    private boolean isClean(Import row) {
        return stored.counts(row).nothingToMend();
    }

    private void stopped(Import work) {
        if (!work.writes()) finish(work.id, State.CANCELLED, null);
        else {
            changed(work.id, row -> row.begin(Task.UNDO, State.UNDOING));
            run(work.id);
        }
    }

    private void finish(long importId, State state, String problem) {
        changed(importId, row -> {
            rest(row, state);
            row.problemCode = problem;
        });
    }

    private void rest(Import row, State state) {
        row.rest(state, stored.counts(row));
    }

    private Import changed(long importId, Consumer<Import> change) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var row = imports.findById(importId);
            if (row == null) return null;
            change.accept(row);
            return imports.written(row);
        });
    }
}

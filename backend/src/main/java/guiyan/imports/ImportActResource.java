package guiyan.imports;

import guiyan.imports.rows.Passes;
import guiyan.imports.running.ImportRun;
import guiyan.imports.running.Undo;
import guiyan.imports.store.Formats;
import guiyan.imports.store.Import;
import guiyan.imports.store.Import.State;
import guiyan.imports.store.Import.Task;
import guiyan.imports.store.Imports;
import guiyan.imports.store.StoredRows;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Idempotent;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import guiyan.platform.work.Work;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/imports/{id}")
@Tag(name = "Imports")
class ImportActResource {

    private final Imports imports;
    private final Formats formats;
    private final StoredRows stored;
    private final ImportViews views;
    private final Passes passes;
    private final Undo undo;
    private final Work work;
    private final Caller caller;

    ImportActResource(
            Imports imports,
            Formats formats,
            StoredRows stored,
            ImportViews views,
            Passes passes,
            Undo undo,
            Work work,
            Caller caller) {
        this.imports = imports;
        this.formats = formats;
        this.stored = stored;
        this.views = views;
        this.passes = passes;
        this.undo = undo;
        this.work = work;
        this.caller = caller;
    }

    @POST
    @Path("/commit")
    @Allowed(Right.IMPORTS)
    @Retried
    @Transactional
    @Idempotent(required = false)
    @Operation(
            summary = "Write what was looked at; each row is judged once more",
            description =
                    "The rows that were looked at; each is judged again, and the counts are those of the check unless the store has changed meanwhile.")
    public ImportView commitImport(PublicId id) {
        return go(allowed(id, State.VALIDATED), Task.COMMIT, State.COMMITTING);
    }

    @POST
    @Path("/rerun")
    @Allowed(Right.IMPORTS)
    @Retried
    @Transactional
    @Idempotent(required = false)
    @Operation(
            summary = "Run the mended rows again, and only these; they are written when the import is done already",
            description =
                    "Mended rows keep their number. Before the commit they are only judged, after it they are written.")
    public ImportView rerunImport(PublicId id) {
        var one = allowed(id, State.VALIDATED, State.DONE);
        return go(one, Task.RERUN, one.state == State.DONE ? State.COMMITTING : State.READING);
    }

    @POST
    @Path("/undo")
    @Allowed(Right.IMPORTS)
    @Retried
    @Transactional
    @Idempotent(required = false)
    @Operation(
            summary = "Put back what an import wrote, unless later edits stand in the way; these are named",
            description =
                    "All or nothing: later edits that stand in the way are listed in `errors` and nothing is put back.")
    public ImportView undoImport(PublicId id) {
        var one = allowed(id, State.DONE);
        undo.requireFree(one, passes.of(one));
        return go(allowed(id, State.DONE), Task.UNDO, State.UNDOING);
    }

    @POST
    @Path("/cancel")
    @Allowed(Right.IMPORTS)
    @Retried
    @Transactional
    @Idempotent(required = false)
    @Operation(
            summary = "Stop an import after the chunk at hand; what it wrote is put back",
            description =
                    "What runs stops after the chunk at hand and what was written is put back, so that nothing is half done.")
    public ImportView cancelImport(PublicId id) {
        var one = allowed(id, State.QUEUED, State.READING, State.NEEDS_MAPPING, State.VALIDATED, State.COMMITTING);
        if (one.isWorking()) imports.wantCancelled(one);
        else {
            one.rest(State.CANCELLED, stored.counts(one));
            imports.written(one);
        }
        return views.shown(one);
    }

    private Import allowed(PublicId id, State... from) {
        var one = imports.require(caller.scope(), id);
        formats.requireRight(one);
        one.requireState(from);
        return one;
    }

    private ImportView go(Import one, Task task, State state) {
        one.begin(task, state);
        work.submitAfterCommit(ImportRun.NAME, one.id);
        return views.shown(imports.written(one));
    }
}

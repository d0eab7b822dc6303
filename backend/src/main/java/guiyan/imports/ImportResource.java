package guiyan.imports;

import guiyan.imports.Import.Atomic;
import guiyan.imports.Import.Mode;
import guiyan.imports.Import.State;
import guiyan.imports.Import.Task;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportContext.Strategy;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.work.Work;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/imports")
@Tag(name = "Imports")
class ImportResource {

    private final Imports imports;
    private final ImportRows rows;
    private final Organizations organizations;
    private final Caller caller;
    private final Work work;
    private final Undo undo;

    ImportResource(Imports imports, ImportRows rows, Organizations organizations, Caller caller, Work work, Undo undo) {
        this.imports = imports;
        this.rows = rows;
        this.organizations = organizations;
        this.caller = caller;
        this.work = work;
        this.undo = undo;
    }

    @GET
    @Allowed(Right.IMPORTS)
    @Operation(summary = "List imports of the caller's scope, newest first")
    public Page<ImportView> listImports(@Valid @BeanParam Cursor cursor) {
        return imports.search(caller.scope(), cursor).map(this::shown);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Right.IMPORTS)
    @Retried
    @Transactional
    @Idempotent
    @Operation(summary = "Hand in a file; it is read in the background")
    public ImportView startImport(
            @RestForm("file") FileUpload file,
            @RestForm String kind,
            @RestForm String organization,
            @RestForm Mode mode,
            @RestForm Strategy strategy,
            @RestForm Atomic atomic,
            @RestForm LocalDate asOf,
            @RestForm String basis)
            throws IOException {
        if (file == null) throw new Refusal(ImportsCode.FILE_MISSING, "file");
        var started = new Import();
        started.kind = kind == null || kind.isBlank() ? "AUTO" : kind;
        if (!started.kind.equals("AUTO")
                && !caller.has(imports.format(started.kind).right()))
            throw new Refusal(PlatformCode.RIGHT_MISSING, null);
        place(started, PublicId.fromString(organization));
        started.accountId = caller.who().accountId();
        started.accountName = caller.who().name();
        started.fileName = file.fileName();
        started.mode = mode == null ? Mode.VALIDATE : mode;
        started.strategy = strategy == null ? Strategy.UPSERT : strategy;
        started.atomic = atomic == null ? Atomic.ROW : atomic;
        started.onAmbiguous = "QUEUE";
        started.asOf = asOf;
        started.basis = basis == null || basis.isBlank() ? null : basis.strip();
        var content = Files.readAllBytes(file.uploadedFile());
        started.sha256 = hash(content);
        started.begin(Task.READ, State.QUEUED);
        imports.recorded(started);
        imports.keep(started, content);
        work.submitAfterCommit(ImportRun.NAME, started.id);
        return shown(imports.written(started));
    }

    private void place(Import started, PublicId organization) {
        var unit = organization == null
                ? caller.who().unitId() == null
                        ? null
                        : organizations.findById(caller.who().unitId())
                : organizations.require(caller.scope(), organization);
        if (unit == null) return;
        started.organizationId = unit.id;
        started.placeWhere(unit);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.IMPORTS)
    @Operation(summary = "Show one import; with `wait` the answer comes when its work is done")
    public ImportView showImport(PublicId id, @QueryParam("wait") Wait wait) throws InterruptedException {
        var until = System.nanoTime() + Wait.of(wait).toNanos();
        var view = rows.fresh(caller.scope(), id, this::shown);
        while (view.pending() && System.nanoTime() < until) {
            Thread.sleep(100);
            view = rows.fresh(caller.scope(), id, this::shown);
        }
        return view;
    }

    @GET
    @Path("/{id}/rows")
    @Allowed(Right.IMPORTS)
    @Operation(summary = "List what became of an import's rows, in the file's order")
    public Page<RowView> listImportRows(
            PublicId id, @QueryParam("outcome") Outcome outcome, @Valid @BeanParam Cursor cursor) {
        var one = imports.require(caller.scope(), id);
        return rows.page(one, outcome, cursor, pass(one));
    }

    @POST
    @Path("/{id}/commit")
    @Allowed(Right.IMPORTS)
    @Retried
    @Transactional
    @Operation(summary = "Write the good rows of a validated import")
    public ImportView commitImport(PublicId id) {
        return go(id, Task.COMMIT, State.COMMITTING, State.VALIDATED);
    }

    @POST
    @Path("/{id}/rerun")
    @Allowed(Right.IMPORTS)
    @Retried
    @Transactional
    @Operation(summary = "Run the mended rows again")
    public ImportView rerunImport(PublicId id) {
        return go(id, Task.RERUN, State.READING, State.VALIDATED, State.DONE);
    }

    @POST
    @Path("/{id}/undo")
    @Allowed(Right.IMPORTS)
    @Retried
    @Transactional
    @Operation(summary = "Put back what an import wrote, unless later edits stand in the way")
    public ImportView undoImport(PublicId id) {
        var one = imports.require(caller.scope(), id);
        one.requireState(State.DONE);
        var collisions = undo.collisions(one.id, pass(one));
        if (!collisions.isEmpty()) throw new Refusal(ImportsCode.UNDO_COLLIDES, "rows", collisions.size());
        return go(id, Task.UNDO, State.UNDOING, State.DONE);
    }

    @POST
    @Path("/{id}/cancel")
    @Allowed(Right.IMPORTS)
    @Retried
    @Transactional
    @Operation(summary = "Stop an import; what it wrote is put back")
    public ImportView cancelImport(PublicId id) {
        var one = imports.require(caller.scope(), id);
        one.requireState(State.QUEUED, State.READING, State.NEEDS_MAPPING, State.VALIDATED, State.COMMITTING);
        one.cancelWanted = true;
        if (!one.isWorking()) one.state = State.CANCELLED;
        return shown(imports.written(one));
    }

    private ImportView go(PublicId id, Task task, State state, State... from) {
        var one = imports.require(caller.scope(), id);
        one.requireState(from);
        one.begin(task, state);
        work.submitAfterCommit(ImportRun.NAME, one.id);
        return shown(imports.written(one));
    }

    private guiyan.platform.importing.ImportPass pass(Import one) {
        var today = one.asOf == null ? LocalDate.EPOCH : one.asOf;
        var scope = one.organizationId == null
                ? Scope.EVERYTHING
                : organizations.scopeOf(organizations.findById(one.organizationId));
        var kind = one.kind.equals("AUTO") ? imports.formats().get(0).kind() : one.kind;
        return imports.format(kind)
                .begin(new ImportContext(
                        one.id,
                        scope,
                        one.organizationId,
                        today,
                        today,
                        one.basis,
                        one.strategy,
                        keys -> List.of(),
                        imports.undone()));
    }

    private ImportView shown(Import one) {
        var unit = one.organizationId == null ? null : organizations.findById(one.organizationId);
        return ImportView.of(one, unit, imports.source(one), imports.counts(one.id), imports.warned(one.id));
    }
}

package guiyan.imports.rows;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.imports.store.Formats;
import guiyan.imports.store.Import;
import guiyan.imports.store.Imports;
import guiyan.imports.store.StoredRows;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Revisioned;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.ImportRow.Outcome;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/imports/{id}/rows")
@Tag(name = "Imports")
class ImportRowResource {

    private final Imports imports;
    private final Formats formats;
    private final StoredRows stored;
    private final ImportRows rows;
    private final Mending mending;
    private final Audit audit;
    private final Caller caller;

    ImportRowResource(
            Imports imports,
            Formats formats,
            StoredRows stored,
            ImportRows rows,
            Mending mending,
            Audit audit,
            Caller caller) {
        this.imports = imports;
        this.formats = formats;
        this.stored = stored;
        this.rows = rows;
        this.mending = mending;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.IMPORTS)
    @Operation(
            summary = "List what became of an import's rows, in the file's order, values masked",
            description =
                    "By outcome when asked: old and new value of each field, problems with the heading and the cell as the clerk wrote it, candidates where somebody is meant that cannot be told.")
    public Page<RowView> listImportRows(
            PublicId id, @QueryParam("outcome") Outcome outcome, @Valid @BeanParam Cursor cursor) {
        return rows.page(allowed(id), outcome, cursor);
    }

    @PATCH
    @Path("/{rowId}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(ImportRowForm.class)
    @Allowed(Right.IMPORTS)
    @Retried
    @Transactional
    @Operation(
            summary = "Put one row right, or decide whom it means; it runs again with the next rerun or commit",
            description =
                    "Takes `values` by field, or a `decision`: use a candidate, create somebody new, or send the row back.")
    public RowView mendImportRow(
            PublicId id, PublicId rowId, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var work = allowed(id);
        var row = stored.find(work, rowId.value()).orElseThrow(() -> new Refusal(PlatformCode.NOT_FOUND, null));
        Precondition.check(ifMatch, Revisioned.etag(row.version));
        mending.mend(work, row, patch);
        audit.record(Act.of("import-row.mended").because(Integer.toString(row.number)), work);
        imports.flush();
        return rows.shown(work, row);
    }

    private Import allowed(PublicId id) {
        var work = imports.require(caller.scope(), id);
        formats.requireRight(work);
        return work;
    }
}

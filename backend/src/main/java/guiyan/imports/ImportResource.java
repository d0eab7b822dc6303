package guiyan.imports;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.imports.store.Imports;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import guiyan.platform.work.Wait;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/imports")
@Tag(name = "Imports")
class ImportResource {

    private final Imports imports;
    private final ImportViews views;
    private final UploadDesk desk;
    private final Rereading rereading;
    private final Caller caller;
    private final ObjectMapper json;

    ImportResource(
            Imports imports,
            ImportViews views,
            UploadDesk desk,
            Rereading rereading,
            Caller caller,
            ObjectMapper json) {
        this.imports = imports;
        this.views = views;
        this.desk = desk;
        this.rereading = rereading;
        this.caller = caller;
        this.json = json;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.IMPORTS)
    @Operation(
            summary = "List imports of the caller's scope, newest first",
            description = "Each with its state and counts, so that one that was left can be found again.")
    public Page<ImportView> listImports(@Valid @BeanParam Cursor cursor) {
        return views.shown(imports.search(caller.scope(), cursor));
    }

    @POST
    @ResponseStatus(202)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Allowed(Right.IMPORTS)
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @Operation(
            summary = "Hand in a file; what it is is said at once, its rows are read in the background",
            description =
                    "Multipart: `file` and the fields below. `kind` is recognised by the headings unless told; `organization` is where rows without a unit belong; `basis` says on what footing fields that need consent are held, without it they are left out. With `wait` a small file answers when it has been read.")
    public ImportView startImport(@QueryParam("wait") Wait wait, @Valid @BeanParam UploadForm form)
            throws InterruptedException, IOException {
        var started = desk.accept(form.upload(json));
        return wait == null ? started : settled(started.id(), wait, null);
    }

    /** The import when its work is done or, if a representation is named, when it is another one. */
    private ImportView settled(PublicId id, Wait wait, String seen) throws InterruptedException {
        return Wait.until(
                wait,
                view -> seen == null ? !view.pending() : !view.etag().equals(seen),
                () -> views.fresh(caller.scope(), id));
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.IMPORTS)
    @Operation(
            summary = "Show one import; with `wait` the answer comes when its work is done or the import has changed",
            description =
                    "With `If-None-Match` and `wait` the answer comes as soon as another representation is there; this is how a script waits and a page shows progress.")
    public ImportView showImport(PublicId id, @QueryParam("wait") Wait wait, @HeaderParam("If-None-Match") String seen)
            throws InterruptedException {
        return settled(id, wait, seen);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(ImportForm.class)
    @Allowed(Right.IMPORTS)
    @Retried
    @Transactional
    @Operation(
            summary = "Say what a file is, where it belongs, what its columns are; the kept file is read again",
            description =
                    "While the import needs a mapping or is validated. Of sheets and columns only those that change are named; what was said is remembered for this office and these headings.")
    public ImportView reviseImport(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var work = imports.require(caller.scope(), id, ifMatch);
        return views.shown(rereading.as(work, patch.onto(ImportForm.of(work))));
    }
}

package guiyan.imports;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.imports.Import.Atomic;
import guiyan.imports.Import.Mode;
import guiyan.imports.Import.OnAmbiguous;
import guiyan.imports.Import.State;
import guiyan.imports.reading.sheets.FileCode;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.ImportContext.Strategy;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

@Path("/imports")
@Tag(name = "Imports")
class ImportResource {

    private static final long LARGEST = 20L << 20;

    private final Imports imports;
    private final ImportViews views;
    private final UploadDesk desk;
    private final Intake intake;
    private final Mappings mappings;
    private final Organizations organizations;
    private final Caller caller;
    private final ObjectMapper json;

    ImportResource(
            Imports imports,
            ImportViews views,
            UploadDesk desk,
            Intake intake,
            Mappings mappings,
            Organizations organizations,
            Caller caller,
            ObjectMapper json) {
        this.imports = imports;
        this.views = views;
        this.desk = desk;
        this.intake = intake;
        this.mappings = mappings;
        this.organizations = organizations;
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
    public ImportView startImport(
            @QueryParam("wait") Wait wait,
            @RestForm("file") FileUpload file,
            @RestForm String kind,
            @RestForm String organization,
            @RestForm Mode mode,
            @RestForm Strategy strategy,
            @RestForm Atomic atomic,
            @RestForm OnAmbiguous onAmbiguous,
            @RestForm String mapping,
            @RestForm String sheet,
            @RestForm LocalDate asOf,
            @RestForm @Size(max = 200) String basis)
            throws InterruptedException, IOException {
        if (file == null || file.fileName() == null) throw new Refusal(ImportsCode.FILE_MISSING, "file");
        if (file.size() > LARGEST) throw new Refusal(FileCode.FILE_TOO_LARGE, "file", "> 20 MB");
        var started = desk.accept(new Upload(
                file.uploadedFile(),
                Sha256.of(file.uploadedFile()),
                file.fileName(),
                kind,
                PublicId.fromString(organization),
                mode,
                strategy,
                atomic,
                onAmbiguous,
                mapping(mapping),
                sheet,
                asOf,
                basis));
        return wait == null ? started : settled(started.id(), wait, null);
    }

    private Map<String, String> mapping(String text) {
        if (text == null || text.isBlank()) return Map.of();
        try {
            var chosen = json.readValue(text, new TypeReference<Map<String, String>>() {});
            return chosen == null ? Map.of() : chosen;
        } catch (JsonProcessingException wrong) {
            throw new Refusal(ImportsCode.MAPPING_UNREADABLE, "mapping");
        }
    }

    /** The import when its work is done or, if a representation is named, when it is another one. */
    private ImportView settled(PublicId id, Wait wait, String seen) throws InterruptedException {
        var until = System.nanoTime() + Wait.of(wait).toNanos();
        var view = views.fresh(caller.scope(), id);
        while ((seen == null ? view.pending() : view.etag().equals(seen)) && System.nanoTime() < until) {
            Thread.sleep(100);
            view = views.fresh(caller.scope(), id);
        }
        return view;
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
        var form = patch.onto(ImportForm.of(work));
        work.requireState(State.NEEDS_MAPPING, State.VALIDATED);
        var choices = Choices.of(imports.source(work));
        if (form.sheets() != null) form.sheets().forEach(choices::take);
        if (form.organization() != null) work.place(organizations.require(caller.scope(), form.organization()));
        work.kind = form.kind();
        requireFields(work, form);
        work.basis = form.basis();
        work.asOf = form.asOf();
        var read = intake.read(work, choices);
        mappings.remember(read, imports.source(read));
        return views.shown(read);
    }

    private void requireFields(Import work, ImportForm form) {
        if (work.kind.equals(Import.AUTO)) return;
        var known = imports.format(work.kind).columns().stream()
                .map(column -> column.field())
                .toList();
        form.fields().filter(field -> !known.contains(field)).findFirst().ifPresent(unknown -> {
            throw new Refusal(ImportsCode.FIELD_UNKNOWN, "sheets", unknown);
        });
    }
}

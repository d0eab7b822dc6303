package guiyan.imports.templates;

import guiyan.imports.store.Formats;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.FilledSheet;
import guiyan.platform.importing.ImportFormat;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/import-templates")
@Tag(name = "Imports")
class ImportTemplateResource {

    private final Formats formats;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;

    ImportTemplateResource(Formats formats, Organizations organizations, Audit audit, Caller caller) {
        this.formats = formats;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Path("/{kind: [A-Z_]+}.xlsx")
    @Produces(Page.XLSX)
    @Allowed(Right.IMPORTS)
    @Transactional
    @Operation(
            summary = "Fetch a workbook to be filled in and imported",
            description =
                    "Empty, or for an `organization` with what is stored there: a sheet a branch, numbers masked, a code in each row by which it is known again. Imported as it is it changes nothing. What is stored leaves for a `purpose`, which stands in the log.")
    public RestResponse<byte[]> fetchImportTemplate(
            @PathParam("kind") @Parameter(description = "The kind of import, such as `MEMBERS`") String kind,
            @QueryParam("organization") @Parameter(description = "Filled with this unit and everything below it")
                    PublicId organization,
            @QueryParam("purpose") @Size(min = 4, max = 200) @Parameter(description = "What a filled one is for")
                    String purpose)
            throws IOException {
        var format = named(kind);
        var sheets = organization == null ? empty() : filled(format, organization, purpose);
        var book = new ByteArrayOutputStream();
        new TemplateBook(format.columns(), sheets).write(book);
        return RestResponse.ResponseBuilder.ok(book.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + fileName(sheets))
                .build();
    }

    private ImportFormat named(String kind) {
        var format = formats.all().stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refusal(PlatformCode.NOT_FOUND, null));
        if (!caller.has(format.right())) throw new Refusal(PlatformCode.RIGHT_MISSING, null);
        return format;
    }

    private static List<FilledSheet> empty() {
        return List.of(new FilledSheet("模板", List.of()));
    }

    private List<FilledSheet> filled(ImportFormat format, PublicId organization, String purpose) {
        if (purpose == null) throw new Refusal(PlatformCode.MISSING, "purpose");
        var unit = organizations.require(caller.scope(), organization);
        var scope = organizations.scopeOf(unit);
        if (scope.isAboveATownship()) throw new Refusal(PlatformCode.NARROW_THE_UNIT, "organization");
        audit.record(Act.read("import-template.filled", List.of(format.kind())).because(purpose), unit);
        return format.filled(scope);
    }

    private static String fileName(List<FilledSheet> sheets) {
        var name = sheets.size() == 1 ? sheets.get(0).name() : "模板";
        return URLEncoder.encode(name + ".xlsx", StandardCharsets.UTF_8).replace("+", "%20");
    }
}

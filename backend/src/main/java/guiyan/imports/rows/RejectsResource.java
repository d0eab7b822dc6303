package guiyan.imports.rows;

import guiyan.imports.store.Formats;
import guiyan.imports.store.Import;
import guiyan.imports.store.Imports;
import guiyan.imports.store.ImportsCode;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Page;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/imports/{id}/rejects.xlsx")
@Tag(name = "Imports")
class RejectsResource {

    private final Imports imports;
    private final Formats formats;
    private final Rejects rejects;
    private final Audit audit;
    private final Caller caller;

    RejectsResource(Imports imports, Formats formats, Rejects rejects, Audit audit, Caller caller) {
        this.imports = imports;
        this.formats = formats;
        this.rejects = rejects;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces(Page.XLSX)
    @Allowed(Right.IMPORTS)
    @Transactional
    @Operation(
            summary = "Fetch the rows to mend in the uploaded layout",
            description =
                    "Cells as uploaded and a column of reasons; uploading it again, mended, is enough. For the uploader only, while the file is kept; each time stands in the log.")
    public RestResponse<StreamingOutput> fetchRejects(PublicId id) throws IOException {
        var work = imports.require(caller.scope(), id);
        formats.requireRight(work);
        if (work.accountId != caller.who().accountId()) throw new Refusal(ImportsCode.UPLOADER_ONLY, null);
        var book = Files.createTempFile("rejects", ".xlsx");
        try (var out = Files.newOutputStream(book)) {
            rejects.write(work, caller.language(), out);
        } catch (RuntimeException failed) {
            Files.delete(book);
            throw failed;
        }
        audit.record(Act.of("import.rejects-disclosed"), work);
        return RestResponse.ResponseBuilder.<StreamingOutput>ok(to -> passOn(book, to))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name(work))
                .build();
    }

    private static void passOn(java.nio.file.Path book, OutputStream to) throws IOException {
        try {
            Files.copy(book, to);
        } finally {
            Files.delete(book);
        }
    }

    private static String name(Import work) {
        var bare = work.fileName.replaceFirst("\\.[^.]*$", "");
        return URLEncoder.encode(bare + "-退回.xlsx", StandardCharsets.UTF_8).replace("+", "%20");
    }
}

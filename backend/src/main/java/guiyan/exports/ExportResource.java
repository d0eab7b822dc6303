package guiyan.exports;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Right;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/exports")
@Tag(name = "Exports")
class ExportResource {

    private final Exports exports;
    private final Organizations organizations;
    private final Caller caller;

    ExportResource(Exports exports, Organizations organizations, Caller caller) {
        this.exports = exports;
        this.organizations = organizations;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.EXPORTS_READ)
    @Operation(
            summary = "List what left the caller's scope as a file, newest first",
            description =
                    "Each list that was fetched as CSV, NDJSON or XLSX: who, when, which filters, what for, how many rows.")
    public Page<ExportView> listExports(@Valid @BeanParam Cursor cursor) {
        return exports.search(caller.scope(), cursor).mapAll(this::shown);
    }

    private List<ExportView> shown(List<Export> rows) {
        var units = organizations.byId(rows.stream()
                .map(export -> export.organizationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(export -> ExportView.of(
                        export,
                        export.organizationId == null ? null : OrganizationRef.of(units.get(export.organizationId))))
                .toList();
    }
}

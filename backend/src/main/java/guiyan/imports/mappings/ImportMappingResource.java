package guiyan.imports.mappings;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Revisioned;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/import-mappings")
@Tag(name = "Imports")
class ImportMappingResource {

    private final Mappings mappings;
    private final Organizations organizations;
    private final Caller caller;
    private final Audit audit;

    ImportMappingResource(Mappings mappings, Organizations organizations, Caller caller, Audit audit) {
        this.mappings = mappings;
        this.organizations = organizations;
        this.caller = caller;
        this.audit = audit;
    }

    /** What an office once said about a set of headings. */
    @Schema(name = "ImportMappingView")
    record View(
            @Schema(required = true) PublicId id,
            @Schema(required = true) String etag,
            @Schema(required = true) OrganizationRef organization,
            @Schema(required = true) String kind,
            @Schema(required = true) List<ColumnChoice> columns,
            @Schema(required = true) Instant chosenAt)
            implements Revisioned {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.IMPORTS)
    @Operation(
            summary = "List what offices have said about headings; applied when the same headings come again",
            description = "A mapping belongs to an office and a set of headings, not to a file.")
    public Page<View> listImportMappings(@Valid @BeanParam Cursor cursor) {
        return mappings.search(caller.scope(), cursor).map(this::shown);
    }

    @DELETE
    @Path("/{id}")
    @Allowed(Right.IMPORTS)
    @Retried
    @Transactional
    @Operation(
            summary = "Forget what was said about a set of headings",
            description = "The next file with these headings is recognised anew.")
    public void forgetImportMapping(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        var mapping = mappings.require(caller.scope(), id, ifMatch);
        audit.record(Act.of("import-mapping.forgotten"), mapping);
        mappings.delete(mapping);
    }

    private View shown(ImportMapping mapping) {
        return new View(
                PublicId.of(mapping.id),
                Revisioned.etag(mapping),
                OrganizationRef.of(organizations.findById(mapping.organizationId)),
                mapping.kind,
                mappings.fields(mapping).entrySet().stream()
                        .map(e -> new ColumnChoice(e.getKey(), e.getValue()))
                        .toList(),
                mapping.revisedAt);
    }
}

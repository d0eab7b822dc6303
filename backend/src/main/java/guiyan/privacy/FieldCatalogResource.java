package guiyan.privacy;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.platform.Allowed;
import guiyan.platform.Page;
import guiyan.platform.Right;
import guiyan.platform.catalog.FieldCatalog;
import guiyan.platform.database.Schema;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/field-catalog")
@Tag(name = "Privacy")
class FieldCatalogResource {

    private final FieldCatalog catalog;
    private final Schema schema;

    FieldCatalogResource(FieldCatalog catalog, Schema schema) {
        this.catalog = catalog;
        this.schema = schema;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.SIGNED_IN)
    @Operation(
            summary = "List every column that is kept, with what it is for",
            description =
                    "Purpose, footing, sensitivity, form and retention of each column of each table; all of them at once.")
    public Page<FieldView> listFields() {
        return Page.whole(schema.columns().stream()
                .map(column -> catalog.of(column.table(), column.name()))
                .flatMap(Optional::stream)
                .map(FieldView::of)
                .toList());
    }
}

package guiyan.platform.contract;

import guiyan.platform.MergePatch;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Gives each PATCH a body of its own: the form it revises, with nothing required and everything nullable. */
record PatchSchemas(OpenAPI contract) {

    private static final String REF = "#/components/schemas/";

    void put() {
        for (var path : contract.getPaths().getPathItems().values()) if (path.getPATCH() != null) put(path.getPATCH());
    }

    private void put(Operation patch) {
        var body = patch.getRequestBody().getContent().getMediaType(MergePatch.TYPE);
        if (body == null || body.getSchema() == null || body.getSchema().getRef() == null) return;
        var form = body.getSchema().getRef().substring(REF.length());
        var name = form + "Patch";
        contract.getComponents().addSchema(name, loosened(schemas().get(form)));
        body.setSchema(OASFactory.createSchema().ref(REF + name));
    }

    private Map<String, Schema> schemas() {
        return contract.getComponents().getSchemas();
    }

    private Schema loosened(Schema form) {
        var patch = OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT));
        form.getProperties().forEach((name, property) -> patch.addProperty(name, nullable(property)));
        return patch;
    }

    private static Schema nullable(Schema property) {
        var nothing = OASFactory.createSchema().type(List.of(Schema.SchemaType.NULL));
        return OASFactory.createSchema().anyOf(List.of(property, nothing));
    }
}

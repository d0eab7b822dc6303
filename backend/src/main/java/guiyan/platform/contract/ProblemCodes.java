package guiyan.platform.contract;

import guiyan.platform.Code;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** The closed list of the codes of all rooms, written where a problem names its code. */
record ProblemCodes(OpenAPI contract, IndexView index) {

    private static final String NAME = "ProblemCode";

    void put() {
        var codes = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .description("What went wrong: a closed list, shared with the rows of imports")
                .enumeration(List.copyOf(names()));
        contract.getComponents().addSchema(NAME, codes);
        var problem = contract.getComponents().getSchemas().get("Problem");
        problem.addProperty("code", OASFactory.createSchema().ref(NAME));
    }

    private List<String> names() {
        return index.getAllKnownImplementations(Code.class).stream()
                .filter(type -> type.isEnum())
                .flatMap(type -> type.enumConstants().stream())
                .map(constant -> constant.name())
                .sorted()
                .toList();
    }
}

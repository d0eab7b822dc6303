package guiyan.platform.contract;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The request headers that several operations share. */
final class Headers {

    private Headers() {}

    static Parameter idempotencyKey(boolean required) {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .required(required);
    }

    static void describe(Parameter parameter) {
        switch (parameter.getName()) {
            case "If-Match" -> parameter.required(true).description("The `ETag` the caller has seen");
            case "If-None-Match" -> parameter.description("The `ETag` the caller has");
            case "Idempotency-Key" ->
                parameter.description(
                        "Any text of the caller's; the same key and body get the first answer again, for nine days");
            default -> {
                return;
            }
        }
        parameter.schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }
}

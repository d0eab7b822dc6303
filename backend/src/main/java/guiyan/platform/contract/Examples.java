package guiyan.platform.contract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Named examples, as real requests have left them in {@code examples.json}: of bodies by operation, of answers by schema. */
record Examples(OpenAPI contract, Map<String, Map<String, Object>> kept) {

    private static final String FILE = "/examples.json";
    private static final String JSON = "application/json";

    static Examples of(OpenAPI contract) {
        try (var file = Examples.class.getResourceAsStream(FILE)) {
            return new Examples(contract, new ObjectMapper().readValue(file, new TypeReference<>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void put() {
        kept.get("answers")
                .forEach((schema, value) -> contract.getComponents()
                        .addExample(schema, OASFactory.createExample().value(value)));
        kept.get("problems").forEach(this::problem);
        for (var path : contract.getPaths().getPathItems().values())
            path.getOperations().values().forEach(this::put);
    }

    private void problem(String status, Object value) {
        var problem = contract.getComponents().getResponses().get("Problem" + status);
        if (problem != null)
            problem.getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(media -> media.addExample(
                            "Problem" + status, OASFactory.createExample().value(value)));
    }

    private void put(Operation operation) {
        var body = kept.get("bodies").get(operation.getOperationId());
        if (body != null && operation.getRequestBody() != null)
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(media -> media.addExample(
                            operation.getOperationId(),
                            OASFactory.createExample().value(body)));
        operation.getResponses().getAPIResponses().values().forEach(this::put);
    }

    private void put(APIResponse answer) {
        var media = json(answer.getContent());
        if (media == null || media.getSchema() == null || media.getSchema().getRef() == null) return;
        var schema = media.getSchema().getRef().replaceFirst(".*/", "");
        if (kept.get("answers").containsKey(schema))
            media.addExample(schema, OASFactory.createExample().ref(schema));
    }

    private static MediaType json(Content content) {
        return content == null ? null : content.getMediaType(JSON);
    }
}

package guiyan.platform.contract;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The schemas that some operation reaches, each with its words in one order, so that every build writes the same file; the
 * others are the insides of classes and no part of the contract.
 */
final class UsedSchemas {

    private final OpenAPI contract;
    private final Set<String> names = new LinkedHashSet<>();
    private final Deque<Schema> open = new ArrayDeque<>();

    UsedSchemas(OpenAPI contract) {
        this.contract = contract;
    }

    void keep() {
        contract.getComponents().getResponses().values().forEach(answer -> add(answer.getContent()));
        for (var path : contract.getPaths().getPathItems().values())
            path.getOperations().values().forEach(this::add);
        while (!open.isEmpty()) follow(open.pop());
        for (var name : Set.copyOf(contract.getComponents().getSchemas().keySet()))
            if (!names.contains(name)) contract.getComponents().removeSchema(name);
    }

    private void add(Operation operation) {
        if (operation.getParameters() != null)
            operation.getParameters().forEach(parameter -> add(parameter.getSchema()));
        if (operation.getRequestBody() != null) add(operation.getRequestBody().getContent());
        operation.getResponses().getAPIResponses().values().forEach(answer -> add(answer.getContent()));
    }

    private void add(Content content) {
        if (content != null) content.getMediaTypes().values().forEach(media -> add(media.getSchema()));
    }

    private void add(Schema schema) {
        if (schema != null) open.push(schema);
    }

    private void follow(Schema schema) {
        if (schema.getRef() != null) {
            schema.setType(null); // the schema pointed to says it
            var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (names.add(name)) add(contract.getComponents().getSchemas().get(name));
        }
        schema.setAll(new TreeMap<>(schema.getAll()));
        if (schema.getProperties() != null) schema.getProperties().values().forEach(this::add);
        add(schema.getItems());
        add(schema.getAdditionalPropertiesSchema());
        Stream.of(schema.getAnyOf(), schema.getAllOf(), schema.getOneOf())
                .filter(Objects::nonNull)
                .flatMap(Collection::stream)
                .forEach(this::add);
    }
}

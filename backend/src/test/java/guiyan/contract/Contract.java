package guiyan.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A contract that is written down: the committed one, or one that was released. */
record Contract(JsonNode all) {

    /** The operations' own methods beside what a path may also have. */
    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    static Contract committed() throws IOException {
        return new Contract(new YAMLMapper().readTree(Path.of("../openapi.yaml").toFile()));
    }

    static Contract released() throws IOException {
        return new Contract(new YAMLMapper()
                .readTree(Path.of("src/test/resources/released/openapi.yaml").toFile()));
    }

    static Contract of(String yaml) throws IOException {
        return new Contract(new YAMLMapper().readTree(yaml));
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        all.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(each -> METHODS.contains(each.getKey()))
                        .map(each -> new Operation(
                                each.getValue().path("operationId").asText(),
                                each.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                each.getValue(),
                                all))
                        .forEach(operations::add));
        return operations;
    }

    /** What a reference points to; the node itself when it is none. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? resolved(all.at(node.path("$ref").asText().substring(1))) : node;
    }
}

package guiyan.contract;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.platform.Right;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One operation of the contract that the running product serves. */
public record Operation(String id, String method, String path, JsonNode described, JsonNode contract) {

    private static final Pattern RIGHT = Pattern.compile("Asks for the right `(\\w+)`");

    /** Every operation, in the contract's order. */
    public static List<Operation> all() throws IOException {
        var contract = new ObjectMapper()
                .readTree(given().queryParam("format", "json").get("/q/openapi").asString());
        var all = new ArrayList<Operation>();
        for (var path : contract.path("paths").properties())
            for (var each : path.getValue().properties())
                all.add(new Operation(
                        each.getValue().path("operationId").asText(),
                        each.getKey().toUpperCase(java.util.Locale.ROOT),
                        path.getKey(),
                        each.getValue(),
                        contract));
        return all;
    }

    /** Whether it may be asked for without having signed in. */
    public boolean isOpen() {
        return described.has("security") && described.path("security").isEmpty();
    }

    /** The right it asks for; null when it is open. */
    public Right right() {
        var said = RIGHT.matcher(described.path("description").asText());
        return said.find() ? Right.valueOf(said.group(1)) : null;
    }

    /** The names of its parameters of one sort: path, query, header. */
    public List<String> parameters(String sort) {
        var names = new ArrayList<String>();
        for (var each : described.path("parameters"))
            if (each.path("in").asText().equals(sort))
                names.add(each.path("name").asText());
        return names;
    }

    /** The names of the properties of its body. */
    public List<String> fields() {
        var names = new ArrayList<String>();
        for (var media : described.path("requestBody").path("content")) {
            var schema = media.path("schema");
            var reference = schema.path("$ref").asText();
            var shape = reference.isEmpty() ? schema : contract.at(reference.substring(1));
            shape.path("properties").fieldNames().forEachRemaining(names::add);
        }
        return names;
    }
}

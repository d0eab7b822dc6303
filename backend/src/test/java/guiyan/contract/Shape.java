package guiyan.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Whether a value is what a schema of the contract says. */
record Shape(JsonNode contract) {

    /** What is wrong with the value, each with its place; nothing when it fits. */
    List<String> flaws(JsonNode value, JsonNode schema) {
        var flaws = new ArrayList<String>();
        judge(value, schema, "", flaws);
        return flaws;
    }

    private void judge(JsonNode value, JsonNode schema, String place, List<String> flaws) {
        if (schema.has("$ref")) {
            judge(value, contract.at(schema.path("$ref").asText().substring(1)), place, flaws);
            return;
        }
        for (var several : List.of("anyOf", "oneOf"))
            if (schema.has(several) && noneFits(value, schema.path(several)))
                flaws.add(place + " fits none of several");
        if (schema.has("type") && !isOfType(value, schema.path("type")))
            flaws.add(place + " is no " + schema.path("type"));
        if (schema.has("enum") && !has(schema.path("enum"), value)) flaws.add(place + " is not in the list: " + value);
        if (value.isObject() && schema.has("properties")) judgeObject(value, schema, place, flaws);
        if (value.isArray() && schema.has("items"))
            for (var item : value) judge(item, schema.path("items"), place + "/0", flaws);
    }

    private void judgeObject(JsonNode value, JsonNode schema, String place, List<String> flaws) {
        for (var name : schema.path("required"))
            if (!value.has(name.asText())) flaws.add(place + "/" + name.asText() + " is missing");
        value.properties().forEach(each -> {
            var known = schema.path("properties").path(each.getKey());
            if (known.isMissingNode()) flaws.add(place + "/" + each.getKey() + " is unknown");
            else judge(each.getValue(), known, place + "/" + each.getKey(), flaws);
        });
    }

    private boolean noneFits(JsonNode value, JsonNode several) {
        return StreamSupport.stream(several.spliterator(), false)
                .noneMatch(one -> flaws(value, one).isEmpty());
    }

    private static boolean has(JsonNode list, JsonNode value) {
        return StreamSupport.stream(list.spliterator(), false).anyMatch(value::equals);
    }

    private static boolean isOfType(JsonNode value, JsonNode type) {
        if (type.isArray())
            return StreamSupport.stream(type.spliterator(), false).anyMatch(one -> isOfType(value, one));
        return switch (type.asText()) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            default -> value.isNull();
        };
    }
}

package guiyan.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a client of the contract before could not do any more: things added are fine, things gone or narrower are not. */
final class Compatibility {

    /** Which way a value goes: a client writes it, or reads it. */
    private enum Way {
        WRITTEN,
        READ
    }

    private final Contract before;
    private final Contract now;
    private final List<String> breaks = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Compatibility(Contract before, Contract now) {
        this.before = before;
        this.now = now;
    }

    static List<String> breaks(Contract before, Contract now) {
        var compatibility = new Compatibility(before, now);
        var current = now.operations().stream().collect(Collectors.toMap(Compatibility::address, each -> each));
        for (var operation : before.operations())
            if (current.containsKey(address(operation)))
                compatibility.compare(operation, current.get(address(operation)));
            else compatibility.breaks.add(address(operation) + " is gone");
        return compatibility.breaks;
    }

    private static String address(Operation operation) {
        return operation.method() + " " + operation.path();
    }

    private void compare(Operation old, Operation current) {
        var where = address(old);
        if (!old.id().equals(current.id())) breaks.add(where + " has another name: " + current.id());
        parameters(
                where, old.described().path("parameters"), current.described().path("parameters"));
        var body = current.described().path("requestBody");
        if (body.has("content") && !old.described().path("requestBody").has("content"))
            breaks.add(where + " asks for a body");
        contents(where, old.described().path("requestBody"), body, Way.WRITTEN);
        old.described().path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .forEach(answer -> {
                    var same = current.described().path("responses").path(answer.getKey());
                    if (same.isMissingNode()) breaks.add(where + " answers no " + answer.getKey());
                    else contents(where, answer.getValue(), same, Way.READ);
                });
    }

    private void parameters(String where, JsonNode old, JsonNode current) {
        for (var each : old) {
            var name = each.path("name").asText();
            var same = find(current, each);
            if (same == null) breaks.add(where + " takes no " + name);
            else schema(where + " " + name, each.path("schema"), same.path("schema"), Way.WRITTEN);
        }
        for (var each : current)
            if (each.path("required").asBoolean() && !isRequired(find(old, each)))
                breaks.add(where + " asks for " + each.path("name").asText());
    }

    private static boolean isRequired(JsonNode parameter) {
        return parameter != null && parameter.path("required").asBoolean();
    }

    private static JsonNode find(JsonNode parameters, JsonNode like) {
        return StreamSupport.stream(parameters.spliterator(), false)
                .filter(each -> each.path("name").equals(like.path("name"))
                        && each.path("in").equals(like.path("in")))
                .findFirst()
                .orElse(null);
    }

    private void contents(String where, JsonNode old, JsonNode current, Way way) {
        old.path("content").properties().forEach(media -> {
            var same = current.path("content").path(media.getKey());
            if (same.isMissingNode()) breaks.add(where + " knows no " + media.getKey());
            else schema(where, media.getValue().path("schema"), same.path("schema"), way);
        });
    }

    private void schema(String where, JsonNode old, JsonNode current, Way way) {
        var reference = old.path("$ref").asText();
        if (!reference.isEmpty()
                && !seen.add(way + reference + current.path("$ref").asText())) return;
        var name = reference.isEmpty() ? where : reference.replaceFirst(".*/", "");
        compare(name, before.resolved(old), now.resolved(current), way);
    }

    private void compare(String where, JsonNode old, JsonNode current, Way way) {
        if (!old.path("type").equals(current.path("type"))) breaks.add(where + " is " + current.path("type"));
        properties(where, old, current, way);
        required(where, old, current, way);
        if (old.has("items")) schema(where + "/0", old.path("items"), current.path("items"), way);
        for (int i = 0; i < old.path("anyOf").size(); i++)
            schema(where, old.path("anyOf").path(i), current.path("anyOf").path(i), way);
        if (way == Way.WRITTEN) narrower(where, old, current);
    }

    private void properties(String where, JsonNode old, JsonNode current, Way way) {
        old.path("properties").properties().forEach(each -> {
            var same = current.path("properties").path(each.getKey());
            if (same.isMissingNode()) breaks.add(where + "/" + each.getKey() + " is gone");
            else schema(where + "/" + each.getKey(), each.getValue(), same, way);
        });
    }

    /** A client that writes needs no more than before; one that reads finds what it could rely on. */
    private void required(String where, JsonNode old, JsonNode current, Way way) {
        var more = way == Way.WRITTEN ? current : old;
        var less = texts((way == Way.WRITTEN ? old : current).path("required"));
        for (var name : texts(more.path("required")))
            if (!less.contains(name))
                breaks.add(where + "/" + name + (way == Way.WRITTEN ? " is asked for" : " may be missing"));
    }

    private void narrower(String where, JsonNode old, JsonNode current) {
        var choices = texts(current.path("enum"));
        if (current.has("enum") && (!old.has("enum") || !choices.containsAll(texts(old.path("enum")))))
            breaks.add(where + " takes fewer values");
        for (var most : List.of("maxLength", "maximum", "maxItems"))
            if (current.has(most)
                    && (!old.has(most)
                            || current.path(most).asLong() < old.path(most).asLong()))
                breaks.add(where + " takes less: " + most);
        for (var least : List.of("minLength", "minimum", "minItems"))
            if (current.has(least)
                    && current.path(least).asLong() > old.path(least).asLong())
                breaks.add(where + " takes less: " + least);
        if (current.has("pattern") && !current.path("pattern").equals(old.path("pattern")))
            breaks.add(where + " has another pattern");
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}

package guiyan.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes a real body an example: one item of each list, no secrets, and nothing that differs from run to run. */
final class Sample {

    private static final Pattern SECRET = Pattern.compile("(?i).*(password|secret|token|signature)");
    private static final Pattern PART =
            Pattern.compile("(?s)name=\"(\\w+)\"(?:; [^\\r]*)?\\r\\n(?:[^\\r]+\\r\\n)*\\r\\n(.*?)\\r\\n--");

    private final Map<String, String> ids = new LinkedHashMap<>();

    private Sample() {}

    static JsonNode of(JsonNode real) {
        return new Sample().cleaned("", real);
    }

    static JsonNode ofBody(Request request) throws IOException {
        var text = new String(request.body, StandardCharsets.UTF_8);
        var type = request.headers.getOrDefault("Content-Type", "");
        if (type.contains("json")) return of(new ObjectMapper().readTree(text));
        var fields = JsonNodeFactory.instance.objectNode();
        if (type.startsWith("multipart"))
            for (var part = PART.matcher(text); part.find(); ) fields.put(part.group(1), part.group(2));
        else
            for (var pair : text.split("&"))
                fields.put(pair.split("=")[0], URLDecoder.decode(pair.split("=")[1], StandardCharsets.UTF_8));
        return of(fields);
    }

    private JsonNode cleaned(String name, JsonNode real) {
        if (real.isObject()) {
            var object = JsonNodeFactory.instance.objectNode();
            real.properties().forEach(each -> object.set(each.getKey(), cleaned(each.getKey(), each.getValue())));
            return object;
        }
        if (real.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            if (!real.isEmpty()) array.add(cleaned(name, real.get(0)));
            return array;
        }
        return real.isTextual() ? TextNode.valueOf(cleaned(name, real.asText())) : real;
    }

    private String cleaned(String name, String text) {
        if (SECRET.matcher(name).matches()) return "…";
        if (name.equals("traceId")) return "4bf92f3577b34da6a3ce929d0e0e4736";
        if (name.equals("nextCursor")) return "bmFtZQ";
        if (text.matches("\"[^\"]+\"")) return "\"1\"";
        if (text.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z")) return "2008-07-31T01:02:03Z";
        return Pattern.compile("\\b0[0-9A-HJKMNP-TV-Z]{12}\\b")
                .matcher(text)
                .replaceAll(id -> ids.computeIfAbsent(id.group(), first -> "0J2TQ5ZK8W" + (100 + ids.size())));
    }
}

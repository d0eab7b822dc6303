package guiyan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;

/** Hands files in over HTTP as one of the cast, as a script would. */
public record ImportClient(String username) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RestAssuredConfig LIKE_A_BROWSER = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE));
    private static final Set<String> WORKING = Set.of("QUEUED", "READING", "COMMITTING", "UNDOING");

    /** Hands in a file; each field is a name followed by its value. */
    public Response start(String name, byte[] content, String... fields) {
        var request = as().config(LIKE_A_BROWSER)
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", name, content);
        for (int i = 0; i < fields.length; i += 2) request.multiPart(text(fields[i], fields[i + 1]));
        return request.post("/api/v1/imports");
    }

    private static MultiPartSpecification text(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .mimeType("text/plain")
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    /** Hands in lines of comma-separated text and waits until the import rests. */
    public JsonNode load(String csv, String... fields) {
        return load("名册.csv", csv.getBytes(StandardCharsets.UTF_8), fields);
    }

    public JsonNode load(String name, byte[] content, String... fields) {
        String id = start(name, content, fields)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 202))
                .extract()
                .path("id");
        return rested(id);
    }

    /** The import once nobody works on it any more. */
    public JsonNode rested(String id) {
        for (int i = 0; i < 90; i++) {
            var view = json(as().get("/api/v1/imports/" + id + "?wait=PT20S"));
            if (!WORKING.contains(view.path("state").asText())) return view;
        }
        throw new AssertionError("import " + id + " does not come to rest");
    }

    /** Does an act that must be allowed, and waits. */
    public JsonNode act(JsonNode work, String act) {
        var id = work.path("id").asText();
        as().post("/api/v1/imports/" + id + "/" + act).then().statusCode(org.hamcrest.Matchers.oneOf(200, 202));
        return rested(id);
    }

    /** The rows by the number the clerk sees; of a file with one sheet. */
    public Map<Integer, JsonNode> rows(JsonNode work) {
        var rows = new HashMap<Integer, JsonNode>();
        var page = json(as().get("/api/v1/imports/" + work.path("id").asText() + "/rows?limit=200"));
        page.path("items").forEach(row -> rows.put(row.path("row").asInt(), row));
        return rows;
    }

    /** Sends what a clerk puts right in a row. */
    public Response mend(JsonNode work, JsonNode row, Object patch) {
        return patch(
                "/api/v1/imports/" + work.path("id").asText() + "/rows/"
                        + row.path("rowId").asText(),
                row.path("etag").asText(),
                patch);
    }

    public Response patch(String path, String etag, Object patch) {
        return as().header("If-Match", etag)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(patch)
                .patch(path);
    }

    public RequestSpecification as() {
        return Cast.as(username);
    }

    private static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.then()
                    .statusCode(org.hamcrest.Matchers.oneOf(200, 202))
                    .extract()
                    .asByteArray());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

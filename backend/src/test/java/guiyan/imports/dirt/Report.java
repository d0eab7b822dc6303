package guiyan.imports.dirt;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.platform.importing.ImportCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What an import says of a dirty file, over HTTP: one line a row, such as {@code 3 REJECTED DATE_IMPOSSIBLE@入党时间}. */
record Report(JsonNode work, List<JsonNode> rows) {

    static final String BASIS = "本人书面同意由支部保管";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the liaison of 河滩村 hears about lines of comma-separated text. */
    static Report of(String... lines) throws IOException {
        return of(Cast.LIAISON, "名册.csv", String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Report of(String username, String name, byte[] content, String... fields) throws IOException {
        var clerk = new ImportClient(username);
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("basis", BASIS));
        return of(clerk, clerk.load(name, content, all.toArray(String[]::new)));
    }

    static Report of(ImportClient clerk, JsonNode work) throws IOException {
        var id = work.path("id").asText();
        var chinese = rows(clerk, id, "zh-CN");
        speak(chinese, rows(clerk, id, "en"));
        return new Report(work, chinese);
    }

    private static List<JsonNode> rows(ImportClient clerk, String id, String language) throws IOException {
        var rows = new ArrayList<JsonNode>();
        JSON.readTree(clerk.as()
                        .header("Accept-Language", language)
                        .get("/api/v1/imports/" + id + "/rows?limit=200")
                        .asByteArray())
                .path("items")
                .forEach(rows::add);
        return rows;
    }

    /** Every problem is told in both languages, with what to do about it. */
    private static void speak(List<JsonNode> chinese, List<JsonNode> english) {
        for (int i = 0; i < chinese.size(); i++)
            for (int j = 0; j < chinese.get(i).path("problems").size(); j++) {
                var zh = chinese.get(i).path("problems").path(j);
                var en = english.get(i).path("problems").path(j);
                var code = ImportCode.valueOf(zh.path("code").asText());
                assertThat(zh.path("message").asText()).isEqualTo(code.zh());
                assertThat(zh.path("hint").asText()).isEqualTo(code.hintZh());
                assertThat(en.path("message").asText()).isEqualTo(code.en());
                assertThat(en.path("hint").asText()).isEqualTo(code.hintEn());
            }
    }

    List<String> lines() {
        return rows.stream().map(Report::line).toList();
    }

    private static String line(JsonNode row) {
        var line = new StringBuilder(
                row.path("row").asText() + " " + row.path("outcome").asText());
        if (row.path("reason").isTextual())
            line.append(' ').append(row.path("reason").asText());
        for (var problem : row.path("problems")) {
            line.append(' ').append(problem.path("code").asText());
            if (problem.path("column").isTextual())
                line.append('@').append(problem.path("column").asText());
        }
        return line.toString();
    }

    /** A field of the rows that were read, in the file's order; {@code -} where there is none. */
    List<String> values(String field) {
        return rows.stream()
                .filter(row -> !row.path("outcome").asText().equals("SKIPPED"))
                .map(row -> row.path("values").path(field).asText("-"))
                .toList();
    }
}

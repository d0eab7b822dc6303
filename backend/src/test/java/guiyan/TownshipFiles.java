package guiyan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Loads the files of the township through the API, and holds each row against what is expected of it. */
class TownshipFiles {

    /** The API masks these; their masks are tests of their own. */
    private static final List<String> MASKED =
            List.of("citizenId", "phone", "otherPhones", "destination", "familyContact");

    private final ObjectMapper json = new ObjectMapper();
    final JsonNode expected;

    /** The import by which each file has last changed something. */
    private final Map<String, String> wrote = new HashMap<>();

    TownshipFiles() throws IOException {
        expected = json.readTree(getClass().getResourceAsStream("/township/expected.json"));
    }

    void loads(String file, String token) throws IOException {
        var wanted = wanted(file);
        var first = load(file, wanted, token);
        assertThat(first.path("counts")).as(file).isEqualTo(wanted.path("counts"));
        if (!wanted.path("kind").asText().equals("ORGANIZATIONS")
                && !wanted.path("rows").isEmpty()) rowsMatch(file, wanted, first, token);
        var second = load(file, wanted, token);
        assertThat(second.path("counts")).as("again " + file).isEqualTo(wanted.path("secondImportCounts"));
        assertThat(second.path("warnings").toString()).contains("FILE_SEEN");
    }

    JsonNode wanted(String file) {
        for (var each : expected.path("files")) if (each.path("file").asText().equals(file)) return each;
        throw new IllegalArgumentException(file);
    }

    JsonNode load(String file, JsonNode wanted, String token) throws IOException {
        var request = given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .multiPart("file", file, getClass().getResourceAsStream("/township/" + file))
                .multiPart("kind", wanted.path("kind").asText())
                .multiPart("mode", "COMMIT")
                .multiPart("strategy", wanted.path("strategy").asText("UPSERT"))
                .multiPart("basis", "本人书面同意由支部保管");
        String id =
                request.post("/api/v1/imports").then().statusCode(202).extract().path("id");
        var done = waited(id, token);
        assertThat(done.path("state").asText()).as(file + done.path("problem")).isEqualTo("DONE");
        var counts = done.path("counts");
        if (counts.path("created").asInt() + counts.path("updated").asInt() > 0) wrote.put(file, id);
        return done;
    }

    JsonNode waited(String id, String token) throws IOException {
        for (int i = 0; ; i++) {
            var body = given().auth()
                    .oauth2(token)
                    .get("/api/v1/imports/" + id + "?wait=PT20S")
                    .asString();
            var view = json.readTree(body);
            if (i == 6
                    || List.of("DONE", "FAILED", "UNDONE", "NEEDS_MAPPING")
                            .contains(view.path("state").asText())) return view;
        }
    }

    private void rowsMatch(String file, JsonNode wanted, JsonNode done, String token) throws IOException {
        var differences = new ArrayList<String>();
        var rows = rows(done.path("id").asText(), token);
        for (var row : wanted.path("rows")) {
            var key = row.path("sheet").asText() + "|" + row.path("row").asInt();
            var got = rows.get(key);
            if (got == null) differences.add(key + " is missing");
            else compare(key, row, got, differences);
        }
        assertThat(differences).as(file).isEmpty();
    }

    private static void compare(String key, JsonNode row, JsonNode got, List<String> differences) {
        for (var field : List.of("outcome", "reason"))
            if (!row.path(field).asText("").equals(got.path(field).asText("").replace("null", "")))
                differences.add("%s %s: %s, not %s %s"
                        .formatted(key, field, got.path(field), row.path(field), got.path("problems")));
        for (var problem : row.path("problems")) {
            var found = false;
            for (var each : got.path("problems"))
                found |= each.path("code").equals(problem.path("code"))
                        && each.path("field")
                                .asText("")
                                .equals(problem.path("field").asText(""))
                        && each.path("column")
                                .asText("")
                                .equals(problem.path("column").asText(""));
            if (!found) differences.add(key + " lacks " + problem + " in " + got.path("problems"));
        }
        if (row.path("problems").size() != got.path("problems").size())
            differences.add(key + " problems: " + got.path("problems"));
        row.path("values").properties().forEach(value -> {
            if (MASKED.contains(value.getKey())) return;
            if (value.getValue().isArray()) {
                compareAll(key, value.getKey(), value.getValue(), got, differences);
                return;
            }
            if (!value.getValue()
                    .asText("")
                    .replace("null", "")
                    .equals(got.path("values").path(value.getKey()).asText("")))
                differences.add("%s %s: %s, not %s"
                        .formatted(key, value.getKey(), got.path("values").path(value.getKey()), value.getValue()));
        });
        comparePeople(key, row, got, differences);
        if (row.path("changes").size() != got.path("changes").size())
            differences.add(key + " changes: " + got.path("changes"));
        comparePlaces(key, row.path("values"), got.path("values"), differences);
    }

    /** A list stands as its entries with commas between. */
    private static void compareAll(String key, String field, JsonNode wanted, JsonNode got, List<String> differences) {
        var entries = new java.util.TreeSet<String>();
        wanted.forEach(entry -> entries.add(entry.asText()));
        var found = got.path("values").path(field).asText("");
        if (!String.join(",", entries).equals(found))
            differences.add("%s %s: %s, not %s".formatted(key, field, found, wanted));
    }

    private static void comparePlaces(String key, JsonNode wanted, JsonNode got, List<String> differences) {
        var place = wanted.path("destination");
        if (!place.isObject()) return;
        var want =
                List.of(text(place, "text"), text(place, "areaCode"), text(place, "country"), text(place, "precision"));
        var have = List.of(
                text(got, "destination"),
                text(got, "destinationAreaCode"),
                text(got, "destinationCountry"),
                text(got, "destinationPrecision"));
        if (!want.equals(have)) differences.add("%s destination: %s, not %s".formatted(key, have, want));
        var family = wanted.path("familyContact");
        if (!text(family, "name").equals(text(got, "familyContact")))
            differences.add(key + " familyContact: " + got.path("familyContact"));
    }

    private static String text(JsonNode object, String field) {
        return object.path(field).isNull() ? "" : object.path(field).asText("");
    }

    /** Who the row may mean, and the masks of what may not be shown. */
    private static void comparePeople(String key, JsonNode row, JsonNode got, List<String> differences) {
        var wanted = new java.util.TreeSet<String>();
        row.path("candidates").forEach(c -> wanted.add(c.path("organization").asText() + idMask(c)));
        var found = new java.util.TreeSet<String>();
        got.path("candidates")
                .forEach(c -> found.add(
                        c.path("organization").asText() + c.path("citizenId").asText()));
        if (!wanted.equals(found)) differences.add("%s candidates: %s, not %s".formatted(key, found, wanted));
        var id = row.path("values").path("citizenId");
        if (id.isTextual()
                && !idMask(row.path("values"))
                        .equals(got.path("values").path("citizenId").asText()))
            differences.add(key + " citizenId: " + got.path("values").path("citizenId"));
        var phone = row.path("values").path("phone").asText("");
        var tail = got.path("values").path("phone").asText("");
        if (phone.startsWith("+86154") && !tail.equals("154****" + phone.substring(phone.length() - 4)))
            differences.add(key + " phone: " + tail);
    }

    private static String idMask(JsonNode person) {
        var id = person.path("citizenId").asText();
        return "已登记 ··" + id.substring(id.length() - 2);
    }

    private Map<String, JsonNode> rows(String id, String token) throws IOException {
        var rows = new HashMap<String, JsonNode>();
        var cursor = "";
        do {
            var page = json.readTree(given().auth()
                    .oauth2(token)
                    .get("/api/v1/imports/" + id + "/rows?limit=200" + cursor)
                    .asString());
            page.path("items")
                    .forEach(row -> rows.put(
                            row.path("sheet").asText() + "|" + row.path("row").asInt(), row));
            cursor = page.path("nextCursor").isTextual()
                    ? "&cursor=" + page.path("nextCursor").asText()
                    : "";
        } while (!cursor.isEmpty());
        return rows;
    }

    void undone(String file, String token) throws IOException {
        var id = wrote.get(file);
        given().auth()
                .oauth2(token)
                .post("/api/v1/imports/" + id + "/undo")
                .then()
                .statusCode(202);
        assertThat(waited(id, token).path("state").asText()).as(file).isEqualTo("UNDONE");
    }
}

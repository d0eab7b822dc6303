package guiyan.exports;

import static guiyan.Cast.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.platform.Headings;
import guiyan.platform.Page;
import guiyan.platform.Refusal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEMBERS = "/api/v1/members";
    private static final int PEOPLE = 1200;
    private static boolean isLoaded;

    @Inject
    Cast cast;

    @Inject
    Headings headings;

    @BeforeEach
    void enter() {
        cast.enter();
        if (isLoaded) return;
        var roll = IntStream.range(0, PEOPLE)
                .mapToObj(i -> "卫出%s,1971-02,=1+%d".formatted(Character.toString(0x4e00 + i), i))
                .collect(Collectors.joining("\n", "姓名,出生年月,备注\n", "\n"));
        new ImportClient(Cast.LIAISON).load(roll, "mode", "COMMIT");
        isLoaded = true;
    }

    @Test
    void linesOfJsonAreTheListsItems() throws Exception {
        var lines = taken(Page.NDJSON, "").asString().split("\n");
        var items = new ArrayList<JsonNode>();
        for (String cursor = ""; cursor != null; ) {
            var page = as(Cast.LIAISON).get(MEMBERS + "?limit=200" + cursor);
            items.addAll(JSON.convertValue(
                    page.path("items"), JSON.getTypeFactory().constructCollectionType(List.class, JsonNode.class)));
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        }
        assertThat(items.size()).isGreaterThanOrEqualTo(PEOPLE);
        var read = new ArrayList<JsonNode>();
        for (var line : lines) read.add(JSON.readTree(line));
        assertThat(read).isEqualTo(items);
    }

    @Test
    void aTableHasEveryRowOnceAndNoFormulas() {
        var answer = taken(Page.CSV, "");
        assertThat(answer.getHeader("Content-Disposition")).contains("members-2008-07-31.csv");
        assertThat(answer.getHeader("Link")).isNull();
        var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFid,etag,name");
        var rows = CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
        var head = rows.get(0).getFields();
        var ours = rows.stream()
                .filter(row -> row.getField(head.indexOf("name")).startsWith("卫出"))
                .toList();
        assertThat(ours.stream().map(row -> row.getField(0)).collect(Collectors.toSet()))
                .hasSize(PEOPLE);
        assertThat(ours).hasSize(PEOPLE);
        assertThat(notes(ours, head.indexOf("note"))).allMatch(note -> note.startsWith("'=1+"));
        assertThat(ours.get(0).getField(head.indexOf("organization.shortName"))).isEqualTo("河滩村");
    }

    private static List<String> notes(List<CsvRecord> rows, int column) {
        return rows.stream().map(row -> row.getField(column)).toList();
    }

    @Test
    void aWorkbookIsForPeople() throws Exception {
        var sheet =
                Parser.unescapeEntities(new String(sheet(taken(Page.XLSX, "&q=卫出一")), StandardCharsets.UTF_8), false);
        assertThat(sheet).contains("出生日期", "卫出一", "1971-02", "换届核对");
        assertThat(sheet).doesNotContain("<f>");
    }

    private static byte[] sheet(Response answer) throws Exception {
        var file = Files.write(Files.createTempFile("list", ".xlsx"), answer.asByteArray());
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void onePageAtATimeSaysWhereTheNextBegins() {
        var answer = taken(Page.NDJSON, "&limit=3");
        assertThat(answer.asString().split("\n")).hasSize(3);
        var link = answer.getHeader("Link");
        assertThat(link).startsWith("</api/v1/members?").endsWith("; rel=\"next\"");
        var next = as(Cast.LIAISON)
                .urlEncodingEnabled(false)
                .accept(Page.NDJSON)
                .get(link.substring(1, link.indexOf('>')));
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(next.asString().split("\n"))
                .hasSize(3)
                .doesNotContainAnyElementsOf(List.of(answer.asString().split("\n")));
    }

    @Test
    void nothingLeavesWithoutAPurpose() {
        for (var purpose : List.of("", "?purpose=", "?purpose=abc"))
            as(Cast.LIAISON)
                    .accept(Page.CSV)
                    .get(MEMBERS + purpose)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("PURPOSE_MISSING"))
                    .body("errors[0].pointer", equalTo("/purpose"));
        as(Cast.LIAISON).accept("application/json").get(MEMBERS).then().statusCode(200);
        for (var accept : List.of("image/png, text/csv", "text/*", "application/json;q=0.1, text/csv"))
            as(Cast.LIAISON)
                    .header("Accept", accept)
                    .get(MEMBERS)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("PURPOSE_MISSING"));
        as(Cast.LIAISON).header("Accept", "text").get(MEMBERS).then().statusCode(415);
    }

    /** P-19: the file as it is, in a zip that the password alone opens. */
    @Test
    void aFileComesInAnEncryptedZipWhereAPasswordIsNamed() throws Exception {
        var answer = as(Cast.LIAISON)
                .accept(Page.CSV)
                .header("Archive-Password", "Qingxi-zip-08")
                .get(MEMBERS + "?limit=3&purpose=换届核对");
        assertThat(answer.contentType()).startsWith("application/zip");
        assertThat(answer.getHeader("Content-Disposition")).contains("members-2008-07-31.csv.zip");
        var file = Files.createTempFile(Path.of("target"), "taken", ".zip");
        Files.write(file, answer.asByteArray());
        try (var zip = new net.lingala.zip4j.ZipFile(file.toFile(), "Qingxi-zip-08".toCharArray())) {
            var entry = zip.getFileHeader("members-2008-07-31.csv");
            assertThat(entry.isEncrypted()).isTrue();
            var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).startsWith("\uFEFFid,etag,name").hasLineCount(4);
            zip.setPassword("Qingxi-zip-09".toCharArray());
            assertThatThrownBy(() -> zip.getInputStream(entry).readAllBytes()).hasMessageContaining("assword");
        }
        as(Cast.LIAISON)
                .accept(Page.CSV)
                .header("Archive-Password", "short")
                .get(MEMBERS + "?purpose=换届核对")
                .then()
                .statusCode(422)
                .body("code", equalTo("ARCHIVE_PASSWORD_UNFIT"));
    }

    @Test
    void aListIsTakenAwayUpToTheMostRowsOfAFile() {
        var list = new Page<>(List.of("甲", "乙"), "next", null, null, () -> 3);
        new RowCap(3).hold(list);
        assertThatThrownBy(() -> new RowCap(2).hold(list))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code).isEqualTo(ExportsCode.EXPORT_TOO_LARGE));
    }

    @Test
    void whatLeftIsOnRecordForThoseAboveAndNotForTheNeighbour() {
        var rows = taken(Page.CSV, "&q=卫出一").asString().lines().count() - 1;
        var seen = as(Cast.TOWNSHIP).get("/api/v1/exports?limit=1");
        seen.then()
                .body("items[0].list", equalTo("/members"))
                .body("items[0].purpose", equalTo("换届核对"))
                .body("items[0].question", equalTo("q=…"))
                .body("items[0].format", equalTo("CSV"))
                .body("items[0].accountName", equalTo("河滩联络员"))
                .body("items[0].rowCount", equalTo((int) rows));
        List<String> beside = as(Cast.STRANGER).get("/api/v1/exports?limit=200").path("items.id");
        assertThat(beside).doesNotContain((String) seen.path("items[0].id"));
    }

    @Test
    void everyColumnOfAWorkbookHasAChineseName() throws Exception {
        var unnamed = new TreeSet<String>();
        for (var view : Lists.views())
            for (var name : Columns.of(view, JSON).names()) if (!headings.knows(name)) unnamed.add(name);
        assertThat(unnamed).isEmpty();
    }

    private static Response taken(String type, String more) {
        var answer = as(Cast.LIAISON).urlEncodingEnabled(true).accept(type).get(MEMBERS + "?purpose=换届核对" + more);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(type);
        return answer;
    }
}

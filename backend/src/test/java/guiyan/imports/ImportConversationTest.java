package guiyan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.platform.importing.ImportRow.Outcome;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An import as a conversation: what a file is, what it would do, what is put right, and the way back. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ImportConversationTest {

    private static final String HEADINGS = "姓名,性别,出生年月,联系电话\n";

    @Inject
    Cast cast;

    private final ImportClient clerk = new ImportClient(Cast.LIAISON);
    private final ImportClient township = new ImportClient(Cast.TOWNSHIP);

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void aMendedRowRunsAgainAndOnlyThatOne() {
        var looked = clerk.load(HEADINGS + "桑知秋,女,1971-02,15430010001\n,男,1969-03,15430010002\n");
        assertThat(looked.path("state").asText()).isEqualTo("VALIDATED");
        assertThat(counts(looked)).isEqualTo("2 read, 1 created, 1 rejected");
        var row = clerk.rows(looked).get(3);
        var mended = clerk.mend(looked, row, Map.of("values", Map.of("name", "桑知春")))
                .then()
                .statusCode(200);
        mended.body("mended", equalTo(true)).body("outcome", equalTo("REJECTED"));
        var again = clerk.act(looked, "rerun");
        assertThat(again.path("state").asText()).isEqualTo("VALIDATED");
        assertThat(counts(again)).isEqualTo("2 read, 2 created, 0 rejected");
        assertThat(found("桑知春")).isZero();
        var done = clerk.act(again, "commit");
        assertThat(done.path("state").asText()).isEqualTo("DONE");
        assertThat(counts(done)).isEqualTo("2 read, 2 created, 0 rejected");
        assertThat(found("桑知春")).isEqualTo(1);
        assertThat(found("桑知秋")).isEqualTo(1);
    }

    @Test
    void aRowMendedAfterTheGoodOnesWereWrittenIsWrittenToo() {
        var done = clerk.load(HEADINGS + "桑映川,男,1972-02,15430010003\n桑映山,男,2031-03,15430010004\n", "mode", "COMMIT");
        assertThat(counts(done)).isEqualTo("2 read, 1 created, 1 rejected");
        var rows = clerk.rows(done);
        clerk.mend(done, rows.get(2), Map.of("values", Map.of("name", "桑改名")))
                .then()
                .statusCode(409)
                .body("code", equalTo("ROW_SETTLED"));
        clerk.mend(done, rows.get(3), Map.of("values", Map.of("birthDate", "1974-03")))
                .then()
                .statusCode(200);
        var again = clerk.act(done, "rerun");
        assertThat(again.path("state").asText()).isEqualTo("DONE");
        assertThat(counts(again)).isEqualTo("2 read, 2 created, 0 rejected");
        assertThat(found("桑映山")).isEqualTo(1);
        assertThat(found("桑映川")).isEqualTo(1);
        assertThat(clerk.act(again, "undo").path("state").asText()).isEqualTo("UNDONE");
        assertThat(found("桑映山") + found("桑映川")).isZero();
    }

    @Test
    void anAmbiguousRowIsSettledByWhatAPersonDecides() {
        clerk.load(HEADINGS + "桑同名,男,1960-01,15430010005\n桑同名,男,1980-01,15430010006\n", "mode", "COMMIT");
        var unclear = clerk.load("姓名,联系电话,备注\n桑同名,15430010007,甲\n桑同名,15430010008,乙\n桑同名,15430010009,丙\n");
        assertThat(unclear.path("counts").path("ambiguous").asInt()).isEqualTo(3);
        var rows = clerk.rows(unclear);
        var elder = candidate(rows.get(2), "1960-01");
        clerk.mend(unclear, rows.get(2), Map.of("decision", Map.of("act", "USE", "id", "0000000000001")))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/decision/id"));
        clerk.mend(unclear, rows.get(2), Map.of("decision", Map.of("act", "USE", "id", elder)))
                .then()
                .statusCode(200);
        clerk.mend(unclear, rows.get(3), Map.of("decision", Map.of("act", "CREATE")))
                .then()
                .statusCode(200);
        clerk.mend(unclear, rows.get(4), Map.of("decision", Map.of("act", "REJECT")))
                .then()
                .statusCode(200);
        var done = clerk.act(clerk.act(unclear, "rerun"), "commit");
        var settled = clerk.rows(done);
        assertThat(settled.get(2).path("outcome").asText()).isEqualTo("UPDATED");
        assertThat(settled.get(2).path("entity").path("id").asText()).isEqualTo(elder);
        assertThat(settled.get(3).path("outcome").asText()).isEqualTo("CREATED");
        assertThat(settled.get(4).path("outcome").asText()).isEqualTo("REJECTED");
        assertThat(settled.get(4).path("problems").path(0).path("code").asText())
                .isEqualTo("REFUSED_BY_CLERK");
        assertThat(found("桑同名")).isEqualTo(3);
    }

    @Test
    void aHeadingThatNobodyKnowsIsAskedForAndRemembered() {
        var first = clerk.load("同志,性别,出生年月\n桑问名,女,1970-05\n");
        assertThat(first.path("state").asText()).isEqualTo("NEEDS_MAPPING");
        assertThat(first.path("kind").asText()).isEqualTo("AUTO");
        var known = revise(first, Map.of("kind", "MEMBERS"));
        assertThat(known.path("state").asText()).isEqualTo("NEEDS_MAPPING");
        assertThat(known.path("fields").findValuesAsText("field")).contains("name", "citizenId");
        var column = Map.of("heading", "同志", "field", "name");
        var mapped = revise(known, Map.of("sheets", List.of(Map.of("name", sheet(known), "columns", List.of(column)))));
        assertThat(mapped.path("state").asText()).isEqualTo("VALIDATED");
        assertThat(because(mapped, "同志")).isEqualTo("CHOSEN");
        assertThat(counts(mapped)).isEqualTo("1 read, 1 created, 0 rejected");
        var second = clerk.load("同志,性别,出生年月\n桑问姓,女,1971-05\n");
        assertThat(second.path("state").asText()).isEqualTo("VALIDATED");
        assertThat(because(second, "同志")).isEqualTo("REMEMBERED");
        clerk.as()
                .get("/api/v1/import-mappings")
                .then()
                .statusCode(200)
                .body("items[0].columns[0].heading", equalTo("同志"));
        new ImportClient(Cast.STRANGER)
                .as()
                .get("/api/v1/import-mappings")
                .then()
                .body("items.columns.heading.flatten()", not(hasItem("同志")));
    }

    @Test
    void aColumnThatHoldsSomethingElseIsAskedForUnlessSomebodyChoseIt() {
        var rows = IntStream.range(0, 20)
                .mapToObj(i -> "桑错列" + (char) ('一' + i) + ",男,四川成都")
                .collect(Collectors.joining("\n"));
        var asked = clerk.load("姓名,性别,出生年月\n" + rows);
        assertThat(asked.path("state").asText()).isEqualTo("NEEDS_MAPPING");
        assertThat(because(asked, "出生年月")).isEqualTo("MISFIT");
        assertThat(asked.path("source")
                        .findValue("columns")
                        .path(2)
                        .path("samples")
                        .path(0)
                        .asText())
                .isEqualTo("文文文文");
        var dropped = new java.util.HashMap<String, Object>(Map.of("heading", "出生年月"));
        dropped.put("field", null);
        var mapped =
                revise(asked, Map.of("sheets", List.of(Map.of("name", sheet(asked), "columns", List.of(dropped)))));
        assertThat(mapped.path("state").asText()).isEqualTo("VALIDATED");
        assertThat(mapped.path("source").path("ignoredColumns").toString()).contains("出生年月");
        assertThat(counts(mapped)).isEqualTo("20 read, 20 created, 0 rejected");
    }

    @Test
    void aMappingMayComeWithTheFile() {
        var mapped = clerk.load(
                "同志,手机\n桑随表,15430010010\n", "kind", "MEMBERS", "mapping", "{\"同志\":\"name\",\"手机\":\"phone\"}");
        assertThat(mapped.path("state").asText()).isEqualTo("VALIDATED");
        assertThat(counts(mapped)).isEqualTo("1 read, 1 created, 0 rejected");
        clerk.start("a.csv", "姓名,性别\n".getBytes(), "mapping", "[1]")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/mapping"));
    }

    @Test
    void undoIsRefusedNamingTheRowsThatWereChangedSince() {
        var done = clerk.load(HEADINGS + "桑后改,男,1972-02,15430010011\n桑未改,男,1973-02,15430010012\n", "mode", "COMMIT");
        var changed = clerk.rows(done).get(2).path("entity").path("id").asText();
        var etag = clerk.as().get("/api/v1/members/" + changed).header("ETag");
        clerk.patch("/api/v1/members/" + changed, etag, Map.of("note", "补记"))
                .then()
                .statusCode(200);
        clerk.as()
                .post("/api/v1/imports/" + done.path("id").asText() + "/undo")
                .then()
                .statusCode(409)
                .body("code", equalTo("UNDO_COLLIDES"))
                .body("errors.size()", equalTo(1))
                .body("errors[0].pointer", startsWith("/rows/"))
                .body("errors[0].message", containsString("桑后改"));
        assertThat(found("桑未改")).isEqualTo(1);
    }

    @Test
    void theRejectedRowsComeBackInTheirLayoutAndAreEnoughToTryAgain() throws Exception {
        var done = clerk.load(HEADINGS + "桑好行,男,1972-02,15430010013\n,男,1973-02,15430010014\n", "mode", "COMMIT");
        var path = "/api/v1/imports/" + done.path("id").asText() + "/rejects.xlsx";
        township.as().get(path).then().statusCode(403).body("code", equalTo("UPLOADER_ONLY"));
        new ImportClient(Cast.STRANGER).as().get(path).then().statusCode(404);
        var book = clerk.as().get(path);
        book.then().statusCode(200).header("Content-Disposition", containsString("filename*=UTF-8''"));
        var again = clerk.load("名册-退回.xlsx", book.asByteArray());
        var row = clerk.rows(again).get(2);
        assertThat(row.path("outcome").asText()).isEqualTo("REJECTED");
        assertThat(row.path("values").path("phone").asText()).isEqualTo("154****0014");
        assertThat(again.path("counts").path("read").asInt()).isEqualTo(1);
        var clean = clerk.load(HEADINGS + "桑好行二,男,1972-02,15430010015\n");
        clerk.as()
                .get("/api/v1/imports/" + clean.path("id").asText() + "/rejects.xlsx")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTHING_TO_MEND"));
    }

    @Test
    void asAWholeFileNothingIsWrittenWhileOneRowIsOpen() {
        var text = HEADINGS + "桑整表,男,1972-02,15430010016\n,男,1973-02,15430010017\n";
        var held = clerk.load(text, "mode", "COMMIT", "atomic", "FILE");
        assertThat(held.path("state").asText()).isEqualTo("VALIDATED");
        assertThat(found("桑整表")).isZero();
        clerk.mend(held, clerk.rows(held).get(3), Map.of("values", Map.of("name", "桑整齐")))
                .then()
                .statusCode(200);
        assertThat(clerk.act(held, "commit").path("state").asText()).isEqualTo("DONE");
        assertThat(found("桑整表") + found("桑整齐")).isEqualTo(2);
        var clean = clerk.load(HEADINGS + "桑整洁,男,1972-02,15430010018\n", "mode", "COMMIT", "atomic", "FILE");
        assertThat(clean.path("state").asText()).isEqualTo("DONE");
        assertThat(found("桑整洁")).isEqualTo(1);
    }

    @Test
    void ambiguousRowsMayBeSentBackAtOnce() {
        clerk.load(HEADINGS + "桑双名,男,1960-01,\n桑双名,男,1980-01,\n", "mode", "COMMIT");
        var looked = clerk.load("姓名,联系电话\n桑双名,15430010019\n", "onAmbiguous", "REJECT");
        assertThat(looked.path("counts").path("rejected").asInt()).isEqualTo(1);
        assertThat(looked.path("counts").path("ambiguous").asInt()).isZero();
    }

    @Test
    void aValueThatIsNewerThanTheFileIsKept() {
        var done = clerk.load(HEADINGS + "桑新值,男,1972-02,15430010020\n", "mode", "COMMIT", "asOf", "2008-01-31");
        var id = clerk.rows(done).get(2).path("entity").path("id").asText();
        var etag = clerk.as().get("/api/v1/members/" + id).header("ETag");
        clerk.patch("/api/v1/members/" + id, etag, Map.of("phone", "15430010021"))
                .then()
                .statusCode(200);
        var older = clerk.load("姓名,性别,出生年月,联系电话\n桑新值,男,1972-02,15430010022\n", "mode", "COMMIT", "asOf", "2008-02-29");
        var row = clerk.rows(older).get(2);
        assertThat(row.path("outcome").asText()).isEqualTo("UNCHANGED");
        assertThat(row.path("problems").path(0).path("code").asText()).isEqualTo("NEWER_VALUE_KEPT");
        clerk.as().get("/api/v1/members/" + id).then().body("phone", equalTo("154****0021"));
    }

    @Test
    void aMaskedCellLeavesTheValueAloneAndAnotherMaskIsRefused() {
        var looked = clerk.load(HEADINGS + ",男,1972-02,15430010023\n");
        var row = clerk.rows(looked).get(2);
        clerk.mend(looked, row, Map.of("values", Map.of("name", "桑遮号", "phone", "154****9999")))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("MASKED_VALUE"));
        clerk.mend(looked, row, Map.of("values", Map.of("nickname", "阿桑")))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("FIELD_UNKNOWN"));
        clerk.mend(looked, row, Map.of("values", Map.of("name", "桑遮号", "phone", "154****0023")))
                .then()
                .statusCode(200);
        clerk.mend(looked, row, Map.of("values", Map.of("name", "桑迟到"))).then().statusCode(412);
        clerk.act(clerk.act(looked, "rerun"), "commit");
        clerk.as().get("/api/v1/members?q=桑遮号").then().body("items[0].phone", equalTo("154****0023"));
    }

    @Test
    void waitingEndsWhenTheImportIsAnotherOrSaysThatItIsStillTheSame() {
        var looked = clerk.load(HEADINGS + "桑等候,男,1972-02,15430010024\n");
        var path = "/api/v1/imports/" + looked.path("id").asText();
        clerk.as()
                .header("If-None-Match", looked.path("etag").asText())
                .get(path + "?wait=PT0.3S")
                .then()
                .statusCode(304);
        clerk.as()
                .header("If-None-Match", "\"0\"")
                .get(path + "?wait=PT20S")
                .then()
                .statusCode(200);
        clerk.start(
                        "b.csv",
                        (HEADINGS + "桑速办,男,1972-02,15430010025\n").getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .then()
                .statusCode(202);
    }

    @Test
    void theCountsAreThoseOfTheRowsWheneverAnImportRests() {
        var looked = clerk.load(HEADINGS + "桑计一,男,1972-02,15430010026\n,男,1973-02,\n桑计三,男,1974-02,15430010027\n");
        assertThat(told(looked)).isEqualTo(found(looked)).containsEntry("rejected", 1L);
        clerk.mend(looked, clerk.rows(looked).get(3), Map.of("values", Map.of("name", "桑计二")))
                .then()
                .statusCode(200);
        var again = clerk.act(looked, "rerun");
        assertThat(told(again)).isEqualTo(found(again)).containsEntry("created", 3L);
        var done = clerk.act(again, "commit");
        assertThat(told(done)).isEqualTo(found(done)).containsEntry("created", 3L);
        var listed = clerk.as().get("/api/v1/imports?limit=1").path("items[0].counts.created");
        assertThat(listed).isEqualTo(3);
        var undone = clerk.act(done, "undo");
        assertThat(told(undone)).isEqualTo(found(undone)).containsEntry("created", 3L);
        var left = clerk.act(clerk.load(HEADINGS + "桑计四,男,1972-02,\n,男,,\n"), "cancel");
        assertThat(told(left)).isEqualTo(found(left)).containsEntry("rejected", 1L);
    }

    @Test
    void theRowsOfASheetThatIsLeftOutAfterAllCountNoMore() throws Exception {
        var book = new ByteArrayOutputStream();
        var written = new Workbook(book, "Clerk", "1.0");
        for (var sheet : List.of("甲", "乙")) {
            var page = written.newWorksheet(sheet);
            page.value(0, 0, "姓名");
            page.value(0, 1, "出生年月");
            page.value(1, 0, "桑张" + sheet);
            page.value(1, 1, "1972-02");
        }
        written.finish();
        var both = clerk.load("两张.xlsx", book.toByteArray());
        assertThat(counts(both)).isEqualTo("2 read, 2 created, 0 rejected");
        var one = revise(both, Map.of("sheets", List.of(Map.of("name", "乙", "use", false))));
        assertThat(counts(one)).isEqualTo("1 read, 1 created, 0 rejected");
        assertThat(told(one)).isEqualTo(found(one));
    }

    /** The outcomes an import tells, and those of its rows. */
    private static Map<String, Long> told(JsonNode work) {
        var told = new TreeMap<String, Long>();
        for (var outcome : Outcome.values()) {
            var name = outcome.name().toLowerCase(Locale.ROOT);
            told.put(name, work.path("counts").path(name).asLong());
        }
        return told;
    }

    private Map<String, Long> found(JsonNode work) {
        var found = new TreeMap<String, Long>();
        for (var outcome : Outcome.values()) found.put(outcome.name().toLowerCase(Locale.ROOT), 0L);
        List<String> outcomes = clerk.as()
                .get("/api/v1/imports/" + work.path("id").asText() + "/rows?limit=200")
                .path("items.outcome");
        outcomes.forEach(each -> found.merge(each.toLowerCase(Locale.ROOT), 1L, Long::sum));
        return found;
    }

    private JsonNode revise(JsonNode work, Object patch) {
        var id = work.path("id").asText();
        clerk.patch("/api/v1/imports/" + id, work.path("etag").asText(), patch)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 202));
        return clerk.rested(id);
    }

    private static String sheet(JsonNode work) {
        return work.path("source").path("sheets").path(0).path("name").asText();
    }

    private static String because(JsonNode work, String heading) {
        for (var column : work.path("source").path("sheets").path(0).path("columns"))
            if (column.path("heading").asText().equals(heading))
                return column.path("because").asText();
        throw new AssertionError(heading);
    }

    private static String candidate(JsonNode row, String birthDate) {
        for (var each : row.path("candidates"))
            if (each.path("birthDate").asText().equals(birthDate))
                return each.path("id").asText();
        throw new AssertionError(birthDate);
    }

    private static String counts(JsonNode work) {
        var counts = work.path("counts");
        return "%d read, %d created, %d rejected"
                .formatted(
                        counts.path("read").asInt(),
                        counts.path("created").asInt(),
                        counts.path("rejected").asInt());
    }

    private int found(String name) {
        return clerk.as()
                .get("/api/v1/members?q=" + name)
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");
    }
}

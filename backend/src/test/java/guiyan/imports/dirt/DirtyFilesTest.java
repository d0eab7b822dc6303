package guiyan.imports.dirt;

import static guiyan.imports.reading.Zipped.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import guiyan.Cast;
import guiyan.ImportClient;
import guiyan.TestDatabase;
import guiyan.imports.reading.ClerkFile;
import guiyan.imports.reading.Reading;
import guiyan.imports.reading.sheets.FileCode;
import guiyan.platform.importing.Cell;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dirt of whole files (domain.md 3.4), from the upload to the report. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DirtyFilesTest {

    private static final String HEADING = "姓名,性别,出生年月,联系电话";

    @Inject
    Cast cast;

    @TempDir
    Path folder;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void d01_titlesStandAboveTheHeading() throws IOException {
        var report = Report.of("青禾乡党员名册,,,", "填报单位(盖章):河滩村,,填报日期: 2008年6月30日,", HEADING, "蔺题,男,1960-01,15440000001");
        assertThat(report.lines()).containsExactly("1 SKIPPED TITLE", "2 SKIPPED TITLE", "4 CREATED");
        assertThat(report.work().at("/source/sheets/0/headerRows").toString()).isEqualTo("[3]");
        assertThat(report.work().path("asOf").asText()).isEqualTo("2008-06-30");
    }

    @Test
    void d02_dataBeginLate() throws IOException {
        var report = Report.of("", "", "", "", "", "", HEADING, "蔺迟,男,1960-01,15440000002");
        assertThat(report.lines()).containsExactly("8 CREATED");
    }

    @Test
    void d03_aHeadingOfTwoRowsIsNamedAsAPath() throws IOException {
        var book = new Book()
                .sheet(
                        "名册",
                        sheet -> {
                            sheet.range(0, 0, 1, 0).merge();
                            sheet.range(0, 1, 0, 2).merge();
                        },
                        "姓名|党员情况|",
                        "|入党时间|转正时间",
                        "蔺路|1990-02-30|1992-01");
        var report = Report.of(Cast.LIAISON, "名册.xlsx", book.saved());
        assertThat(report.lines()).containsExactly("3 REJECTED DATE_IMPOSSIBLE@党员情况/入党时间");
        assertThat(report.values("fullMemberOn")).containsExactly("1992-01");
    }

    @Test
    void d04_instructionsAreSkipped() throws IOException {
        var report = Report.of(HEADING, "必填,必填,如:1960-01,11位", "蔺说,男,1960-01,15440000004", "注意:1、红色字段为必填 2、导入前请删除,,,");
        assertThat(report.lines()).containsExactly("2 SKIPPED INSTRUCTION", "3 CREATED", "4 SKIPPED INSTRUCTION");
        assertThat(report.work().at("/counts/skipped").asInt()).isEqualTo(2);
    }

    @Test
    void d05_theSampleOfTheTemplateIsNoPerson() throws IOException {
        var report = Report.of(HEADING, "张三,男,1960-01,13800138000", "蔺样,男,1960-01,15440000005");
        assertThat(report.lines()).containsExactly("2 SKIPPED SAMPLE", "3 CREATED");
    }

    @Test
    void d06_totalsNotesAndSignaturesAreNoPersons() throws IOException {
        var report = Report.of(HEADING, "蔺末,男,1960-01,15440000006", "合计,1人,,", "注:红色为失联,,,", "单位负责人(签名):,,填表人:,");
        assertThat(report.lines())
                .containsExactly("2 CREATED", "3 SKIPPED TOTAL", "4 SKIPPED NOTE", "5 SKIPPED SIGNATURE");
    }

    @Test
    void d07_aVillageWrittenOnceHoldsOnlyInsideItsMerge() throws IOException {
        var book = new Book()
                .sheet("名册", sheet -> sheet.range(1, 0, 2, 0).merge(), "村|姓名|性别", "河滩村|蔺并甲|男", "|蔺并乙|男", "|蔺并丙|男");
        var report = Report.of(Cast.TOWNSHIP, "名册.xlsx", book.saved());
        assertThat(report.lines()).containsExactly("2 CREATED", "3 CREATED", "4 REJECTED ORGANIZATION_UNKNOWN@村");
    }

    @Test
    void d08_blanksAreSkippedHiddenThingsReadAndSheetsAreVillages() throws IOException {
        var book = new Book()
                .sheet(
                        "河滩村",
                        sheet -> {
                            sheet.hideRow(1);
                            sheet.hideColumn(2);
                        },
                        "姓名||性别",
                        "蔺藏||男",
                        "",
                        "蔺现||女")
                .sheet("山背村", sheet -> {}, "姓名|性别", "蔺背|男")
                .sheet("说明", sheet -> {}, "请各村月底前填好");
        var report = Report.of(Cast.TOWNSHIP, "名册.xlsx", book.saved());
        assertThat(report.lines()).containsExactly("2 CREATED", "4 CREATED", "2 CREATED", "1 SKIPPED NOTE");
        assertThat(report.values("organization")).containsExactly("439902200201", "439902200201", "439902200202");
        assertThat(report.work().at("/source/hiddenColumns").toString()).isEqualTo("[\"性别\"]");
        var one = Report.of(Cast.TOWNSHIP, "名册.xlsx", book.saved(), "sheet", "山背村");
        assertThat(one.lines()).containsExactly("2 CREATED");
    }

    @Test
    void d09_theContentSaysWhatAFileIsAndInWhichCharacters() throws IOException {
        var text = HEADING + "\n蔺码,男,1960-01,15440000009\n";
        for (var charset : List.of("GB18030", "UTF-8", "UTF-16LE")) {
            var report = Report.of(Cast.LIAISON, "名册.xls", text.getBytes(Charset.forName(charset)));
            assertThat(report.work().at("/source/charset").asText()).isEqualTo(charset);
            assertThat(report.values("name")).containsExactly("蔺码");
        }
        var marked = Report.of(Cast.LIAISON, "名册.csv", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        assertThat(marked.work().at("/source/charset").asText()).isEqualTo("UTF-8 with BOM");
        var page = "<table><tr><td>姓名<td>性别<tr><td>蔺页<td>女</table>";
        assertThat(Report.of(Cast.LIAISON, "名册.xls", page.getBytes(Charset.forName("GB18030")))
                        .values("name"))
                .containsExactly("蔺页");
    }

    @Test
    void d10_delimitersAreFoundAndQuotedLineBreaksKept() throws IOException {
        assertThat(Report.of("姓名;性别;备注", "蔺分;男;甲，乙", "蔺号;女;").values("note")).containsExactly("甲，乙", "-");
        assertThat(Report.of("姓名\t性别", "蔺表\t男").values("name")).containsExactly("蔺表");
        var quoted = Report.of("姓名,备注,性别", "蔺引,\"上行", "下行\",男", "蔺后,,女");
        assertThat(quoted.values("note")).containsExactly("上行 下行", "-");
        assertThat(quoted.values("sex")).containsExactly("MALE", "FEMALE");
    }

    @Test
    void d36_aFormulaIsItsValueAndAnErrorIsSent() throws IOException {
        var rows = "<row>" + text("姓名") + text("性别") + text("备注") + "</row>"
                + "<row><c t=\"str\"><f>A9</f><v>蔺式</v></c>" + text("男") + text("'015") + "</row>"
                + "<row><c t=\"e\"><f>A9</f><v>#REF!</v></c>" + text("女") + text("甲") + "</row>"
                + "<row>" + text("蔺错") + text("男") + text("########") + "</row>";
        var report = Report.of(
                Cast.LIAISON,
                "名册.xlsx",
                Files.readAllBytes(workbook().rows(rows).in(folder)));
        assertThat(report.lines()).startsWith("2 CREATED", "3 REJECTED CELL_ERROR@姓名");
        assertThat(report.values("name")).containsExactly("蔺式", "-", "蔺错");
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    @Test
    void d37_formulasGoInAndComeOutAsWords() throws Exception {
        var formula = "=HYPERLINK(\"http://x.invalid\")";
        var done = Report.of(
                Cast.LIAISON,
                "名册.csv",
                ("姓名,备注\n蔺链,\"=HYPERLINK(\"\"http://x.invalid\"\")\"\n?,\"=HYPERLINK(\"\"http://x.invalid\"\")\"\n?,@甲\n")
                        .getBytes(StandardCharsets.UTF_8),
                "mode",
                "COMMIT");
        assertThat(done.values("note")).startsWith(formula);
        var clerk = new ImportClient(Cast.LIAISON);
        var back = clerk.as()
                .get("/api/v1/imports/" + done.work().path("id").asText() + "/rejects.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var file = ClerkFile.open(Files.write(folder.resolve("back.xlsx"), back), "退回")) {
            var rows = Reading.rows(file, 0);
            assertThat(rows.get(1).cell(1)).isEqualTo(Cell.text(formula));
            assertThat(rows.get(2).cell(1)).isEqualTo(Cell.text("@甲"));
        }
    }

    @Test
    void d38_coloursAndCommentsMeanNothing() throws IOException {
        var book = new Book()
                .sheet(
                        "名册",
                        sheet -> {
                            sheet.style(1, 0).fillColor("FF0000").set();
                            sheet.comment(1, 0, "已失联");
                        },
                        "姓名|性别",
                        "蔺红|男");
        var report = Report.of(Cast.LIAISON, "名册.xlsx", book.saved());
        assertThat(report.lines()).containsExactly("2 CREATED");
        assertThat(report.values("note")).containsExactly("-");
    }

    @Test
    void d39_filesThatCannotBeTrustedAreRefusedAndSayWhatToDo() throws IOException {
        var book = Files.readAllBytes(workbook().rows("<row/>").in(folder));
        refused(415, FileCode.FILE_TYPE_UNKNOWN, "%PDF-1.7 ...".getBytes(StandardCharsets.UTF_8));
        refused(415, FileCode.FILE_TYPE_UNKNOWN, saved("../../evil.xml"));
        refused(415, FileCode.FILE_HAS_MACROS, saved("xl/vbaProject.bin"));
        refused(415, FileCode.FILE_ENCRYPTED, encrypted());
        refused(
                413,
                FileCode.FILE_BOMB,
                Files.readAllBytes(workbook()
                        .rows("<row><c><v>" + "0".repeat(20 << 20) + "</v></c></row>")
                        .in(folder)));
        refused(
                413,
                FileCode.FILE_BOMB,
                Files.readAllBytes(workbook()
                        .sheet("<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><worksheet>&d;</worksheet>")
                        .in(folder)));
        refused(400, FileCode.FILE_TRUNCATED, Arrays.copyOf(book, book.length / 2));
        refused(400, FileCode.FILE_EMPTY, new byte[0]);
        refused(400, FileCode.HEADING_NOT_FOUND, "一,二\n三,四\n".getBytes(StandardCharsets.UTF_8));
    }

    private byte[] saved(String entry) throws IOException {
        return Files.readAllBytes(workbook().with(entry, "x").in(folder));
    }

    private static byte[] encrypted() throws IOException {
        try (var store = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            store.createDocument(new ByteArrayInputStream(new byte[5000]), "EncryptedPackage");
            store.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void refused(int status, FileCode code, byte[] content) {
        new ImportClient(Cast.LIAISON)
                .start("名册.xlsx", content)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code.name()))
                .body("detail", not(equalTo("")));
    }

    @Test
    void d40_aFileTwiceChangesNothingAnOlderOneYieldsAndAllCanBeUndone() throws IOException {
        var text = HEADING + "\n蔺重,男,1960-01,15440000040\n";
        var first = loaded(text, "2008-06-30");
        assertThat(first.lines()).containsExactly("2 CREATED");
        var again = loaded(text, "2008-06-30");
        assertThat(again.lines()).containsExactly("2 UNCHANGED");
        assertThat(again.work().path("warnings").toString()).isEqualTo("[\"FILE_SEEN\"]");
        var newer = loaded(text.replace("0040", "0041"), "2008-07-31");
        assertThat(newer.lines()).containsExactly("2 UPDATED");
        var older = loaded(text.replace("0040", "0042"), "2008-05-31");
        assertThat(older.lines()).containsExactly("2 UNCHANGED NEWER_VALUE_KEPT@联系电话");
        var clerk = new ImportClient(Cast.LIAISON);
        clerk.act(newer.work(), "undo");
        clerk.as().get("/api/v1/members?q=蔺重").then().body("items[0].phone", equalTo("154****0040"));
    }

    private static Report loaded(String text, String asOf) throws IOException {
        return Report.of(Cast.LIAISON, "名册.csv", text.getBytes(StandardCharsets.UTF_8), "mode", "COMMIT", "asOf", asOf);
    }

    @Test
    void d42_shiftedColumnsAreAskedForBeforeAnythingIsRead() throws IOException {
        var lines = new String[13];
        lines[0] = "姓名,身份证号,联系电话";
        for (int i = 1; i < lines.length; i++) lines[i] = "蔺移" + (char) ('一' + i) + ",154400000" + (10 + i) + ",";
        var report = Report.of(lines);
        assertThat(report.work().path("state").asText()).isEqualTo("NEEDS_MAPPING");
        assertThat(report.work().at("/source/sheets/0/columns/1/because").asText())
                .isEqualTo("MISFIT");
        assertThat(report.rows()).isEmpty();
    }

    @Test
    void d44_headingsAreKnownThroughBlanksAndBreaks() throws IOException {
        var report = Report.of("\u00a0姓\u3000名 ,\"入党\r\n时间\",手机号(11位)", "蔺宽,1990-02-30,15440000044");
        assertThat(report.lines()).containsExactly("2 REJECTED DATE_IMPOSSIBLE@入党时间");
        assertThat(report.values("phone")).containsExactly("154****0044");
    }

    @Test
    void d45_whatIsNotNeededIsNamedAndStoredNowhere() throws IOException {
        var report = Report.of("姓名,健康状况,宗教信仰,重点人群,性别", "蔺免,良好,无,是,男");
        assertThat(report.work().at("/source/ignoredColumns").toString()).isEqualTo("[\"健康状况\",\"宗教信仰\",\"重点人群\"]");
        assertThat(report.lines()).containsExactly("2 CREATED");
        assertThat(report.rows().toString()).doesNotContain("良好");
    }
}

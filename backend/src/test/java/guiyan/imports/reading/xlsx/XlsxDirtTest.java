package guiyan.imports.reading.xlsx;

import static guiyan.imports.reading.Reading.rows;
import static guiyan.imports.reading.Reading.texts;
import static guiyan.imports.reading.Zipped.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import guiyan.imports.reading.ClerkFile;
import guiyan.imports.reading.Reading;
import guiyan.imports.reading.Zipped;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.platform.importing.Cell;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dirt in workbooks of today's kind. */
class XlsxDirtTest {

    @TempDir
    Path folder;

    @Test
    void d03_mergedHeadingIsOnePath() throws Exception {
        var path = workbook()
                .sheet("<worksheet><sheetData>" + row(1, "姓名", "党员情况", "") + row(2, "", "入党时间", "类别")
                        + row(3, "覃梓松", "1990", "正式")
                        + "</sheetData><mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/>"
                        + "</mergeCells></worksheet>")
                .in(folder);
        assertThat(Reading.layout(path).headerRows()).containsExactly(1, 2);
        assertThat(Reading.headings(path)).containsExactly("姓名", "党员情况/入党时间", "党员情况/类别");
    }

    @Test
    void d07_fillsDownOnlyInsideTheMerge() throws Exception {
        var rows = rows(workbook()
                .sheet("<worksheet><sheetData>" + row(1, "柳湾村", "覃梓松") + row(2, "", "卢湘田") + row(3) + row(4, "", "余伯桥")
                        + "</sheetData><mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells></worksheet>")
                .in(folder));
        assertThat(rows.get(1).cell(0)).isEqualTo(Cell.text("柳湾村").asFilled());
        assertThat(rows.get(2).isBlank()).isTrue();
        assertThat(rows.get(3).cell(0).isBlank()).isTrue();
    }

    @Test
    void d08_hiddenRowsColumnsAndSheetsAreReadAndSaid() throws Exception {
        var path = workbook()
                .with(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name=\"表\" state=\"veryHidden\" id=\"r1\"/></sheets></workbook>")
                .sheet("<worksheet><cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols><sheetData><row r=\"7\""
                        + " hidden=\"1\"><c t=\"inlineStr\"><is><t>姓名</t></is></c></row></sheetData></worksheet>")
                .in(folder);
        try (var file = ClerkFile.open(path, "a.xlsx")) {
            var sheet = file.sheets().get(0);
            assertThat(sheet.hidden()).isTrue();
            assertThat(sheet.hiddenColumns()).contains(1, 2).doesNotContain(0).hasSizeLessThanOrEqualTo(500);
            assertThat(rows(file, 0)).containsExactly(new SheetRow(7, true, List.of(Cell.text("姓名"))));
        }
    }

    @Test
    void d36_formulasErrorsPercentAndApostrophes() throws Exception {
        var row = rows(workbook()
                        .rows("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\""
                                + " t=\"str\"><f>B2</f><v>柳湾</v></c><c r=\"C1\" t=\"e\"><f>X</f><v>#REF!</v></c><c"
                                + " r=\"D1\" s=\"3\"><v>0.5</v></c><c r=\"E1\" t=\"b\"><v>1</v></c><c r=\"F1\""
                                + " t=\"inlineStr\"><is><t>'439901</t></is></c></row>")
                        .in(folder))
                .get(0);
        assertThat(row.cell(0).number()).isEqualByComparingTo("2");
        assertThat(row.cell(1).text()).isEqualTo("柳湾");
        assertThat(row.cell(2)).isEqualTo(Cell.error("#REF!"));
        assertThat(row.cell(3).kind()).isEqualTo(Cell.Kind.NUMBER);
        assertThat(texts(row)).endsWith("TRUE", "'439901");
    }

    @Test
    void numbersKeepTheTextTheFileStores() throws Exception {
        var row = rows(workbook()
                        .rows(
                                "<row><c><v>4.3990119550218e+17</v></c><c><v>2008.10</v></c><c><v>1E999999999</v></c></row>")
                        .in(folder))
                .get(0);
        assertThat(texts(row)).containsExactly("4.3990119550218e+17", "2008.10", "1E999999999");
        assertThat(row.cell(2).kind()).isEqualTo(Cell.Kind.TEXT);
    }

    @Test
    void datesCountFrom1900() throws Exception {
        var row = rows(dates("").in(folder)).get(0);
        assertThat(row.cells())
                .containsExactly(
                        Cell.date(LocalDate.of(2008, 5, 31)),
                        Cell.date(LocalDate.of(2008, 5, 31)),
                        Cell.number(new BigDecimal("39599"), "39599"));
    }

    @Test
    void datesCountFrom1904WhenTheBookSaysSo() throws Exception {
        assertThat(rows(dates("<workbookPr date1904=\"1\"/>").in(folder))
                        .get(0)
                        .cell(0)
                        .date())
                .isEqualTo("2012-06-01");
    }

    private static Zipped dates(String properties) {
        return workbook()
                .with(
                        "xl/workbook.xml",
                        "<workbook>" + properties + "<sheets><sheet name=\"表\" id=\"r1\"/></sheets></workbook>")
                .rows("<row><c s=\"1\"><v>39599</v></c><c s=\"2\"><v>39599.75</v></c><c><v>39599</v></c></row>");
    }

    @Test
    void sharedAndRichTextIsReadWithoutItsGuide() throws Exception {
        var path = workbook()
                .with(
                        "xl/sharedStrings.xml",
                        "<sst><si><t>甲</t></si><si><r><t>覃</t></r><r><t xml:space=\"preserve\">"
                                + " 梓松</t></r><rPh><t>qin</t></rPh></si><si><t>外出_x000D_\n"
                                + "时间</t></si></sst>")
                .rows("<row><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>99</v></c></row>")
                .in(folder);
        assertThat(texts(rows(path).get(0))).containsExactly("覃 梓松", "外出\r\n时间");
    }

    private static String row(int number, String... texts) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (var text : texts)
            row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
        return row.append("</row>").toString();
    }
}

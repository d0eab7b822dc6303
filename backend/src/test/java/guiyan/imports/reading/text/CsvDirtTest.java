package guiyan.imports.reading.text;

import static guiyan.imports.reading.Reading.file;
import static org.assertj.core.api.Assertions.assertThat;

import guiyan.imports.reading.ClerkFile;
import guiyan.imports.reading.Known;
import guiyan.imports.reading.Reading;
import guiyan.imports.reading.layout.Layout;
import guiyan.imports.reading.layout.Skipped;
import guiyan.imports.reading.sheets.Format;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.platform.importing.Cell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dirt in text files: character sets, delimiters, titles, headings. */
class CsvDirtTest {

    private static final String LEDGER = "姓名,性别,联系电话\n覃梓松,男,15400000001\n";

    @TempDir
    Path folder;

    @Test
    void d01_titlesStandAboveTheHeading() throws Exception {
        var layout = Reading.layout(
                file(folder, "a.csv", "青禾乡流动党员台账,,\n填报单位(盖章):,青禾乡,填报日期: 2008年6月30日\n" + LEDGER, "UTF-8"));
        assertThat(layout.headerRows()).containsExactly(3);
        assertThat(layout.titles()).extracting(Skipped::row).containsExactly(1, 2);
        assertThat(layout.titles().get(0).text()).isEqualTo("青禾乡流动党员台账");
        assertThat(layout.statedDate()).isEqualTo("2008年6月30日");
    }

    @Test
    void d02_dataBeginLate() throws Exception {
        assertThat(Reading.layout(file(folder, "a.csv", "台账\n\n\n\n\n" + LEDGER, "UTF-8"))
                        .headerRows())
                .containsExactly(6);
    }

    @Test
    void d03_groupsNobodyMergedStillMakePaths() throws Exception {
        var text = "姓名,流向,,,联系人,\n,省,市,县,姓名,电话\n覃梓松,广东,东莞,,何珩,15400000001\n";
        var path = file(folder, "a.csv", text, "UTF-8");
        assertThat(Reading.layout(path).headerRows()).containsExactly(1, 2);
        assertThat(Reading.headings(path)).containsExactly("姓名", "流向/省", "流向/市", "流向/县", "联系人/姓名", "联系人/电话");
    }

    @Test
    void d08_blankLinesCountAndAreBlank() throws Exception {
        var rows = Reading.rows(file(folder, "a.csv", LEDGER + "\n,,\n卢湘田,男,\n", "UTF-8"));
        assertThat(rows.get(2).isBlank()).isTrue();
        assertThat(rows.get(3).isBlank()).isTrue();
        assertThat(rows.get(4).number()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,'',UTF-8",
        "UTF-8,\uFEFF,UTF-8 with BOM",
        "GB18030,'',GB18030",
        "UTF-16LE,\uFEFF,UTF-16LE",
        "UTF-16LE,'',UTF-16LE",
        "UTF-16BE,'',UTF-16BE"
    })
    void d09_characterSetsWithAndWithoutMark(String written, String mark, String said) throws Exception {
        try (var file = ClerkFile.open(file(folder, "a.csv", mark + LEDGER.replace(',', '\t'), written), "a")) {
            assertThat(file.format()).isEqualTo(Format.CSV);
            assertThat(file.charset()).isEqualTo(said);
            assertThat(Reading.texts(Reading.rows(file, 0).get(1))).containsExactly("覃梓松", "男", "15400000001");
        }
    }

    @ParameterizedTest
    @CsvSource({"','", "'\t'", "';'"})
    void d10_delimitersAndLineBreaksInsideQuotes(String delimiter) throws Exception {
        var text = "名册\n" + "姓名,性别,备注\n覃梓松,男,\"外出，务工;\n电话,已换\"\n卢湘田,男,a\n".replaceAll("(?<=[名别松田男]),", delimiter);
        var rows = Reading.rows(file(folder, "a.csv", text, "UTF-8"));
        assertThat(Reading.texts(rows.get(2))).containsExactly("覃梓松", "男", "外出，务工;\n电话,已换");
        assertThat(rows.get(3).number()).isEqualTo(4);
    }

    @Test
    void d44_headingsKeepInnerBlanksAndLoseBreaks() throws Exception {
        var path = file(folder, "a.csv", "\u00a0姓 名\u3000,\"外出\r\n时间 \",\"联系\n电话 \",家庭年收入(元)\n", "UTF-8");
        assertThat(Reading.headings(path)).containsExactly("姓 名", "外出时间", "联系电话", "家庭年收入(元)");
        assertThat(Layout.normalised(" 家庭 年\u00a0收入（元）\r\n")).isEqualTo("家庭年收入");
    }

    @Test
    void aFileWithoutKnownHeadingsHasNoLayout() throws Exception {
        var path = file(folder, "a.csv", "甲,乙,丙\n1,2,3\n", "UTF-8");
        assertThat(Layout.find(SheetHead.only(), Reading.rows(path), Known::heading))
                .isEmpty();
    }

    @Test
    void ndjsonNamesItsPropertiesInRowNought() throws Exception {
        var path = file(
                folder,
                "a.ndjson",
                "{\"name\":\"覃梓松\",\"to\":{\"text\":\"晋江\"}}\n" + "{\"n\":1.50,\"name\":null}\nnot json\n",
                "UTF-8");
        var rows = Reading.rows(path);
        assertThat(Reading.headings(path)).containsExactly("name", "to/text", "n");
        assertThat(Reading.texts(rows.get(1))).containsExactly("覃梓松", "晋江");
        assertThat(rows.get(2).cell(2).number()).isEqualByComparingTo("1.5");
        assertThat(rows.get(2).number()).isEqualTo(2);
        assertThat(rows.get(3).cell(0).kind()).isEqualTo(Cell.Kind.ERROR);
    }
}

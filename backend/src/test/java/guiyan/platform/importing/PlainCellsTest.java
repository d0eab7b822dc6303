package guiyan.platform.importing;

import static guiyan.platform.importing.ImportCode.CELL_ERROR;
import static guiyan.platform.importing.ImportCode.CODE_UNMAPPED;
import static guiyan.platform.importing.ImportCode.HEADCOUNT_VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCellsTest {

    @Test
    void readsTextOnOneLine() {
        assertThat(TextCell.read(Cell.text(" 电话已换,\r\n见新表\u3000"))).isEqualTo(Parsed.of("电话已换, 见新表"));
        assertThat(TextCell.read(Cell.number(new BigDecimal("3.0"), "3.0"))).isEqualTo(Parsed.of("3"));
        assertThat(TextCell.read(Cell.BLANK)).isEqualTo(Parsed.empty());
        assertThat(TextCell.read(Cell.error("#REF!"))).isEqualTo(Parsed.refused(CELL_ERROR, "#REF!"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 .8万亩|18000",
                "3,000|3000",
                "近10万元|100000",
                "３０|30",
                "一百二十|120",
                "12人|12",
                "5亩|5",
                "3.5|3.5",
                "-2|-2",
                "十五|15",
                "二十|20",
                "一千零五|1005",
                "两千|2000",
                "0|0",
                "约800元|800",
                "1,234,567.5|1234567.5",
                "1.2亿元|120000000"
            })
    void d34_readsNumbersWithBlanksMarksWordsAndUnits(String written, BigDecimal number) {
        assertThat(NumberCell.read(Cell.text(written)).value()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5亩水田、7亩山林", "若干", "800-1000", "面议", "3,00", "1E400", "1E99999999999"})
    void d34_leavesTextWithoutOneNumberEmpty(String written) {
        assertThat(NumberCell.read(Cell.text(written))).isEqualTo(Parsed.refused(CODE_UNMAPPED, written));
        assertThat(NumberCell.read(Cell.text(written), HEADCOUNT_VAGUE))
                .isEqualTo(Parsed.refused(HEADCOUNT_VAGUE, written));
    }

    @Test
    void readsNumericCellsAsTheyAre() {
        assertThat(NumberCell.read(Cell.number(new BigDecimal("0.5"), "0.5")))
                .isEqualTo(Parsed.of(new BigDecimal("0.5")));
        assertThat(NumberCell.read(Cell.text("无"))).isEqualTo(Parsed.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"是", "是 ", "有", "√", "Y", "y", "1", "１", "yes"})
    void d30_readsYes(String written) {
        assertThat(YesNoCell.read(Cell.text(written))).isEqualTo(Parsed.of(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "无", "×", "N", "0", "没有"})
    void d30_readsNo(String written) {
        assertThat(YesNoCell.read(Cell.text(written))).isEqualTo(Parsed.of(false));
    }

    @Test
    void d30_knowsNoThirdAnswer() {
        assertThat(YesNoCell.read(Cell.text("不清楚"))).isEqualTo(Parsed.refused(CODE_UNMAPPED, "不清楚"));
        assertThat(YesNoCell.read(Cell.BLANK)).isEqualTo(Parsed.empty());
        assertThat(YesNoCell.read(Cell.number(BigDecimal.ONE, "1"))).isEqualTo(Parsed.of(true));
    }

    @Test
    void d30_readsACodeByAnyOfItsNames() {
        var reason = new CodeCell(Map.of("务工", "WORK", "外出务工", "WORK", "WORK", "WORK"));

        assertThat(reason.read(Cell.text(" 务　工 "))).isEqualTo(Parsed.of("WORK"));
        assertThat(reason.read(Cell.text("work"))).isEqualTo(Parsed.of("WORK"));
        assertThat(reason.read(Cell.text("旅游"))).isEqualTo(Parsed.refused(CODE_UNMAPPED, "旅游"));
        assertThat(reason.read(Cell.text("无"))).isEqualTo(Parsed.empty());
        assertThat(reason.read(Cell.error("#N/A"))).isEqualTo(Parsed.refused(CELL_ERROR, "#N/A"));
    }
}

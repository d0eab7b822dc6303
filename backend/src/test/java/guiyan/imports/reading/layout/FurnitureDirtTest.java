package guiyan.imports.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.imports.reading.sheets.SheetRow;
import guiyan.platform.importing.Cell;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clerks leave under the heading beside the data. */
class FurnitureDirtTest {

    @ParameterizedTest
    @ValueSource(strings = {"|必填|必填|如:2008-03-01|18位", "注意:1、红色字段为必填 2、导入前请删除", "||必填|如:2008-03-01", "|必填|||11位"})
    void d04_instructionsAreSkipped(String row) {
        assertThat(reason(row)).contains(SkipReason.INSTRUCTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"样例|张三|男", "1|张三(样例)|男", "1|张三|男||13800138000", "例|李四|男"})
    void d05_samplesAreSkipped(String row) {
        assertThat(reason(row)).contains(SkipReason.SAMPLE);
    }

    @ParameterizedTest
    @CsvSource({
        "合计|48人,TOTAL",
        "|合 计|35,TOTAL",
        "总计: 20人,TOTAL",
        "|小计,TOTAL",
        "注:本表一式两份。,NOTE",
        "备注：红色为失联,NOTE",
        "|说明:略,NOTE",
        "填表人:||审核人:,SIGNATURE",
        "单位负责人(签名):||填表人:,SIGNATURE",
        "|支部书记签字:,SIGNATURE",
        "序号|姓名|性别,TITLE"
    })
    void d06_totalsNotesAndSignaturesAreSkipped(String row, SkipReason reason) {
        assertThat(reason(row)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|合小兰|女||15400000001|备注:必填,如:搬家",
                "2|张三|男|1968-03-12|15400000002",
                "3|田垚|男|||合计两次",
                "|注春|女",
                "5|覃梓松|男|||单位负责人(签名):已签",
                "6||男|1968||如:不详",
                "7|王五|男||15400000003|样例"
            })
    void peopleStayWhateverTheirNoteSays(String row) {
        assertThat(reason(row)).isEmpty();
    }

    @Test
    void aFilledVillageDoesNotHideATotal() {
        var cells = List.of(Cell.text("柳湾村").asFilled(), Cell.text("合计"), Cell.text("3人"));
        assertThat(Skipped.reasonFor(new SheetRow(9, false, cells), layout(), 1))
                .contains(SkipReason.TOTAL);
    }

    private static Optional<SkipReason> reason(String row) {
        var cells = Arrays.stream(row.split("\\|")).map(Cell::text).toList();
        return Skipped.reasonFor(new SheetRow(9, false, cells), layout(), 1);
    }

    private static Layout layout() {
        var headings = List.of(new Heading(0, "序号", false), new Heading(1, "姓名", false), new Heading(2, "性别", false));
        return new Layout(List.of(1), headings, List.of(), null);
    }
}

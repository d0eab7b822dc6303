package guiyan.people.values;

import static guiyan.platform.importing.ImportCode.CODE_UNMAPPED;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.platform.importing.Cell;
import guiyan.platform.importing.Parsed;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "研究生,10",
        "大学,20",
        "本科,20",
        "大学本科,20",
        "大专,30",
        "专科,30",
        "专科毕业,30",
        "大学专科,30",
        "中专,40",
        "中职,40",
        "技校,40",
        "职高,40",
        "高中,60",
        "普通高中,60",
        "高中毕业,60",
        "初中,70",
        "初中毕业,70",
        "'初中 ',70",
        "初中文化,70",
        "小学,80",
        "小学毕业,80",
        "文盲,90",
        "70,70"
    })
    void d30_readsEducation(String written, String code) {
        assertThat(Education.read(Cell.text(written))).isEqualTo(Parsed.of(Education.of(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"高中/中专", "大专以上", "08", "在读"})
    void d30_leavesOtherEducationEmpty(String written) {
        assertThat(Education.read(Cell.text(written))).isEqualTo(Parsed.refused(CODE_UNMAPPED, written));
    }

    @ParameterizedTest
    @CsvSource({
        "汉,01", "汉族,01", "土家,15", "土家族,15", "土,30", "苗族,06", "汉 族,01", "达翰尔族,31", "傈傈,20", "维族,05", "1,01", "15,15",
        "其他,97"
    })
    void d30_readsEthnicity(String written, String code) {
        assertThat(Ethnicity.read(Cell.text(written))).isEqualTo(Parsed.of(Ethnicity.of(code)));
    }

    @Test
    void d30_leavesOtherEthnicityEmpty() {
        assertThat(Ethnicity.read(Cell.text("汉/苗"))).isEqualTo(Parsed.refused(CODE_UNMAPPED, "汉/苗"));
        assertThat(Ethnicity.all()).hasSize(58).contains(new Ethnicity("15", "土家族", "Tujia"));
    }

    @ParameterizedTest
    @CsvSource({
        "男,MALE",
        "'男 ',MALE",
        "M,MALE",
        "m,MALE",
        "1,MALE",
        "女,FEMALE",
        "F,FEMALE",
        "2,FEMALE",
        "未知,UNKNOWN",
        "0,UNKNOWN"
    })
    void d30_readsSex(String written, Sex sex) {
        assertThat(Sex.read(Cell.text(written))).isEqualTo(Parsed.of(sex));
    }

    @Test
    void d30_readsNumericCells() {
        assertThat(Sex.read(Cell.number(new BigDecimal("1.0"), "1.0"))).isEqualTo(Parsed.of(Sex.MALE));
        assertThat(Ethnicity.read(Cell.number(new BigDecimal("15"), "15"))).isEqualTo(Parsed.of(Ethnicity.of("15")));
    }

    @ParameterizedTest
    @CsvSource({"正式党员,FULL", "正式,FULL", "中共党员,FULL", "党员,FULL", "预备党员,PROBATIONARY", "预备,PROBATIONARY"})
    void d30_readsMembership(String written, Membership membership) {
        assertThat(Membership.read(Cell.text(written))).isEqualTo(Parsed.of(membership));
    }

    @Test
    void d30_takesTheMassesForNoMembers() {
        assertThat(Membership.read(Cell.text("群众"))).isEqualTo(Parsed.refused(CODE_UNMAPPED, "群众"));
    }

    @Test
    void areCodesInJson() throws Exception {
        var json = new ObjectMapper();

        assertThat(json.writeValueAsString(Education.JUNIOR_HIGH)).isEqualTo("\"70\"");
        assertThat(json.readValue("\"70\"", Education.class)).isEqualTo(Education.JUNIOR_HIGH);
        assertThat(json.writeValueAsString(Ethnicity.of("01"))).isEqualTo("\"01\"");
        assertThat(json.readValue("\"01\"", Ethnicity.class)).isEqualTo(Ethnicity.of("01"));
        assertThat(json.writeValueAsString(Sex.MALE)).isEqualTo("\"MALE\"");
        assertThat(json.readValue("\"FULL\"", Membership.class)).isEqualTo(Membership.FULL);
    }
}

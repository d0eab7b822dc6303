package guiyan.areas;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreasTest {

    private static final String HOME = "439901201";
    private static final Areas AREAS = new Areas();

    @Test
    void readsEveryDestinationOfTheTownshipsLedgers() throws IOException {
        var expected = new ObjectMapper().readTree(getClass().getResourceAsStream("/township/expected.json"));
        var differences = new ArrayList<String>();
        int read = 0;
        for (var file : expected.path("files"))
            for (var row : file.path("rows")) {
                var wanted = row.path("values").path("destination");
                if (!wanted.isObject()) continue;
                read++;
                var place = AREAS.parse(wanted.path("text").asText(), HOME);
                var got = "%s %s %s %s"
                        .formatted(place.country(), place.areaCode(), place.precision(), place.scope(HOME));
                var want = "%s %s %s %s"
                        .formatted(
                                wanted.path("country").asText(),
                                wanted.path("areaCode").asText(),
                                wanted.path("precision").asText(),
                                row.path("values").path("scope").asText());
                if (!got.equals(want)) differences.add(wanted + " is read as " + got);
            }
        assertThat(differences).isEmpty();
        assertThat(read).isEqualTo(169);
    }

    @ParameterizedTest
    @CsvSource({
        "广东省, 440000",
        "吉林, 220000",
        "吉林市, 220200",
        "海南, 460000",
        "河北, 130000",
        "海南三亚, 460200",
        "长沙县, 430121",
        "重庆, 500000",
        "广东省白云区, 440111",
        "在深圳打工, 440300",
        "南京鼓楼区, 320106",
        "广西南宁, 450100",
        "内蒙古包头, 150200",
        "新疆乌鲁木齐, 650100",
        "恩施, 422800",
        "延边, 222400",
        "上海市闸北区, 310106",
        "深圳市宝安县, 440306",
        "崇文区, 110101",
        "省内, 430000",
        "县内, 439901",
        "粤深圳, 440300"
    })
    void readsToTheFinestLevelThatIsSure(String text, String code) {
        assertThat(AREAS.parse(text, "430121").areaCode()).isEqualTo(code.equals("439901") ? "430121" : code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"朝阳", "鼓楼", "朝阳区", "白云", "刚果"})
    void leavesToAPersonWhatMayBeSeveralPlaces(String text) {
        var place = AREAS.parse(text, HOME);
        assertThat(place.isAmbiguous()).isTrue();
        assertThat(place.areaCode()).isNull();
        assertThat(place.country()).isNull();
        assertThat(place.candidates()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({"香港, HKG", "澳门, MAC", "台湾省台北市, TWN", "中国香港, HKG", "刚果（金）, COD", "刚果(布), COG", "新加坡, SGP", "韩国首尔, KOR"})
    void regionsBeyondTheBorderAreAbroad(String text, String country) {
        var place = AREAS.parse(text, HOME);
        assertThat(place.country()).isEqualTo(country);
        assertThat(place.scope(HOME)).isEqualTo(FlowScope.ABROAD);
    }

    @ParameterizedTest
    @CsvSource({
        "不详, UNKNOWN",
        "在外, UNKNOWN",
        "国外, ABROAD",
        "外省, CROSS_PROVINCE",
        "湖南, CROSS_PROVINCE",
        "沅北市, UNKNOWN",
        "云水县, CROSS_TOWNSHIP"
    })
    void tellsOnlyTheScopeThatIsSure(String text, FlowScope scope) {
        var home = text.equals("湖南") ? "440101" : HOME;
        assertThat(AREAS.parse(text, home).scope(home)).isEqualTo(scope);
    }

    @Test
    void codesBeyondTheBorderAreAbroadToo() {
        assertThat(FlowScope.of(HOME, "810000", "CHN")).isEqualTo(FlowScope.ABROAD);
    }

    @Test
    void anOldCodeStandsForItsSuccessor() {
        assertThat(AREAS.current("310108").map(Area::code)).contains("310106");
        assertThat(AREAS.current("320122").map(Area::code)).contains("320100");
        assertThat(AREAS.current("440306").map(Area::code)).contains("440306");
        assertThat(AREAS.current("999999")).isEmpty();
    }

    @Test
    void everySuccessorIsInForce() {
        var abolished = AreaTable.lines("areas.csv")
                .map(Area::of)
                .filter(a -> !a.isInForce())
                .toList();
        assertThat(abolished)
                .isNotEmpty()
                .allSatisfy(
                        a -> assertThat(AREAS.current(a.code()).orElseThrow().isInForce())
                                .isTrue());
    }

    @Test
    void pickersGoDownFromProvinceToCounty() {
        assertThat(AREAS.below(null)).hasSize(34);
        assertThat(AREAS.below("440000")).extracting(Area::code).contains("440300", "441900");
        assertThat(AREAS.below("440300")).extracting(Area::name).contains("宝安区");
        assertThat(AREAS.below("110000")).extracting(Area::code).contains("110105");
        assertThat(AREAS.fullName("440306")).isEqualTo("广东省深圳市宝安区");
    }
}

package guiyan.imports.dirt;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places as clerks write them in ledgers of those away (domain.md 3.4). */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class DirtyPlacesTest {

    @Inject
    Cast cast;

    @BeforeEach
    void enter() {
        cast.enter();
    }

    @Test
    void d31_wordsGoToTheFinestLevelThatIsSure() throws IOException {
        var report = away("地", "广东", "广东深圳宝安", "粤", "外省", "浙江温州市", "在外", "国外", "刚果", "朝阳", "长沙市雨花区韶山路8号");
        assertThat(report.values("destinationAreaCode"))
                .containsExactly("440000", "440306", "440000", "-", "330300", "-", "-", "-", "-", "430111");
        assertThat(report.values("destination")).contains("外省", "长沙市雨花区韶山路8号");
        assertThat(report.values("scope").subList(6, 9)).containsExactly("ABROAD", "ABROAD", "UNKNOWN");
        assertThat(report.lines())
                .contains(
                        "5 CREATED AREA_UNKNOWN@外出地点",
                        "7 CREATED AREA_UNKNOWN@外出地点",
                        "9 CREATED AREA_AMBIGUOUS@外出地点",
                        "10 CREATED AREA_AMBIGUOUS@外出地点");
    }

    @Test
    void d32_anAbolishedAreaIsReadAsItsSuccessor() throws IOException {
        var report = away("旧", "深圳市宝安县", "上海市闸北区", "北京崇文");
        assertThat(report.values("destinationAreaCode")).containsExactly("440306", "310106", "110101");
        assertThat(report.lines()).allMatch(line -> line.endsWith("CREATED"));
    }

    /** Enrols somebody for each place and hands in the ledger in which he has gone there. */
    private static Report away(String mark, String... places) throws IOException {
        var roll = new ArrayList<>(List.of("姓名,出生年月"));
        var ledger = new ArrayList<>(List.of("姓名,出生年月,外出时间,外出地点"));
        for (int i = 0; i < places.length; i++) {
            var name = "蔺" + mark + "甲乙丙丁戊己庚辛壬癸".charAt(i);
            roll.add(name + ",1970-01");
            ledger.add("%s,1970-01,2007-03,%s".formatted(name, places[i]));
        }
        Report.of(Cast.LIAISON, "名册.csv", bytes(roll), "mode", "COMMIT", "kind", "MEMBERS");
        return Report.of(Cast.LIAISON, "台账.csv", bytes(ledger), "mode", "COMMIT", "kind", "OUTFLOWS");
    }

    private static byte[] bytes(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}

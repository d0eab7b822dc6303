package guiyan.imports.dirt;

import static org.assertj.core.api.Assertions.assertThat;

import guiyan.Cast;
import guiyan.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    @Test
    void d35_anIncomeWhoseUnitIsDoubtfulIsNotGuessedAt() throws IOException {
        var incomes = List.of("4.8", "48000", "3万元", "四万", "");
        var roll = new ArrayList<>(List.of("姓名,出生年月"));
        var ledger = new ArrayList<>(List.of("姓名,出生年月,外出时间,外出地点,年收入（万元）"));
        for (int i = 0; i < incomes.size(); i++) {
            var name = "蔺薪" + "甲乙丙丁戊".charAt(i);
            roll.add(name + ",1970-01");
            ledger.add("%s,1970-01,2007-03,广东,%s".formatted(name, incomes.get(i)));
        }
        Report.of(Cast.LIAISON, "名册.csv", bytes(roll), "mode", "COMMIT", "kind", "MEMBERS");
        var asked = Report.of(Cast.LIAISON, "台账.csv", bytes(ledger), "mode", "VALIDATE", "kind", "OUTFLOWS");
        assertThat(asked.lines()).contains("2 CREATED INCOME_WITHOUT_CONSENT@年收入（万元）", "6 CREATED");
        assertThat(asked.values("incomeBand")).containsOnly("-");
        agreed("蔺薪");
        var report = Report.of(Cast.LIAISON, "台账.csv", bytes(ledger), "mode", "COMMIT", "kind", "OUTFLOWS");
        assertThat(report.lines())
                .containsExactly(
                        "2 CREATED",
                        "3 CREATED INCOME_VAGUE@年收入（万元）",
                        "4 CREATED",
                        "5 CREATED INCOME_VAGUE@年收入（万元）",
                        "6 CREATED");
        assertThat(report.values("incomeBand")).containsExactly("TO_50000", "-", "TO_30000", "-", "-");
        assertThat(report.rows().get(1).path("problems").path(0).path("value").asText())
                .isEqualTo("48000元 / 48000万元");
    }

    /** Everybody of this name has agreed that his income is kept. */
    private static void agreed(String name) {
        List<String> ids =
                Cast.as(Cast.LIAISON).get("/api/v1/members?limit=50&q=" + name).path("items.id");
        assertThat(ids).hasSize(5);
        for (var id : ids)
            Cast.as(Cast.TOWNSHIP)
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType(ContentType.JSON)
                    .body(Map.of("personId", id, "kind", "INCOME", "basis", "本人书面同意"))
                    .post("/api/v1/privacy/consents")
                    .then()
                    .statusCode(201);
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

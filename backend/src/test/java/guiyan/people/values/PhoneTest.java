package guiyan.people.values;

import static guiyan.platform.importing.ImportCode.CELL_ERROR;
import static guiyan.platform.importing.ImportCode.PHONE_INVALID;
import static guiyan.platform.importing.ImportCode.PHONE_LOSSY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.Parsed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTest {

    private static final Phone OWN = new Phone("+8615400000001");
    private static final Phone OTHER = new Phone("+8615400000002");

    private static Parsed<List<LabelledPhone>> read(String text) {
        return Phone.read(Cell.text(text));
    }

    private static Parsed<List<LabelledPhone>> own() {
        return Parsed.of(List.of(new LabelledPhone(OWN, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "15400000001,+8615400000001", "154-0000-0001,+8615400000001", "+86 154 0000 0001,+8615400000001",
        "8615400000001,+8615400000001", "008615400000001,+8615400000001", "0736-4220001,+867364220001",
        "(010)64220001,+861064220001", "+867364220001,+867364220001", "4000000001,+864000000001",
        "+85264220001,+85264220001", "0085264220001,+85264220001", "19200000001,+8619200000001"
    })
    void parsesNumbersOfManyShapes(String text, String e164) {
        assertThat(Phone.parse(text).e164()).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1540000001",
                "154000000011",
                "12345678901",
                "4220001",
                "154****0001",
                "010642200011",
                "021422001"
            })
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> Phone.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsNoMoreThanBothEnds() {
        assertThat(OWN.mask()).isEqualTo("154****0001");
        assertThat(OWN).hasToString("154****0001");
        assertThat(OWN.tail()).isEqualTo("0001");
        assertThat(new Phone("+867364220001").mask()).isEqualTo("073****0001");
        assertThat(new Phone("+85264220001").mask()).isEqualTo("852****0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.54E+10", "1.54E10", "1.54e+10", "1.54001E+10", "2E+10"})
    void d19_refusesWhatASpreadsheetDamaged(String written) {
        assertThat(read(written)).isEqualTo(Parsed.refused(PHONE_LOSSY, written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15400000001.0", "1.5400000001E10", "1.5400000001E+10", "1.5400000001e10"})
    void d19_recoversFloatsWithAllDigits(String written) {
        assertThat(read(written)).isEqualTo(own());
    }

    @ParameterizedTest
    @ValueSource(strings = {"15400000001", "1.5400000001E10", "15400000001.0"})
    void d19_readsNumericCells(String stored) {
        assertThat(Phone.read(Cell.number(new BigDecimal(stored), stored))).isEqualTo(own());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15400000001/15400000002(妻)", "15400000001、妻15400000002", "15400000001,妻:15400000002",
                        "15400000001；15400000002（妻）",
                "15400000001 15400000002妻", "15400000001\n15400000002 (妻)", "154 0000 0001/154-0000-0002(妻)",
                        "1540000000115400000002妻"
            })
    void d20_splitsSeveralNumbersWithTheirLabels(String written) {
        assertThat(read(written))
                .isEqualTo(Parsed.of(List.of(new LabelledPhone(OWN, null), new LabelledPhone(OTHER, "妻"))));
    }

    @ParameterizedTest
    @CsvSource({
        "15400000001(配偶),配偶",
        "儿子:15400000001,儿子",
        "15400000001(父),父",
        "工友 15400000001,工友",
        "15400000001(2组李),2组李"
    })
    void d20_keepsTheLabelOfASingleNumber(String written, String label) {
        assertThat(read(written)).isEqualTo(Parsed.of(List.of(new LabelledPhone(OWN, label))));
    }

    @Test
    void d20_keepsTheNumbersBesideAWrongOne() {
        var written = "15400000001/1540000000(妻)";

        assertThat(read(written)).isEqualTo(Parsed.of(List.of(new LabelledPhone(OWN, null)), PHONE_INVALID, written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "１５４ 0000 0001",
                "154-0000-0001",
                "+86 15400000001",
                "电话:15400000001",
                "手机：15400000001",
                "154OOOOOOO1",
                " 15400000001\n",
                "'15400000001"
            })
    void d21_readsThroughBlanksHyphensPrefixesAndLetters(String written) {
        assertThat(read(written)).isEqualTo(own());
    }

    @Test
    void d21_readsLandlinesWithExtension() {
        var landline = new Phone("+867364220001");

        assertThat(read("O736-4220001").value()).containsExactly(new LabelledPhone(landline, null));
        assertThat(read("(0736)4220001").value()).containsExactly(new LabelledPhone(landline, null));
        assertThat(read("0736-4220001-801").value()).containsExactly(new LabelledPhone(landline, "转801"));
        assertThat(read("0736-4220001转801").value()).containsExactly(new LabelledPhone(landline, "转801"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "0", "—", "-", " ", "/"})
    void d21_findsNothingWhereNothingIsSaid(String written) {
        assertThat(read(written)).isEqualTo(Parsed.of(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"154012345", "1540000728", "154000014437", "64220001", "同上", "62345"})
    void d21_storesNoShortOrLongNumbers(String written) {
        assertThat(read(written)).isEqualTo(Parsed.of(List.of(), PHONE_INVALID, written));
    }

    @Test
    void d36_refusesErrorCells() {
        assertThat(Phone.read(Cell.error("#REF!"))).isEqualTo(Parsed.refused(CELL_ERROR, "#REF!"));
    }

    @Test
    void readsEveryMobileHoweverItIsSpelled() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        String[] shapes = {
            "%s%s%s", "%s-%s-%s", "%s %s %s", "+86 %s%s%s", "电话:%s%s%s", "%s%s%s.0", "'%s%s%s", "86%s%s%s"
        };
        for (int round = 0; round < 3000; round++) {
            var number = "154%08d".formatted(random.nextInt(100_000_000));
            var written = shapes[random.nextInt(shapes.length)].formatted(
                    number.substring(0, 3), number.substring(3, 7), number.substring(7));

            assertThat(read(written).value())
                    .as("seed %d: %s", seed, written)
                    .containsExactly(new LabelledPhone(new Phone("+86" + number), null));
        }
    }
}

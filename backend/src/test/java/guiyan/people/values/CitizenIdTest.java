package guiyan.people.values;

import static guiyan.platform.importing.ImportCode.CELL_ERROR;
import static guiyan.platform.importing.ImportCode.ID_BIRTH_INVALID;
import static guiyan.platform.importing.ImportCode.ID_CHARACTER_REPLACED;
import static guiyan.platform.importing.ImportCode.ID_CHECKSUM;
import static guiyan.platform.importing.ImportCode.ID_MALFORMED;
import static guiyan.platform.importing.ImportCode.ID_PRECISION_LOST;
import static guiyan.platform.importing.ImportCode.ID_UPGRADED_15;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.Parsed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {

    private static final String MAN = "439901196803120016";

    private static Parsed<CitizenId> read(String text) {
        return CitizenId.read(Cell.text(text));
    }

    private static Parsed<CitizenId> id(String value) {
        return Parsed.of(new CitizenId(value));
    }

    @ParameterizedTest
    @CsvSource({
        "439901196803120016,1968-03-12,MALE", "439901196803120024,1968-03-12,FEMALE",
                "439901200002290110,2000-02-29,MALE",
        "43990119751001007X,1975-10-01,MALE", "439901197908150232,1979-08-15,MALE",
                "11010519491231002X,1949-12-31,FEMALE",
        "440524188001010014,1880-01-01,MALE", "34052419800101001X,1980-01-01,MALE"
    })
    void tellsBirthDateAndSex(String value, LocalDate birthDate, Sex sex) {
        var id = CitizenId.parse(value);

        assertThat(id.birthDate()).isEqualTo(birthDate);
        assertThat(id.sex()).isEqualTo(sex);
    }

    @Test
    void showsNoMoreThanItsEnd() {
        var id = CitizenId.parse(MAN);

        assertThat(id.mask()).isEqualTo("已登记 ··16");
        assertThat(id).hasToString(id.mask());
        assertThat(id.tail()).isEqualTo("0016");
    }

    @Test
    void parsesWhatPeopleTypeAndNamesTheFault() {
        assertThat(CitizenId.parse(" 43990119751001007x ").value()).isEqualTo("43990119751001007X");
        assertThatThrownBy(() -> CitizenId.parse("439901196803120017")).hasMessage("ID_CHECKSUM");
        assertThatThrownBy(() -> CitizenId.parse("439901196813120016")).hasMessage("ID_BIRTH_INVALID");
        assertThatThrownBy(() -> CitizenId.parse("已登记 ··16")).hasMessage("ID_MALFORMED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.39901E+17", "4.39901196803120E17", "4.3990119680312e+17", "439901196803120000"})
    void d22_refusesWhatASpreadsheetDamaged(String written) {
        assertThat(read(written)).isEqualTo(Parsed.refused(ID_PRECISION_LOST, written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.3990119550218e+17", "439901196803120016"})
    void d22_refusesEveryNumericCellOfMoreThanFifteenDigits(String number) {
        var cell = Cell.number(new BigDecimal(number), number);

        assertThat(CitizenId.read(cell)).isEqualTo(Parsed.refused(ID_PRECISION_LOST, number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'439901196803120016",
                "439901 19680312 0016",
                "439901196803120016 ",
                "439901196803120016\n",
                "４３９９０１１９６８０３１２００１６",
                "439901-19680312-0016",
                "\u200b439901196803120016",
                "’439901196803120016",
                "439901196803120016\u00a0"
            })
    void d23_mendsTypingSilently(String written) {
        assertThat(read(written)).isEqualTo(id(MAN));
    }

    @Test
    void d23_mendsTheLastLetter() {
        var ending = "43990119751001007X";

        assertThat(read("43990119751001007x")).isEqualTo(id(ending));
        assertThat(read("43990119751001007Ｘ")).isEqualTo(id(ending));
        assertThat(read("43990119751001007×"))
                .isEqualTo(Parsed.of(new CitizenId(ending), ID_CHARACTER_REPLACED, "43990119751001007×"));
    }

    @Test
    void d24_upgradesFifteenDigits() {
        var old = "439901680312001";
        var upgraded = Parsed.of(new CitizenId(MAN), ID_UPGRADED_15, old);

        assertThat(read(old)).isEqualTo(upgraded);
        assertThat(CitizenId.read(Cell.number(new BigDecimal(old), old))).isEqualTo(upgraded);
        assertThat(read("439901681312001")).isEqualTo(Parsed.refused(ID_BIRTH_INVALID, "439901681312001"));
    }

    @ParameterizedTest
    @CsvSource({
        "439901197102190210,ID_CHECKSUM",
        "439901196213020218,ID_BIRTH_INVALID",
        "439901200502290110,ID_BIRTH_INVALID",
        "43990119680312001,ID_MALFORMED",
        "4399011968031200166,ID_MALFORMED",
        "15400000001,ID_MALFORMED",
        "同上,ID_MALFORMED"
    })
    void d25_refusesWrongNumbers(String written, ImportCode code) {
        assertThat(read(written)).isEqualTo(Parsed.refused(code, written));
    }

    @Test
    void d36_refusesErrorCellsAndSkipsBlankOnes() {
        assertThat(CitizenId.read(Cell.error("#N/A"))).isEqualTo(Parsed.refused(CELL_ERROR, "#N/A"));
        assertThat(CitizenId.read(Cell.BLANK)).isEqualTo(Parsed.empty());
        assertThat(read("无")).isEqualTo(Parsed.empty());
    }

    @Test
    void readsEveryRightNumberAndNoneWithOneDigitChanged() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 3000; round++) {
            var birth = LocalDate.of(2008, 7, 31).minusDays(random.nextInt(36_000));
            var digits = "439901" + birth.format(DateTimeFormatter.BASIC_ISO_DATE)
                    + "%03d".formatted(random.nextInt(1, 1000));
            var value = digits + CitizenId.check(digits);

            assertThat(read(value).value().birthDate())
                    .as("seed %d: %s", seed, value)
                    .isEqualTo(birth);
            assertThat(read(changed(value, random)).findings())
                    .as("seed %d: %s", seed, value)
                    .extracting("code")
                    .containsAnyOf(ID_CHECKSUM, ID_BIRTH_INVALID, ID_PRECISION_LOST)
                    .doesNotContain(ID_MALFORMED);
        }
    }

    private static String changed(String value, Random random) {
        int place = random.nextInt(17);
        int digit = (value.charAt(place) - '0' + random.nextInt(1, 10)) % 10;
        return value.substring(0, place) + digit + value.substring(place + 1);
    }
}

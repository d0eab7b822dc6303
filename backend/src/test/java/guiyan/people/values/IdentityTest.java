package guiyan.people.values;

import static guiyan.platform.importing.ImportCode.BIRTH_ID_MISMATCH;
import static guiyan.platform.importing.ImportCode.DATE_IN_FUTURE;
import static guiyan.platform.importing.ImportCode.DATE_VAGUE;
import static guiyan.platform.importing.ImportCode.ID_SEX_MISMATCH;
import static org.assertj.core.api.Assertions.assertThat;

import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.Cell;
import guiyan.platform.importing.Parsed;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {

    private static final LocalDate TODAY = LocalDate.of(2008, 7, 31);
    private static final CitizenId MAN = new CitizenId("439901196803120016");
    private static final PartialDate BIRTH = PartialDate.parse("1968-03-12");

    private static Identity read(CitizenId id, String birth, String sex) {
        return Identity.read(id, Cell.text(birth), Cell.text(sex), TODAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1968", "1968.3", "1968-03-12", "24909"})
    void d17_takesTheBirthDateFromTheId(String birth) {
        assertThat(read(MAN, birth, "男")).isEqualTo(new Identity(Parsed.of(BIRTH), Parsed.of(Sex.MALE)));
    }

    @Test
    void d17_warnsWhereTheColumnSaysOtherwise() {
        assertThat(read(MAN, "1968.4", "").birthDate()).isEqualTo(Parsed.of(BIRTH, BIRTH_ID_MISMATCH, "1968.4"));
    }

    @Test
    void d17_saysOnlyThatAVagueColumnIsVague() {
        assertThat(read(MAN, "农历八月十五", "").birthDate()).isEqualTo(Parsed.of(BIRTH, DATE_VAGUE, "农历八月十五"));
        assertThat(read(MAN, "68.4", "").birthDate()).isEqualTo(Parsed.of(BIRTH, DATE_VAGUE, "68.4"));
    }

    @Test
    void d25_followsTheIdAboutTheSex() {
        assertThat(read(MAN, "", "女").sex()).isEqualTo(Parsed.of(Sex.MALE, ID_SEX_MISMATCH, "女"));
        assertThat(read(MAN, "", "未知").sex()).isEqualTo(Parsed.of(Sex.MALE));
    }

    @Test
    void d43_keepsTheErrorOfTheColumn() {
        var birth = read(MAN, "2068.3", "男").birthDate();

        assertThat(birth.hasError()).isTrue();
        assertThat(birth.has(DATE_IN_FUTURE)).isTrue();
    }

    @Test
    void followsTheColumnsWithoutAnId() {
        assertThat(read(null, "1968.3", "女"))
                .isEqualTo(new Identity(Parsed.of(PartialDate.parse("1968-03")), Parsed.of(Sex.FEMALE)));
        assertThat(read(null, "", "")).isEqualTo(new Identity(Parsed.empty(), Parsed.empty()));
    }
}

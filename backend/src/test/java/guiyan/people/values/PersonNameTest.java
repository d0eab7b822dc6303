package guiyan.people.values;

import static guiyan.platform.importing.ImportCode.CELL_ERROR;
import static guiyan.platform.importing.ImportCode.NAME_MISSING;
import static guiyan.platform.importing.ImportCode.NAME_NOTE;
import static guiyan.platform.importing.ImportCode.NAME_UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    private static Parsed<PersonName> read(String text) {
        return PersonName.read(Cell.text(text));
    }

    private static Parsed<PersonName> name(String name) {
        return Parsed.of(new PersonName(name, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"张　三", "张 三", "张　　三", " 张三 ", "张\u200b三", "张\u00a0三", "张\n三", "\ufeff张三", "'张三"})
    void d27_takesPaddingOut(String written) {
        assertThat(read(written)).isEqualTo(name("张三"));
    }

    @ParameterizedTest
    @CsvSource({
        "买买提·吐尔逊,买买提·吐尔逊",
        "买买提•吐尔逊,买买提·吐尔逊",
        "买买提.吐尔逊,买买提·吐尔逊",
        "买买提 · 吐尔逊,买买提·吐尔逊",
        "欧阳 忠 清,欧阳忠清",
        "John  Smith,John Smith",
        "李䶮,李䶮",
        "卢㛃,卢㛃",
        "吴𬱖,吴𬱖",
        "张  𠅤,张𠅤"
    })
    void d28_keepsMinorityAndRareNames(String written, String name) {
        assertThat(read(written)).isEqualTo(name(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"肖?泉", "肖？泉", "肖□泉", "肖\ue5e5泉", "肖\ufffd泉", "肖\udb80\udc00泉", "123", "——"})
    void d28_refusesLostCharacters(String written) {
        assertThat(read(written)).isEqualTo(Parsed.refused(NAME_UNREADABLE, written));
    }

    @ParameterizedTest
    @CsvSource({
        "卢尚耕(小组长),卢尚耕,小组长",
        "王某某（预备）,王某某,预备",
        "李某某★,李某某,★",
        "陈某某(已故),陈某某,已故",
        "张 三(妻)*,张三,妻 *",
        "刘芳[外出],刘芳,外出",
        "刘芳(外出,刘芳,外出"
    })
    void d29_splitsNotesOff(String written, String name, String note) {
        assertThat(read(written)).isEqualTo(Parsed.of(new PersonName(name, note), NAME_NOTE, written));
    }

    @Test
    void refusesBlankAndEndlessNames() {
        assertThat(PersonName.read(Cell.BLANK)).isEqualTo(Parsed.refused(NAME_MISSING, ""));
        assertThat(read("(已故)")).isEqualTo(Parsed.refused(NAME_MISSING, "(已故)"));
        assertThat(read("名".repeat(80))).isEqualTo(name("名".repeat(80)));
        assertThat(read("名".repeat(81)).hasError()).isTrue();
        assertThat(PersonName.read(Cell.error("#N/A"))).isEqualTo(Parsed.refused(CELL_ERROR, "#N/A"));
    }
}

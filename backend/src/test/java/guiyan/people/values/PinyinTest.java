package guiyan.people.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "林晓川,lin xiao chuan",
        "覃梓松,qin zi song",
        "单雄信,shan xiong xin",
        "仇英,qiu ying",
        "区桂芝,ou gui zhi",
        "曾大清,zeng da qing",
        "解缙,xie jin",
        "查良,zha liang",
        "盖叫天,ge jiao tian",
        "朴正,piao zheng",
        "尉迟恭,yu chi gong",
        "万俟卨,mo qi xie",
        "欧阳忠清,ou yang zhong qing",
        "庹世坤,tuo shi kun",
        "长孙顺,zhang sun shun",
        "李䶮,li yan",
        "卢㛃,lu jie",
        "吴𬱖,wu wei",
        "田垚,tian yao",
        "买买提·吐尔逊,mai mai ti tu er xun",
        "John Smith,john smith",
        "缪单,miao dan",
        "阳重,yang zhong"
    })
    void readsSurnamesAsTheirBearersDo(String name, String key) {
        assertThat(Pinyin.sortKey(name)).isEqualTo(key);
    }

    @Test
    void givesInitialsAndFullSpelling() {
        assertThat(Pinyin.initials("林晓川")).isEqualTo("lxc");
        assertThat(Pinyin.full("林晓川")).isEqualTo("linxiaochuan");
        assertThat(Pinyin.initials("")).isEmpty();
    }

    @Test
    void sortsSurnameFirst() {
        var names = Stream.of("林晓川", "李远", "凌安", "李安国", "林安").sorted(Comparator.comparing(Pinyin::sortKey));

        assertThat(names).containsExactly("李安国", "李远", "林安", "林晓川", "凌安");
    }

    @Test
    void keepsKeysShort() {
        assertThat(Pinyin.sortKey("庄".repeat(80))).hasSizeLessThanOrEqualTo(120).startsWith("zhuang zhuang");
    }

    @Test
    void findsANameByItsEndsInitialsAndPinyin() {
        assertThat(NameKeys.of("林晓川")).isEqualTo(new NameKeys(List.of("林晓川", "晓川", "川"), "lxc", "linxiaochuan"));
        assertThat(NameKeys.of("买买提·吐").suffixes()).containsExactly("买买提吐", "买提吐", "提吐", "吐");
        assertThat(NameKeys.of("吴𬱖").suffixes()).containsExactly("吴𬱖", "𬱖");
    }

    @Test
    void leavesOutEndsThatBeginAnEarlierEnd() {
        assertThat(NameKeys.of("丁丁").suffixes()).containsExactly("丁丁");
        assertThat(NameKeys.of("王小小").suffixes()).containsExactly("王小小", "小小");
    }
}

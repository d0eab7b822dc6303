package guiyan.people.values;

import guiyan.platform.Language;
import java.util.Arrays;

/** What somebody is to the head of his household, by GB/T 4761-2008. */
public enum Kinship {
    SELF("01", "本人", "self"),
    HEAD("02", "户主", "head"),
    SPOUSE("10", "配偶", "spouse"),
    HUSBAND("11", "夫", "husband"),
    WIFE("12", "妻", "wife"),
    SON("20", "子", "son"),
    SON_IN_LAW("28", "女婿", "son-in-law"),
    DAUGHTER("30", "女", "daughter"),
    DAUGHTER_IN_LAW("38", "儿媳", "daughter-in-law"),
    GRANDCHILD("40", "孙辈", "grandchild"),
    FATHER("51", "父", "father"),
    MOTHER("52", "母", "mother"),
    HUSBANDS_FATHER("53", "公公", "husband's father"),
    HUSBANDS_MOTHER("54", "婆婆", "husband's mother"),
    WIFES_FATHER("55", "岳父", "wife's father"),
    WIFES_MOTHER("56", "岳母", "wife's mother"),
    GRANDPARENT("60", "祖辈", "grandparent"),
    SIBLING("70", "兄弟姐妹", "sibling"),
    OTHER("80", "其他亲属", "other relative"),
    NO_RELATIVE("99", "非亲属", "no relative");

    /** The codes, as a form checks them. */
    public static final String CODES = "0[12]|1[0-2]|20|28|30|38|40|5[1-6]|60|70|80|99";

    private final String code;
    private final String zh;
    private final String en;

    Kinship(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    /** Whether the code says that he is the head himself. */
    public static boolean isHead(String code) {
        return SELF.code.equals(code) || HEAD.code.equals(code);
    }

    /** What the code says; the code itself where it is none of the list. */
    public static String word(String code, Language language) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .map(each -> language == Language.ZH ? each.zh : each.en)
                .orElse(code);
    }

    public String code() {
        return code;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}

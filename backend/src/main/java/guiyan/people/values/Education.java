package guiyan.people.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import guiyan.platform.importing.Cell;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.Parsed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Education by the tens of GB/T 4658-2006; the finer codes differ between copies of the standard. */
public enum Education {
    POSTGRADUATE("10", "研究生", "postgraduate", "硕士,博士,硕士研究生,博士研究生"),
    BACHELOR("20", "大学本科", "bachelor", "本科,大学,学士"),
    COLLEGE("30", "大学专科", "college", "大专,专科,高职,高职高专"),
    VOCATIONAL("40", "中等职业", "vocational school", "中专,中职,职高,职业高中,技校,中技,中师,中等专科,中等专业学校,技工学校"),
    SENIOR_HIGH("60", "普通高中", "senior high school", "高中"),
    JUNIOR_HIGH("70", "初中", "junior high school", "初级中学"),
    PRIMARY("80", "小学", "primary school", "初小,高小"),
    OTHER("90", "其他", "other", "文盲,半文盲,文盲或半文盲");

    private static final CodeCell CELL = new CodeCell(aliases());

    private final String code;
    private final String zh;
    private final String en;
    private final List<String> names;

    Education(String code, String zh, String en, String names) {
        this.code = code;
        this.zh = zh;
        this.en = en;
        this.names = List.of(names.split(","));
    }

    private static Map<String, String> aliases() {
        var aliases = new HashMap<String, String>();
        for (var education : values()) {
            aliases.put(education.code, education.code);
            aliases.put(education.zh, education.code);
            education.names.forEach(name -> aliases.put(name, education.code));
        }
        for (var name : List.copyOf(aliases.keySet())) {
            for (var ending : List.of("毕业", "肄业", "结业", "学历", "文化", "文化程度"))
                aliases.put(name + ending, aliases.get(name));
        }
        return aliases;
    }

    /** The entry of a code such as {@code 70}. */
    @JsonCreator
    public static Education of(String code) {
        return Arrays.stream(values())
                .filter(education -> education.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no education code: " + code));
    }

    /** 大专, 专科毕业, 职高 and their like; 高中/中专 is two things and left empty with a warning. */
    public static Parsed<Education> read(Cell cell) {
        return CELL.read(cell, Education::of);
    }

    @JsonValue
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

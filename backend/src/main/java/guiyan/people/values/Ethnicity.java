package guiyan.people.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import guiyan.platform.importing.Cell;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.Parsed;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** One of the ethnic groups of GB/T 3304. */
public record Ethnicity(@JsonValue String code, String zh, String en) {

    private static final Map<String, Ethnicity> BY_CODE = table("""
        01 汉 Han, 02 蒙古 Mongol, 03 回 Hui, 04 藏 Tibetan, 05 维吾尔 Uygur, 06 苗 Miao, 07 彝 Yi, 08 壮 Zhuang,
        09 布依 Bouyei, 10 朝鲜 Korean, 11 满 Manchu, 12 侗 Dong, 13 瑶 Yao, 14 白 Bai, 15 土家 Tujia, 16 哈尼 Hani,
        17 哈萨克 Kazak, 18 傣 Dai, 19 黎 Li, 20 傈僳 Lisu, 21 佤 Va, 22 畲 She, 23 高山 Gaoshan, 24 拉祜 Lahu,
        25 水 Sui, 26 东乡 Dongxiang, 27 纳西 Naxi, 28 景颇 Jingpo, 29 柯尔克孜 Kirgiz, 30 土 Tu, 31 达斡尔 Daur,
        32 仫佬 Mulao, 33 羌 Qiang, 34 布朗 Blang, 35 撒拉 Salar, 36 毛南 Maonan, 37 仡佬 Gelao, 38 锡伯 Xibe,
        39 阿昌 Achang, 40 普米 Pumi, 41 塔吉克 Tajik, 42 怒 Nu, 43 乌孜别克 Uzbek, 44 俄罗斯 Russian,
        45 鄂温克 Ewenki, 46 德昂 Deang, 47 保安 Bonan, 48 裕固 Yugur, 49 京 Gin, 50 塔塔尔 Tatar, 51 独龙 Derung,
        52 鄂伦春 Oroqen, 53 赫哲 Hezhen, 54 门巴 Monba, 55 珞巴 Lhoba, 56 基诺 Jino, 97 其他 other,
        98 外国血统 foreign\
        """);

    private static final CodeCell CELL = new CodeCell(aliases());

    private static Map<String, Ethnicity> table(String text) {
        var table = new LinkedHashMap<String, Ethnicity>();
        for (var entry : text.split(",\\s+")) {
            var parts = entry.split(" ");
            var zh = parts[0].compareTo("90") < 0 ? parts[1] + "族" : parts[1];
            table.put(parts[0], new Ethnicity(parts[0], zh, parts[2]));
        }
        return Collections.unmodifiableMap(table);
    }

    private static Map<String, String> aliases() {
        // Two misspellings that real ledgers carry, and two everyday names.
        var aliases = new HashMap<>(Map.of("达翰尔", "31", "傈傈", "20", "维", "05", "蒙", "02"));
        for (var ethnicity : all()) {
            aliases.put(ethnicity.code, ethnicity.code);
            aliases.put(ethnicity.code.replaceFirst("^0", ""), ethnicity.code);
            aliases.put(ethnicity.zh.replaceFirst("族$", ""), ethnicity.code);
        }
        Map.copyOf(aliases).forEach((name, code) -> aliases.put(name + "族", code));
        return aliases;
    }

    /** Every entry, in the order of the codes. */
    public static Collection<Ethnicity> all() {
        return BY_CODE.values();
    }

    /** The entry of a code such as {@code 15}. */
    @JsonCreator
    public static Ethnicity of(String code) {
        var ethnicity = BY_CODE.get(code);
        if (ethnicity == null) throw new IllegalArgumentException("no ethnicity code: " + code);
        return ethnicity;
    }

    /** 土家, 土家族 or the code; a value outside the list is left empty with a warning. */
    public static Parsed<Ethnicity> read(Cell cell) {
        return CELL.read(cell, Ethnicity::of);
    }
}

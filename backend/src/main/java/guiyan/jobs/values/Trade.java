package guiyan.jobs.values;

import guiyan.platform.importing.CodeCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody can do for a living, as the townships' lists name it; of both sexes, all of them. */
public enum Trade {
    BRICKLAYER("泥瓦工", "泥瓦匠", "瓦工", "泥工"),
    WELDER("电焊工", "焊工"),
    SEWER("缝纫工", "车工"),
    COOK("厨工", "厨师"),
    WAREHOUSE_KEEPER("仓管员", "仓库管理员"),
    ACCOUNTANT("会计", "财务"),
    FITTER("钳工"),
    DRIVER("司机", "驾驶员"),
    DOMESTIC_HELPER("家政员", "家政", "保姆"),
    GENERAL_WORKER("普工", "杂工"),
    SECURITY_GUARD("保安", "保安员"),
    ASSEMBLER("装配工", "组装工"),
    OTHER("其他");

    /** What courses that teach a trade are called, where they do not bear its word. */
    private static final Map<String, Trade> COURSES = Map.of(
            "泥瓦", BRICKLAYER,
            "电焊", WELDER,
            "缝纫", SEWER,
            "烹饪", COOK,
            "仓储", WAREHOUSE_KEEPER,
            "驾驶", DRIVER,
            "装配", ASSEMBLER,
            "组装", ASSEMBLER);

    /** Reads a cell that names one. */
    public static final CodeCell CELL = new CodeCell(aliases());

    public final String zh;
    private final List<String> words;

    Trade(String... words) {
        zh = words[0];
        this.words = List.of(words);
    }

    private static Map<String, String> aliases() {
        var aliases = new HashMap<String, String>();
        for (var trade : values()) {
            aliases.put(trade.name(), trade.name());
            trade.words.forEach(word -> aliases.put(word, trade.name()));
        }
        return aliases;
    }

    /** The trade whose word a title holds; OTHER where it holds none. */
    public static Trade of(String title) {
        for (var trade : values()) if (trade.words.stream().anyMatch(title::contains)) return trade;
        return OTHER;
    }

    /** Whether a course of that title teaches it. */
    public boolean isTaughtBy(String course) {
        if (this == OTHER) return false;
        return of(course) == this
                || COURSES.entrySet().stream()
                        .anyMatch(each -> each.getValue() == this && course.contains(each.getKey()));
    }
}

package guiyan.outflow.values;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.Parsed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a cell that says why somebody left, by all the words clerks have for it. */
public final class ReasonCell {

    public static final List<String> WORDS = List.of("务工", "经商", "工作单位变动", "学习", "毕业", "随迁", "居住地变化", "出国", "其他");
    private static final CodeCell CELL = new CodeCell(aliases());

    private ReasonCell() {}

    private static Map<String, String> aliases() {
        var aliases = new HashMap<String, String>();
        add(aliases, OutflowReason.WORK, "WORK 务工 打工 外出务工 外出打工 就业 上班");
        add(aliases, OutflowReason.BUSINESS, "BUSINESS 经商 做生意 创业 个体经营");
        add(aliases, OutflowReason.JOB_CHANGE, "JOB_CHANGE 工作单位变动 工作调动");
        add(aliases, OutflowReason.STUDY, "STUDY 学习 求学 上学 读书");
        add(aliases, OutflowReason.GRADUATION, "GRADUATION 毕业");
        add(aliases, OutflowReason.FAMILY, "FAMILY 随迁 照顾家人 带孙 带小孩 随子女");
        add(aliases, OutflowReason.RESIDENCE, "RESIDENCE 居住地变化 购房 定居");
        add(aliases, OutflowReason.ABROAD, "ABROAD 出国 出境 出国(境)");
        add(aliases, OutflowReason.OTHER, "OTHER 其他 其它");
        return aliases;
    }

    private static void add(Map<String, String> aliases, OutflowReason reason, String words) {
        for (var word : words.split(" ")) aliases.put(word, reason.name());
    }

    /** The reason; words outside the list are left empty with a warning. */
    public static Parsed<OutflowReason> read(Cell cell) {
        return CELL.read(cell, OutflowReason::valueOf);
    }
}

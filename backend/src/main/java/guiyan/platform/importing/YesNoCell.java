package guiyan.platform.importing;

import java.util.HashMap;
import java.util.Map;

/** Reads a cell that answers yes or no. */
public final class YesNoCell {

    private static final CodeCell CELL = new CodeCell(aliases());

    private YesNoCell() {}

    private static Map<String, String> aliases() {
        var aliases = new HashMap<String, String>();
        for (var yes : "是 有 对 已 已办 已领 持有 √ ✓ ✔ ☑ ∨ Y YES T TRUE 1".split(" ")) aliases.put(yes, "true");
        for (var no : "否 无 非 未 未办 未领 没有 没 × ✗ ✘ X N NO F FALSE 0".split(" ")) aliases.put(no, "false");
        return aliases;
    }

    /** 是, √, 有, Y, 1 are yes; 否, 无, ×, N, 0 are no; anything else is left empty with a warning. */
    public static Parsed<Boolean> read(Cell cell) {
        return CELL.read(cell, Boolean::valueOf);
    }
}

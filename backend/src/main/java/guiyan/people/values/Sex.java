package guiyan.people.values;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.Parsed;
import java.util.Map;

/** Sex as GB/T 2261.1 has it; what is not known is said to be so. */
public enum Sex {
    MALE("男", "male"),
    FEMALE("女", "female"),
    UNKNOWN("未知", "unknown");

    private static final CodeCell CELL = new CodeCell(Map.ofEntries(
            Map.entry("男", "MALE"),
            Map.entry("男性", "MALE"),
            Map.entry("1", "MALE"),
            Map.entry("M", "MALE"),
            Map.entry("MALE", "MALE"),
            Map.entry("女", "FEMALE"),
            Map.entry("女性", "FEMALE"),
            Map.entry("2", "FEMALE"),
            Map.entry("F", "FEMALE"),
            Map.entry("FEMALE", "FEMALE"),
            Map.entry("0", "UNKNOWN"),
            Map.entry("9", "UNKNOWN"),
            Map.entry("未知", "UNKNOWN"),
            Map.entry("未说明", "UNKNOWN"),
            Map.entry("UNKNOWN", "UNKNOWN")));

    private final String zh;
    private final String en;

    Sex(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** 男/1/M, 女/2/F and their like; anything else is left empty with a warning. */
    public static Parsed<Sex> read(Cell cell) {
        return CELL.read(cell, Sex::valueOf);
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}

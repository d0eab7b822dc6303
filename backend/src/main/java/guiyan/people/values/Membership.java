package guiyan.people.values;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.Parsed;
import java.util.Map;

/** Whether somebody is a full member or still on probation. */
public enum Membership {
    FULL("正式党员", "full member"),
    PROBATIONARY("预备党员", "probationary member");

    private static final CodeCell CELL = new CodeCell(Map.ofEntries(
            Map.entry("正式党员", "FULL"),
            Map.entry("正式", "FULL"),
            Map.entry("党员", "FULL"),
            Map.entry("中共党员", "FULL"),
            Map.entry("中共正式党员", "FULL"),
            Map.entry("FULL", "FULL"),
            Map.entry("预备党员", "PROBATIONARY"),
            Map.entry("预备", "PROBATIONARY"),
            Map.entry("中共预备党员", "PROBATIONARY"),
            Map.entry("PROBATIONARY", "PROBATIONARY")));

    private final String zh;
    private final String en;

    Membership(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** 正式, 预备党员 and their like; 群众 or anything else is left empty with a warning. */
    public static Parsed<Membership> read(Cell cell) {
        return CELL.read(cell, Membership::valueOf);
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}

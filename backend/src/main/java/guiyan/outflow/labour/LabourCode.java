package guiyan.outflow.labour;

import guiyan.platform.Code;

/** What is refused about labourers who left. */
public enum LabourCode implements Code {
    LABOUR_RETURNED(Kind.STATE, "此人已返乡（{0}）", "He has come home ({0})"),
    LABOUR_BACK_BEFORE_LEAVING(Kind.VALUE, "早于外出时间 {0}", "Before he left on {0}"),
    LABOUR_UNIT_UNKNOWN(Kind.VALUE, "没有这个支部，或不在您的范围内", "No such branch in your scope"),
    LABOUR_AREA_UNKNOWN(Kind.VALUE, "没有这个行政区划代码", "There is no such area code"),
    LEADER_UNKNOWN(Kind.VALUE, "带领人不在您的范围内", "The leader is nobody of your scope");

    private final Words words;

    LabourCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

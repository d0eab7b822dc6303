package guiyan.contact.visits;

import guiyan.platform.Code;

/** What is refused about visits. */
public enum VisitCode implements Code {
    VISIT_NOT_YET(Kind.VALUE, "日期不能晚于今天 {0}", "The day is after today, {0}"),
    VISIT_SETTLED(Kind.STATE, "这次走访的事已办完", "What the visit found has been settled"),
    SETTLED_BEFORE_VISIT(Kind.VALUE, "早于走访日期 {0}", "Before the visit on {0}");

    private final Words words;

    VisitCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

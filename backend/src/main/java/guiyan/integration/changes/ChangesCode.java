package guiyan.integration.changes;

import guiyan.platform.Code;

/** What the feed of changes refuses. */
public enum ChangesCode implements Code {
    CHANGES_FORGOTTEN(
            Kind.VALUE,
            "这个位置之后的变更已有一部分不再保留，请全部重新读取，再从 after=latest 继续",
            "Some changes after this cursor are no longer kept; read everything anew and go on from after=latest");

    private final Words words;

    ChangesCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

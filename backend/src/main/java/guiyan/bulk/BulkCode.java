package guiyan.bulk;

import guiyan.platform.Code;

/** What is refused when an act is to be done to many rows. */
public enum BulkCode implements Code {
    BULK_ACTION_UNKNOWN(Kind.VALUE, "没有这种批量操作", "There is no such act on many rows"),
    BULK_TOO_MANY(Kind.VALUE, "一次最多 {0} 条，请缩小范围", "At most {0} rows at once; narrow the filter"),
    CONFIRM_TOKEN_MISSING(
            Kind.VALUE, "请先试算，再带上 confirmToken 确认", "Look first (dryRun), then confirm with the confirmToken"),
    CONFIRM_TOKEN_WRONG(Kind.VALUE, "confirmToken 与内容不符，请重新试算", "The confirmToken is not for this; look again"),
    CONFIRM_TOKEN_SPENT(
            Kind.STATE, "confirmToken 已过期或已用过，请重新试算", "The confirmToken has run out or was used; look again");

    private final Words words;

    BulkCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

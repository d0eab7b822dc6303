package guiyan.contact;

import guiyan.platform.Code;

/** What is refused about keeping in touch. */
public enum ContactCode implements Code {
    RECORD_STANDS(Kind.STATE, "记录满 {0} 分钟后不能撤回", "A record can be withdrawn within {0} minutes"),
    NOT_YET(Kind.VALUE, "日期不能晚于今天 {0}", "The day is after today, {0}"),
    NUMBER_UNKNOWN(Kind.VALUE, "不是这位党员在用的号码", "Not a number in use of this member"),
    PROMISE_KEPT(Kind.STATE, "这项承诺已兑现", "The promise has been kept"),
    KEPT_BEFORE_MADE(Kind.VALUE, "早于作出承诺的日期 {0}", "Before it was promised on {0}");

    private final Words words;

    ContactCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

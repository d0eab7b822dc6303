package guiyan.privacy;

import guiyan.platform.Code;

/** What is refused at the privacy desk. */
public enum PrivacyCode implements Code {
    REQUEST_DECIDED(Kind.STATE, "这件申请已办结", "This request has been decided"),
    REQUEST_EXTENDED(Kind.STATE, "已延期一次，最长 30 天", "Extended already; 30 days is the longest"),
    BEFORE_THE_REQUEST(Kind.VALUE, "早于收到申请的日期 {0}", "Before the request came in on {0}"),
    NOTHING_RESTRICTED(Kind.STATE, "没有因这件申请限制使用", "Nothing is restricted by this request"),
    INCIDENT_CLOSED(Kind.STATE, "这个事件已了结", "This incident has been closed"),
    BEFORE_THE_INCIDENT(Kind.VALUE, "早于发现日期 {0}", "Before it was found on {0}"),
    PERIOD_TURNED(Kind.VALUE, "结束早于开始", "Ends before it begins");

    private final Words words;

    PrivacyCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

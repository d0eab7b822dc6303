package guiyan.members.corrections;

import guiyan.platform.Code;

/** What is refused about requests for correction. */
public enum CorrectionCode implements Code {
    NOTHING_TO_CORRECT(Kind.VALUE, "填写的内容与现在的资料相同", "What is proposed is what the file says"),
    NOTHING_LEFT_TO_CORRECT(Kind.STATE, "资料已经是这样了，没有可改的", "The file says so already; there is nothing left to change"),
    CHANGED_SINCE_PROPOSED(Kind.STATE, "提出之后资料又改过：{0}", "The file has been changed since: {0}"),
    CORRECTION_OF_ANOTHER(
            Kind.STATE,
            "这条更正是 {0} 提出的，只能由本人撤回；不同意请由服务站写明理由退回",
            "{0} asked for it and alone may take it back; the station may refuse it with a reason"),
    CORRECTION_DECIDED(Kind.STATE, "这条更正已经办结", "This request has been decided"),
    CORRECTION_EXTENDED(Kind.STATE, "已经延期过一次", "The time has been extended once already");

    private final Words words;

    CorrectionCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

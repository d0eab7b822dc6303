package guiyan.outflow;

import guiyan.platform.Code;

/** What the ledger of those away refuses. */
public enum OutflowCode implements Code {
    OUTFLOW_STATE(Kind.STATE, "外出记录现在的状态不能这样办", "As the episode stands now this cannot follow"),
    OUTFLOW_OPEN(Kind.STATE, "此人已有一条未结束的外出记录", "The member has an open episode already"),
    OUTFLOW_OVERLAP(Kind.VALUE, "与另一段外出（至 {0}）重叠", "Overlaps another episode that ended on {0}"),
    END_BEFORE_START(Kind.VALUE, "早于外出时间 {0}", "Before the departure on {0}"),
    REPORTED_AFTER_DEPARTURE(Kind.VALUE, "报告晚于外出时间 {0}，应记为补报", "Reported after the departure on {0}: late, not before"),
    LOST_TOO_SOON(Kind.VALUE, "失去联系不足六个月，不能认定失联", "Contact must have been missing for six months"),
    LOST_BEFORE_FOUND(
            Kind.VALUE, "{0} 已取得联系，失去联系不能早于这一天", "He was found on {0}; he is missed since then at the earliest"),
    SEARCH_NEEDED(Kind.VALUE, "认定失联须写明查找经过", "What was done to find him must be said"),
    VISIT_BEFORE_DEPARTURE(Kind.VALUE, "早于外出时间 {0}", "Before the departure on {0}"),
    VISIT_ENDS_BEFORE(Kind.VALUE, "结束早于开始 {0}", "Ends before it begins on {0}"),
    STAY_ENDS_BEFORE(Kind.VALUE, "离开早于到达 {0}", "Ends before it begins on {0}"),
    NO_OPEN_VISIT(Kind.STATE, "没有未结束的回乡探访", "There is no home visit to end"),
    REVIEW_STATE(Kind.STATE, "台账行的审核现在不能这样办", "As the review of the row stands now this cannot follow"),
    CORRECTION_NEEDS_REASON(Kind.VALUE, "更正已有的内容须写明原因", "To correct what stood there needs a reason"),
    MEMBER_STAYS(Kind.VALUE, "外出记录不能换人", "An episode stays with its member"),
    RETURN_IS_AN_ACT(Kind.VALUE, "返乡请用返乡登记办理", "A return is registered by its own act"),
    DEPARTURE_IS_AN_ACT(Kind.VALUE, "离开请用外出登记办理", "A departure is registered by its own act"),
    LIAISON_UNKNOWN(Kind.VALUE, "没有这名联络员", "There is no such liaison"),
    SAME_LIAISON(Kind.VALUE, "联络员没有变", "He keeps contact already"),
    DEPUTY_ENDS_BEFORE(Kind.VALUE, "代管结束早于开始 {0}", "Ends before it begins on {0}"),
    NOT_AWAY(Kind.STATE, "此人现不在外", "The member is not away"),
    SNAPSHOT_SIGNED(Kind.STATE, "{0} 的台账已签字，不再改动", "The ledger of {0} is signed and does not change"),
    HANDOVER_CHANGED(Kind.STATE, "移交名单已变化，请重新预览", "The caseload has changed since the preview"),
    INCOME_NEEDS_CONSENT(Kind.CONSENT, "本人未同意登记收入", "There is no consent to note the income");

    private final Words words;

    OutflowCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

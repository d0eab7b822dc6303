package guiyan.care;

import guiyan.platform.Code;

/** What is refused about care. */
public enum CareCode implements Code {
    NOT_THE_CARER(Kind.RIGHT, "只有指定的照护人能看和填这份档案", "Only the assigned carer reads and writes this file"),
    ALREADY_IN_CARE(Kind.STATE, "已经在册关爱，{0} 建档", "In care already, since {0}"),
    CARE_CLOSED(Kind.STATE, "已于 {0} 结案", "The care ended on {0}"),
    CHILD_GROWN(Kind.VALUE, "已满 16 周岁，不再是留守儿童", "A child in care is under 16"),
    CARE_IN_FUTURE(Kind.VALUE, "日期不能晚于今天 {0}", "The day is after today, {0}"),
    BEFORE_CARE(Kind.VALUE, "早于建档日期 {0}", "Before the care began on {0}"),
    CARER_UNKNOWN(Kind.VALUE, "本单位没有这个可以照护的人", "Nobody of this unit who may care has this account"),
    STAGE_IS_A_CHILDS(Kind.VALUE, "就学情况和监护人只填儿童的", "School stage, guardian and consent are a child's"),
    LIVING_ALONE_IS_AN_ELDERS(Kind.VALUE, "是否独居只填老人的", "Living alone is asked of elders"),
    GUARDIAN_PHONE_UNREADABLE(Kind.VALUE, "监护人电话认不出来", "The guardian's phone is no number that can be called"),
    CARE_BIRTH_UNREADABLE(Kind.VALUE, "出生年月认不出来", "The birth month cannot be read"),
    NO_REVIEW_DUE(Kind.STATE, "现在没有要复核的", "No review is due"),
    VISIT_WITHDRAWN(Kind.STATE, "这次走访已于 {0} 撤销", "That visit was taken back on {0}"),
    GAP_CLOSED(Kind.STATE, "人已于 {0} 返乡，不用再答复", "The one who left was back on {0}"),
    BEFORE_GAP(Kind.VALUE, "早于提出日期 {0}", "Before it was asked on {0}"),
    GAP_NEEDS_WHY(Kind.VALUE, "不需要安排的，请写明原因", "Say why nothing is needed"),
    COMMITMENT_ENDED(Kind.STATE, "承诺已于 {0} 结束", "The commitment ended on {0}"),
    BEFORE_COMMITMENT(Kind.VALUE, "早于承诺日期 {0}", "Before the commitment of {0}"),
    CASE_OF_ANOTHER(Kind.VALUE, "这份关爱档案不是代这位党员照护的", "That care is not on behalf of this member");

    private final Words words;

    CareCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

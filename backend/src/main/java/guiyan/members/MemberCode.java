package guiyan.members;

import guiyan.platform.Code;

/** What the roll refuses. */
public enum MemberCode implements Code {
    MEMBERSHIP_ENDED(Kind.STATE, "此人已不在册（{0}）", "The membership has ended ({0})"),
    NOT_ON_THE_ROLL(Kind.STATE, "此人不是在册党员", "He is no member"),
    MEMBERSHIP_ACTIVE(Kind.STATE, "此人在册", "The membership is active"),
    MOVE_IS_A_TRANSFER(Kind.STATE, "换支部要办组织关系转接", "Moving to another branch is a transfer"),
    FULL_BEFORE_JOINED(Kind.VALUE, "转正时间早于入党时间 {0}", "Became a full member before joining on {0}"),
    JOINED_BEFORE_BIRTH(Kind.VALUE, "入党时间早于出生日期 {0}", "Joined before being born on {0}"),
    BRANCH_UNKNOWN(Kind.VALUE, "没有这个党支部", "There is no such branch");

    private final Words words;

    MemberCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

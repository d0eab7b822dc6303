package guiyan.people.households;

import guiyan.platform.Code;

/** What is refused about households. */
public enum HouseholdCode implements Code {
    HOUSEHOLD_DISSOLVED(Kind.STATE, "这一户已并入别户", "This household has been merged into another one"),
    HOUSEHOLD_MOVES_BY_ACT(Kind.STATE, "换村要用“迁移”", "Moving to another unit is an act of its own"),
    HOUSEHOLD_HAS_HEAD(Kind.STATE, "这一户已有户主 {0}", "This household has a head already: {0}"),
    HEAD_IS_A_PERSON(Kind.STATE, "户主是已登记的人，请用“调整关系”换户主", "The head is a person on record; state the relations anew"),
    HEAD_NEEDED(Kind.VALUE, "请写明户主", "Name the head"),
    IN_A_HOUSEHOLD(Kind.STATE, "此人现在在 {0} 户", "This person belongs to the household of {0}"),
    NOT_IN_HOUSEHOLD(Kind.STATE, "此人现在不在这一户", "This person does not belong to this household now"),
    HOUSEHOLDS_OVERLAP(Kind.VALUE, "此人到 {0} 还在另一户", "This person belonged to another household until {0}"),
    LEFT_BEFORE_JOINED(Kind.VALUE, "早于入户日期 {0}", "Before the person joined on {0}"),
    MORE_THAN_THERE_IS(Kind.VALUE, "超过这一户现有的 {0}", "More than the household has: {0}"),
    SAME_HOUSEHOLD(Kind.VALUE, "不能与自己合并", "A household cannot be merged with itself"),
    PERSON_TWICE(Kind.VALUE, "同一个人写了两次", "One person is named twice");

    private final Words words;

    HouseholdCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

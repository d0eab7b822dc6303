package guiyan.organizations;

import guiyan.platform.Code;

/** What the tree refuses. */
public enum OrganizationCode implements Code {
    PARENT_UNKNOWN(Kind.VALUE, "没有这个上级组织", "There is no such unit above"),
    PARENT_NEEDED(Kind.VALUE, "除最上级外都要有上级组织", "Only the topmost unit stands under nobody"),
    LEVEL_DOES_NOT_FIT(Kind.VALUE, "{0} 不能设在 {1} 之下", "A {0} cannot stand under a {1}"),
    CODE_TAKEN(Kind.STATE, "这个组织代码已经有了", "This code is taken"),
    STATION_OF_A_TOWNSHIP(Kind.VALUE, "服务站设在乡镇", "A service station is a township's"),
    MOVE_IS_AN_ACT(Kind.STATE, "改变上级组织要用专门的移动操作", "Moving a unit is an act of its own"),
    CODE_IS_FIXED(Kind.STATE, "组织代码不能改", "A code does not change"),
    UNIT_TOO_LARGE(
            Kind.STATE, "乡镇以上的单位要分批合并", "Units above a township are merged unit by unit: start a merge of units"),
    UNIT_SMALL_ENOUGH(Kind.VALUE, "乡镇及以下的单位直接合并，不必分批", "Units up to a township are merged at once, not one by one"),
    UNIT_DISSOLVED(Kind.STATE, "这个单位已撤销", "This unit has been dissolved"),
    UNITS_DO_NOT_MATCH(Kind.VALUE, "只有同级的单位才能合并", "Only units of one level can be merged"),
    UNIT_HAS_DOUBLES(
            Kind.STATE,
            "有 {0} 人在那边的乡镇已有同号记录，请先处理",
            "{0} people have a record of the same id in that township; settle them first"),
    SAME_UNIT(Kind.VALUE, "请选另一个单位", "Choose another unit"),
    NOBODY_IN_GROUPS(Kind.VALUE, "这些村组里没有人", "Nobody belongs to these groups"),
    UNIT_NEEDS_A_TOWNSHIP(Kind.VALUE, "请选乡镇或乡镇内的单位", "Choose a township or a unit of one"),
    UNIT_UNKNOWN(Kind.VALUE, "没有这个单位，或不在您的范围内", "There is no such unit, or it lies outside your units"),
    UNIT_KEEPS_NO_REGISTER(Kind.VALUE, "请选到村（党支部）", "Choose a village (a branch)"),
    UNIT_NEEDS_A_BRANCH(Kind.VALUE, "党员只能登记在党支部", "Members stand in a branch");

    private final Words words;

    OrganizationCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

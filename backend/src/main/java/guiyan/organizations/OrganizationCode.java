package guiyan.organizations;

import guiyan.platform.Code;

/** What the tree refuses. */
public enum OrganizationCode implements Code {
    PARENT_UNKNOWN(Kind.VALUE, "没有这个上级组织", "There is no such unit above"),
    PARENT_NEEDED(Kind.VALUE, "除最上级外都要有上级组织", "Only the topmost unit stands under nobody"),
    LEVEL_DOES_NOT_FIT(Kind.VALUE, "{0} 不能设在 {1} 之下", "A {0} cannot stand under a {1}"),
    CODE_TAKEN(Kind.STATE, "这个组织代码已经有了", "This code is taken"),
    MOVE_IS_AN_ACT(Kind.STATE, "改变上级组织要用专门的移动操作", "Moving a unit is an act of its own"),
    CODE_IS_FIXED(Kind.STATE, "组织代码不能改", "A code does not change"),
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

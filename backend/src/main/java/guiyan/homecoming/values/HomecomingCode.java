package guiyan.homecoming.values;

import guiyan.platform.Code;

/** What is refused about the way home and what comes of it. */
public enum HomecomingCode implements Code {
    HOMECOMING_IN_FUTURE(Kind.VALUE, "日期不能晚于今天 {0}", "The day is after today, {0}"),
    STAYS_WITH_MEMBER(Kind.VALUE, "不能改到别的党员名下", "It stays with the same member"),
    ASKED_THAT_DAY(Kind.STATE, "{0} 已经记过他的意愿，请改那一条", "His answer of {0} is there already; revise that one"),
    NO_HAS_NO_PLANS(Kind.VALUE, "不打算回来就不填想做什么和什么时候", "Who does not want to come back has no field and no time"),
    INTENTION_IS_HIS_OWN(Kind.STATE, "这是他自己在手机上说的，只有他能改", "He said so himself on his phone; only he may change it"),
    SAID_BY_HIMSELF_ONLY(Kind.VALUE, "本人手机只能由他自己填写", "Only he himself answers on his own phone"),
    OVER_BEFORE_ASKED(Kind.VALUE, "有效期早于询问日期 {0}", "It would be over before it was asked on {0}"),
    POST_ENDS_BEFORE_START(Kind.VALUE, "离任早于任职日期 {0}", "It would end before it began on {0}"),
    POST_ENDED(Kind.STATE, "已经在 {0} 离任", "It ended on {0}"),
    POST_HELD(Kind.STATE, "他已在任，或已是后备", "He holds such a post already"),
    VENTURE_ENDED(Kind.STATE, "已经在 {0} 停业", "It ended on {0}"),
    VENTURE_ENDS_BEFORE_START(Kind.VALUE, "停业早于登记日期 {0}", "It would end before it was registered on {0}"),
    SNAPSHOT_TOO_EARLY(Kind.VALUE, "这个半年还没过完", "The half-year is not over yet"),
    SNAPSHOT_BEFORE_START(Kind.VALUE, "早于登记日期 {0}", "Before it was registered on {0}"),
    MORE_LOCALS_THAN_EMPLOYED(Kind.VALUE, "本村人数不能多于吸纳人数", "More from the village than are employed"),
    REQUEST_CLOSED(Kind.STATE, "已经在 {0} 办结", "It was closed on {0}"),
    REQUEST_NOT_RAISED_YET(Kind.VALUE, "早于提出日期 {0}", "Before it was raised on {0}"),
    MENTOR_IS_HIMSELF(Kind.VALUE, "不能给自己当导师", "Nobody mentors himself"),
    MENTOR_RUNS_NOTHING_ALIKE(Kind.STATE, "他没有这个行业的在办实体", "He runs nothing in this field"),
    PLANNER_HAS_NO_PLANS(Kind.STATE, "他没有仍有效的返乡打算", "He has no plans to come back that hold"),
    MENTOR_LINKED(Kind.STATE, "两人已经结对", "They are paired already"),
    MENTOR_LINK_ENDED(Kind.STATE, "已经在 {0} 结束", "It ended on {0}"),
    MENTOR_LINK_NOT_BEGUN(Kind.VALUE, "早于结对日期 {0}", "Before they were paired on {0}"),
    OPPORTUNITY_ENDS_EARLY(Kind.VALUE, "有效期早于核实日期 {0}", "It would end before it was verified on {0}"),
    OPPORTUNITY_WITHDRAWN(Kind.STATE, "已经在 {0} 撤下", "It was withdrawn on {0}"),
    OPPORTUNITY_UNIT_FIXED(Kind.STATE, "不能改到别的单位名下", "It stays with the unit that wrote it down");

    private final Words words;

    HomecomingCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

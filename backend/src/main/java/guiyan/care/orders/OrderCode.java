package guiyan.care.orders;

import guiyan.platform.Code;

/** What is refused about help for families. */
public enum OrderCode implements Code {
    ORDER_IN_FUTURE(Kind.VALUE, "日期不能晚于今天 {0}", "The day is after today, {0}"),
    ORDER_BEFORE_REQUEST(Kind.VALUE, "早于提出日期 {0}", "Before the request of {0}"),
    DUE_BEFORE_SEASON(Kind.VALUE, "最迟日期早于农时开始", "The last day lies before the season begins"),
    ORDER_STATE(Kind.STATE, "帮扶单现在的状态不能这样办", "As the order stands now this cannot follow"),
    TASK_IS_FARM_WORK(Kind.VALUE, "农活才填作物、田亩和事项，也必须填事项", "Farm work names its task; nothing else has one"),
    ORDER_STAYS_WITH_MEMBER(Kind.VALUE, "不能改成替别的党员帮扶", "It stays on behalf of the same member"),
    CONFIRMED_BEFORE_DONE(Kind.VALUE, "早于办完的日期 {0}", "Before it was done on {0}"),
    NOBODY_HELPED(Kind.STATE, "还没有登记帮扶人", "Nobody has been noted as a helper"),
    CONFIRM_CODE_WITHOUT_WAY(
            Kind.VALUE, "确认码只在用码确认时填，也必须填", "A code goes with confirming by code, and with nothing else"),
    CONFIRM_CODE_WRONG(Kind.VALUE, "确认码不对", "That is not the code of this family"),
    CONFIRM_CODE_SPENT(Kind.STATE, "没有可用的确认码，请重新发给家里", "There is no code to confirm by: give the family another one"),
    OFFER_WITHDRAWN(Kind.STATE, "已于 {0} 撤销", "It was taken back on {0}"),
    OFFER_ENDS_FIRST(Kind.VALUE, "结束日期早于开始日期 {0}", "It ends before it begins on {0}"),
    SEASON_ENDS_EARLY(Kind.VALUE, "结束早于开始", "It ends before it begins"),
    AID_FOR_ITSELF(Kind.VALUE, "换工要在两户之间", "Mutual aid is between two households");

    private final Words words;

    OrderCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

package guiyan.duties;

import guiyan.platform.Code;

/** What is refused about duties. */
public enum DutyCode implements Code {
    DUTY_CLOSED(Kind.STATE, "这一期已结账，状态不再改写", "The period is closed; the state is not rewritten"),
    DUTY_SETTLED(Kind.STATE, "这项任务已办结，无须免除", "The duty is settled; there is nothing to waive"),
    DUTY_MET_BY_FACTS(
            Kind.STATE, "这项任务由业务登记自动完成，不能直接办结", "This duty is fulfilled by other records; it is not ticked off"),
    DAY_DOES_NOT_COUNT(Kind.VALUE, "日期应在 {0} 至 {1} 之间", "The day should lie between {0} and {1}"),
    SUSPENDED_BY_FACTS(Kind.VALUE, "失联暂停由失联登记产生，不能直接选", "Suspension follows from lost contact; it is not chosen"),

    EFFECTIVE_OUT_OF_RANGE(Kind.VALUE, "规则生效日应在 2000 至 2050 年之间", "A rule takes effect between 2000 and 2050");

    private final Words words;

    DutyCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

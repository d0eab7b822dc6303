package guiyan.outflow.inflows;

import guiyan.platform.Code;

/** What is refused about members who have come in. */
public enum InflowCode implements Code {
    INFLOW_ENDED(Kind.STATE, "此人已流出或转入（{0}）", "He has left again or was taken in ({0})"),
    LEFT_BEFORE_ARRIVAL(Kind.VALUE, "早于流入时间 {0}", "Before he arrived on {0}"),
    INFLOW_UNIT_UNKNOWN(Kind.VALUE, "没有这个支部，或不在您的范围内", "No such branch in your scope"),
    HOME_AREA_UNKNOWN(Kind.VALUE, "没有这个行政区划代码", "There is no such area code");

    private final Words words;

    InflowCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

package guiyan.contact.reports;

import guiyan.platform.Code;

/** What is refused about reports of the quarter. */
public enum ReportCode implements Code {
    REPORT_THERE(Kind.STATE, "这个季度已有汇报", "There is a report of this quarter already"),
    REPORT_ACKNOWLEDGED(Kind.STATE, "已经签收", "It has been acknowledged"),
    CONFIRMATION_NEEDED(Kind.VALUE, "电话口述的汇报须注明本人如何确认", "Say how the member confirmed what he dictated"),
    BODY_FOR_THE_SECRETARY(
            Kind.RIGHT,
            "汇报正文只有支部书记本人能看；代办人要由汇报人指定才能看",
            "The words are for the secretary himself; who stands in for him reads them only if their author has named him");

    private final Words words;

    ReportCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

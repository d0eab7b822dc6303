package guiyan.jobs.employers;

import guiyan.platform.Code;

/** What is refused about employers. */
public enum EmployerCode implements Code {
    USCC_MISSING(Kind.VALUE, "除个体户外都要有统一社会信用代码", "Only an individual business does without a credit code"),
    USCC_WRONG(Kind.VALUE, "统一社会信用代码不对，请逐位核对", "This is no credit code; compare it character by character"),
    EMPLOYER_KNOWN(Kind.STATE, "已登记过这个信用代码的单位", "An employer with this credit code is there already"),
    JOBS_UNIT_UNKNOWN(Kind.VALUE, "没有这个单位，或不在您的范围内", "No such unit in your scope"),
    JOBS_AREA_UNKNOWN(Kind.VALUE, "没有这个行政区划代码", "There is no such area code"),
    COMPLAINT_WITHOUT_WORDS(Kind.VALUE, "投诉要写明是什么事", "A complaint says what it is about"),
    NOTE_NO_COMPLAINT(Kind.STATE, "只有投诉才需要处理结果", "Only a complaint has a result"),
    NOTE_SETTLED(Kind.STATE, "这件投诉已有处理结果", "This complaint has been settled");

    private final Words words;

    EmployerCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

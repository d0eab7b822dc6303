package guiyan.identity.deputies;

import guiyan.platform.Code;

/** What is refused about deputies. */
public enum DeputyCode implements Code {
    DEPUTY_DOES_NOT_FIT(
            Kind.VALUE,
            "代理人要是同一乡镇的在用账号；管理员账号不能代理，也不能被代理",
            "A deputy has an account in use in the same township; administrators neither are nor have deputies"),
    DEPUTY_ENDS_EARLY(Kind.VALUE, "截止日期不能早于开始日期和今天", "It cannot end before it begins, nor before today"),
    DEPUTY_TOO_LONG(Kind.VALUE, "代理最长92天", "A deputy stands in for 92 days at most"),
    DEPUTY_OVER(Kind.STATE, "这项代理不在有效期内", "The appointment does not hold today"),
    DEPUTY_APPOINTS_NONE(Kind.STATE, "代理期间不能再委托别人", "Who stands in for another appoints nobody");

    private final Words words;

    DeputyCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

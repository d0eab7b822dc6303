package guiyan.identity.clients;

import guiyan.platform.Code;

/** What is refused when a machine client is administered. */
public enum ClientCode implements Code {
    CLIENT_NAME_TAKEN(Kind.STATE, "已有同名的接口客户端", "There is a client of this name"),
    CLIENT_UNIT_UNKNOWN(Kind.VALUE, "没有这个单位", "There is no such unit"),
    CLIENT_EMPLOYER_UNKNOWN(Kind.VALUE, "这个单位看不到这样的用人单位", "The unit sees no such employer"),
    CLIENT_EMPLOYER_MISSING(
            Kind.VALUE, "回复推荐的客户端要写明代表哪个用人单位", "A client that answers referrals speaks for an employer"),
    CLIENT_OF_EMPLOYER_ANSWERS(
            Kind.VALUE, "用人单位的客户端只能收推荐、报结果", "A client of an employer receives referrals, and nothing else"),
    CLIENT_EXPIRY_OUT_OF_RANGE(Kind.VALUE, "到期时间要在今后两年之内", "The end must lie within the next two years"),
    ADDRESS_RANGE_MALFORMED(
            Kind.VALUE, "“{0}”不是网络地址或网段，例如 10.1.0.0/16", "“{0}” is no address or range such as 10.1.0.0/16");

    private final Words words;

    ClientCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

package guiyan.contact.cards;

import guiyan.platform.Code;

/** What is refused about cards. */
public enum CardCode implements Code {
    CARD_SENT(Kind.STATE, "贺卡已经寄出", "The card has been sent"),
    CARD_NOT_SENT(Kind.STATE, "贺卡还没有寄出", "The card has not been sent"),
    ADDRESS_NEEDS_CONSENT(
            Kind.CONSENT, "登记地址要写明依据（如本人电话里同意）", "An address needs its basis, such as consent given by telephone"),
    CARD_ADDRESS_MISSING(Kind.STATE, "还没有寄送地址", "There is no address yet"),
    CARD_DAY_WRONG(Kind.VALUE, "日期不能晚于今天，也不能早于寄出日", "The day is after today, or before the card was sent"),
    CARD_YEAR_UNKNOWN(Kind.VALUE, "年份应在 2000 至 2050 之间", "The year lies between 2000 and 2050"),
    CARDS_OF_ONE_TOWNSHIP(Kind.NARROW, "请选定一个乡镇", "Name one township");

    private final Words words;

    CardCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

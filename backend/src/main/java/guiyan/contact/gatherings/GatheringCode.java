package guiyan.contact.gatherings;

import guiyan.platform.Code;

/** What is refused about meetings. */
public enum GatheringCode implements Code {
    GATHERING_OVER(Kind.STATE, "会议已经开过或取消", "The meeting has been held or cancelled"),
    GATHERING_NOT_YET(Kind.STATE, "还没有到开会的日子", "The day of the meeting has not come"),
    SIGN_IN_CODE_OVER(Kind.VALUE, "签到码已经换了，请再扫一次屏幕上的码", "The code has changed; scan the one on the screen again"),
    GATHERING_UNIT_UNKNOWN(Kind.VALUE, "没有这个支部", "There is no such branch"),
    GUEST_UNKNOWN(Kind.VALUE, "名册里没有这个人", "Nobody of that number is on the roll");

    private final Words words;

    GatheringCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

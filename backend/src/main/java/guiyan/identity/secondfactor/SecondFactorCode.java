package guiyan.identity.secondfactor;

import guiyan.platform.Code;

/** What is refused when a second factor is set up or taken away. */
public enum SecondFactorCode implements Code {
    SECOND_FACTOR_ON(Kind.STATE, "已经开启了二次验证", "The second factor is on already"),
    SECOND_FACTOR_OFF(Kind.STATE, "还没有开启二次验证", "There is no second factor"),
    CODE_WRONG(Kind.VALUE, "验证码不对，或已经用过", "The code is wrong or has been used");

    private final Words words;

    SecondFactorCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

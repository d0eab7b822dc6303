package guiyan.identity.activation;

import guiyan.platform.Code;

/** What is refused at the member's door. */
public enum ActivationRefusal implements Code {
    ACTIVATION_FAILED(
            Kind.SIGN_IN,
            "激活码不对、已用过或已过期，请找联络员重新领取",
            "The code is wrong, used or expired; ask the liaison officer for another"),
    USERNAME_NEEDED(Kind.VALUE, "请取一个用户名", "Choose a user name");

    private final Words words;

    ActivationRefusal(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

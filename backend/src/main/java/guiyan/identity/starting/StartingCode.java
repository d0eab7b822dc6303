package guiyan.identity.starting;

import guiyan.platform.Code;

/** What is refused about start slips. */
public enum StartingCode implements Code {
    ACCOUNT_IN_USE(
            Kind.STATE,
            "已有人用这个账号登录过，或已停用：请改用重置密码",
            "The account has been used, or is shut; reset its password instead");

    private final Words words;

    StartingCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

package guiyan.identity.oidc;

import guiyan.platform.Code;

/** What is refused when somebody comes by another sign-in. */
enum SignOnCode implements Code {
    SIGN_ON_OFF(Kind.ABSENT, "这里没有接入统一身份登录", "No single sign-on is set up here"),
    SIGN_ON_AWAY(Kind.BUSY, "统一身份登录暂时连不上，请用密码登录", "The single sign-on cannot be reached; use the password"),
    SIGN_ON_FAILED(Kind.SIGN_IN, "统一身份登录没有成功，请重新来一次", "The single sign-on did not succeed; begin again"),
    SIGN_ON_UNBOUND(
            Kind.SIGN_IN,
            "统一身份“{0}”还没有绑定账号，请管理员在账号页上绑定",
            "No account is bound to the identity {0}; ask the administrator to bind it on the page of accounts"),
    SUBJECT_TAKEN(Kind.STATE, "这个统一身份已绑定另一个账号", "Another account is bound to this identity");

    private final Words words;

    SignOnCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

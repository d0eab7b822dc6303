package guiyan.identity;

import guiyan.platform.Code;

/** What is refused at the door. */
public enum IdentityCode implements Code {
    SIGN_IN_FAILED(Kind.SIGN_IN, "用户名或密码不对，或账号暂不能用", "Wrong user name or password, or the account cannot be used now"),
    SESSION_ENDED(Kind.SIGN_IN, "登录已过期，请重新登录", "The session has ended; sign in again"),
    USERNAME_TAKEN(Kind.STATE, "这个用户名已有人用", "This user name is taken"),
    ROLE_NOT_YOURS(Kind.VALUE, "您不能开设这种账号", "You may not open accounts of this role"),
    UNIT_DOES_NOT_FIT(Kind.VALUE, "这种账号不能设在该单位", "This role does not belong to that unit"),
    NOT_YOUR_ACCOUNT(Kind.RIGHT, "您管不了这种账号", "Accounts of this role are not yours to look after"),
    OWN_ACCOUNT(Kind.STATE, "不能这样处理自己的账号", "Not with your own account"),
    PASSWORD_WRONG(Kind.VALUE, "当前密码不对", "The current password is wrong"),
    PASSWORD_WEAK(
            Kind.VALUE,
            "密码至少10位，含大小写字母、数字、符号中的三种，不含用户名和姓名，也不能是常见密码",
            "At least 10 characters of three kinds, without one's user name or name, and not a common one"),
    PASSWORD_USED(Kind.VALUE, "不能用最近5次用过的密码", "Not one of the last five passwords");

    private final Words words;

    IdentityCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

package guiyan.identity.devices;

import guiyan.platform.Code;

/** What is refused to an enrolled phone. */
public enum DeviceCode implements Code {
    PIN_WRONG(Kind.SIGN_IN, "密码不对，还可试 {0} 次", "Wrong PIN; {0} tries are left"),
    DEVICE_ENDED(
            Kind.SIGN_IN,
            "这部手机已停用，机上的资料要清除，请重新登记",
            "This phone is enrolled no more; what lies on it goes, and it is to be enrolled anew"),
    DEVICE_LAPSED(
            Kind.SIGN_IN,
            "这部手机太久没有打开；请先用账号和密码登录，再输一次密码，没发出的都还在",
            "The phone has not been opened for too long: sign in with your password, then open it again; what waits to be sent is still there");

    private final Words words;

    DeviceCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

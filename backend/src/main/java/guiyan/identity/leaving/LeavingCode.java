package guiyan.identity.leaving;

import guiyan.platform.Code;

/** What is refused when an officer leaves. */
public enum LeavingCode implements Code {
    OPEN_WORK(Kind.STATE, "还有没办完的事，请先交给别人", "There is open work; hand it over first"),
    HEIR_DOES_NOT_FIT(Kind.VALUE, "接手的账号要在用，并管得到这个单位", "Whoever goes on needs an account in use that reaches the unit");

    private final Words words;

    LeavingCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

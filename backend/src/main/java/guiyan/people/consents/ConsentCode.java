package guiyan.people.consents;

import guiyan.platform.Code;

/** What is refused about consents. */
public enum ConsentCode implements Code {
    CONSENT_WITHDRAWN(Kind.STATE, "这项同意已经撤回", "This consent has been taken back");

    private final Words words;

    ConsentCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

package guiyan.training.policies;

import guiyan.platform.Code;

/** What is refused about policies. */
public enum PolicyCode implements Code {
    POLICY_UNIT_FIXED(Kind.VALUE, "记在哪个单位名下不能改", "It stays with the unit that wrote it down"),
    POLICY_ENDS_EARLY(Kind.VALUE, "到期早于开始", "It expires before it begins"),
    POLICY_WITHDRAWN(Kind.STATE, "这条政策已撤下", "The policy has been withdrawn"),
    QUESTION_ANSWERED(Kind.STATE, "这个问题已经答过", "The question has been answered");

    private final Words words;

    PolicyCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

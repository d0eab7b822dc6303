package guiyan.members.transfers;

import guiyan.platform.Code;

/** What is refused about transfers of affiliation. */
public enum TransferCode implements Code {
    TRANSFER_OPEN(Kind.STATE, "此人已有一封在途的介绍信（{0}）", "A letter of transfer is on its way already ({0})"),
    TRANSFER_DECIDED(Kind.STATE, "这封介绍信已办结", "This letter of transfer has been decided"),
    OTHER_SIDE_DECIDES(Kind.RIGHT, "这一步由对方支部办理", "The other side has to do this"),
    ONE_DESTINATION(Kind.VALUE, "转往单位请填代码或填外单位名称，二者取一", "Name one destination: a unit's code, or a place outside"),
    SAME_BRANCH(Kind.VALUE, "本来就在这个支部", "This is the member's own branch"),
    BEFORE_THE_LETTER(Kind.VALUE, "早于开信日期 {0}", "Before the letter was issued on {0}");

    private final Words words;

    TransferCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

package guiyan.training.publicity;

import guiyan.platform.Code;

/** What is refused about publicity. */
public enum PublicityCode implements Code {
    PUBLICITY_UNIT_FIXED(Kind.VALUE, "记在哪个单位名下不能改", "It stays with the unit that held it"),
    MORE_MEMBERS_THAN_PEOPLE(Kind.VALUE, "党员不能多于到场人数", "There cannot be more members than people");

    private final Words words;

    PublicityCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

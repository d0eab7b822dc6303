package guiyan.members.disclosures;

import guiyan.platform.Code;

/** What is refused when values are asked for in clear. */
public enum DisclosureCode implements Code {
    FIELD_NOT_YOURS(Kind.RIGHT, "您的岗位不能查看这一项", "Your role may not see this value in clear");

    private final Words words;

    DisclosureCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

package guiyan.people;

import guiyan.platform.Code;

/** What is refused about persons. */
public enum PeopleCode implements Code {
    CITIZEN_ID_WRONG(Kind.VALUE, "身份证号不对，请核对", "This is no valid citizen id"),
    CITIZEN_ID_TAKEN(Kind.STATE, "本乡镇已有同号的人", "Somebody in this township has this citizen id"),
    CONSENT_MISSING(Kind.CONSENT, "登记身份证号要写明依据（如本人书面同意）", "A citizen id needs its basis, such as written consent"),
    PHONE_WRONG(Kind.VALUE, "不是电话号码", "This is no phone number"),
    BIRTH_CONTRADICTS_ID(Kind.VALUE, "出生日期与身份证号不符", "The birth date contradicts the citizen id"),
    SEX_CONTRADICTS_ID(Kind.VALUE, "性别与身份证号不符", "The sex contradicts the citizen id"),
    EXTERNAL_ID_TAKEN(Kind.STATE, "来源里的这个编号已登记", "This external id is taken"),
    CONTACT_POINT_RETIRED(Kind.STATE, "这个联系方式已停用", "This contact point is retired"),
    PERSON_MERGED(
            Kind.STATE, "这份记录已并入同一人的另一份，请在那一份上办理", "This record has been merged into another one of the same person"),
    PERSON_RESTRICTED(
            Kind.STATE,
            "本人申请后，他的信息自 {0} 起只保存、不使用，这件事不能办",
            "As he has asked, what is known of him is only stored since {0}: this cannot be done"),
    NOTHING_TO_MATCH(Kind.VALUE, "请至少填一项：姓名、身份证号或电话", "Give a name, a citizen id or a phone");

    private final Words words;

    PeopleCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

package guiyan.jobs.referrals;

import guiyan.platform.Code;

/** What is refused about referrals. */
public enum ReferralCode implements Code {
    REFERRAL_STATE(Kind.STATE, "推荐走到现在这一步，不能这样办", "As the referral stands now this cannot follow"),
    REFERRAL_FIXED(
            Kind.STATE,
            "推荐的人和岗位定了就不改，请另用一个编号推荐",
            "Person and post of a referral stay; use another number for another pair"),
    REFERRAL_NEEDS_CONSENT(Kind.CONSENT, "本人还没有同意，不能把联系方式交出去", "He has not agreed; his contact data do not go out"),
    REFERRAL_BEFORE(Kind.VALUE, "早于上一步的日期 {0}", "Before the step before it, on {0}"),
    REFERRAL_PERSON_UNKNOWN(Kind.VALUE, "没有这个人，或不在您的范围内", "Nobody of that number in your scope"),
    REFERRAL_VACANCY_UNKNOWN(Kind.VALUE, "没有这个岗位", "There is no such post"),
    VACANCY_NOT_OPEN(Kind.STATE, "这个岗位已过期或撤下", "The post is not open any more"),
    VACANCY_FULL(Kind.STATE, "这个岗位已招满", "All places of this post are taken"),
    ALREADY_REFERRED(Kind.STATE, "此人已在推荐到这个岗位", "He is being referred to this post already"),
    ALREADY_PLACED(Kind.STATE, "此人已在这个岗位上岗", "He works in this post already"),
    CHECK_TOO_EARLY(Kind.VALUE, "上岗满 7 天后才回访，从 {0} 起", "Asked after seven days at the earliest, from {0}"),
    CHECK_DONE(Kind.STATE, "这一次（{0}）已回访过", "This has been asked already: {0}"),
    CHECK_BEFORE_LEAVING(Kind.VALUE, "离岗日期晚于回访日期 {0}", "He cannot have left after the day he was asked, {0}"),
    CHECK_NEEDS_END(Kind.VALUE, "已不在岗时要写明离岗日期", "Say when he left, if he is not there any more"),
    PLACEMENT_ENDED(Kind.STATE, "已于 {0} 离岗", "The post was left on {0}");

    private final Words words;

    ReferralCode(Kind kind, String zh, String en) {
        words = new Words(kind, zh, en);
    }

    @Override
    public Words words() {
        return words;
    }
}

package guiyan.jobs.referrals;

/** How far a referral has come. */
public enum ReferralState {
    PROPOSED("consent", "refuse", "close"),
    CONSENTED("refer", "close"),
    REFUSED(),
    REFERRED("answer", "close"),
    ACCEPTED("place", "close"),
    DECLINED(),
    NO_ANSWER("answer", "close"),
    PLACED(),
    CLOSED();

    final String[] acts;

    ReferralState(String... acts) {
        this.acts = acts;
    }
}

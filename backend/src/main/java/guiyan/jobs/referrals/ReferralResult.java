package guiyan.jobs.referrals;

/** What came of a referral in the end. */
public enum ReferralResult {
    PLACED,
    CONTRACTED_PROJECT,
    NOT_HIRED,
    DID_NOT_APPEAR
}

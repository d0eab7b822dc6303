package guiyan.jobs.referrals;

/** What the employer says of somebody who was referred; no answer is not taken for a yes (L-14). */
public enum EmployerAnswer {
    ACCEPTED,
    NOT_HIRED,
    DID_NOT_APPEAR,
    NO_ANSWER
}

package guiyan.jobs.referrals;

import guiyan.jobs.employers.Employer;
import guiyan.jobs.values.Trade;
import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** That somebody is brought to an employer: nothing of him goes out before he has agreed. */
@Entity
public class Referral extends Scoped {

    /** So many days after the letter the employer is asked (L-14). */
    static final int DAYS_TO_ANSWER = 7;

    /** How somebody has agreed, of whom a ledger knows no more than that he went with a letter. */
    public static final String ON_RECORD = "按介绍台账补登";

    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    @Enumerated(EnumType.STRING)
    public Beneficiary beneficiaryType;

    public Long vacancyId;
    public Long employerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "employerId", insertable = false, updatable = false)
    public Employer employer;

    @Enumerated(EnumType.STRING)
    public Trade trade;

    public String areaCode;

    @Enumerated(EnumType.STRING)
    public Introducer introducerKind;

    @Enumerated(EnumType.STRING)
    public IntroducerRole introducerRole;

    public Long introducerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "introducerId", insertable = false, updatable = false)
    public Person introducer;

    /** Who are proposed together have the same. */
    public Long groupId;

    @Enumerated(EnumType.STRING)
    public ReferralState state = ReferralState.PROPOSED;

    @Enumerated(EnumType.STRING)
    public ReferralResult result;

    /** Whether a step is left; kept by the database. */
    @Column(insertable = false, updatable = false)
    public boolean isOpen;

    public LocalDate proposedOn;
    public LocalDate consentedOn;
    public String consentHow;
    public LocalDate referredOn;
    public String letterNo;
    public LocalDate answeredOn;
    public String reason;
    public String source;
    public String externalId;

    /** A member introduces him, or where there is none a cadre of that office: the station's unless told. */
    void introducedBy(Person member, IntroducerRole office) {
        introducerKind = member == null ? Introducer.CADRE : Introducer.MEMBER;
        introducerRole = member == null ? Introducer.office(office) : null;
        introducerId = member == null ? null : member.id;
        introducer = member;
    }

    private void become(ReferralState next, LocalDate on, LocalDate before, String act) {
        if (!java.util.List.of(state.acts).contains(act))
            throw new Refusal(ReferralCode.REFERRAL_STATE, "state").legal(state.acts);
        if (before != null && on.isBefore(before)) throw new Refusal(ReferralCode.REFERRAL_BEFORE, "on", before);
        state = next;
    }

    /** He agrees that the employer gets to know him. */
    public void consent(LocalDate on, String how) {
        become(ReferralState.CONSENTED, on, proposedOn, "consent");
        consentedOn = on;
        consentHow = how;
    }

    /** He does not want to. */
    void refuse(LocalDate on, String why) {
        become(ReferralState.REFUSED, on, proposedOn, "refuse");
        answeredOn = on;
        reason = why;
    }

    /** The letter goes out. */
    public void refer(LocalDate on, String letter) {
        if (consentedOn == null) throw new Refusal(ReferralCode.REFERRAL_NEEDS_CONSENT, "state", state);
        become(ReferralState.REFERRED, on, consentedOn, "refer");
        referredOn = on;
        letterNo = letter;
    }

    /** The employer has answered, or has been asked and did not. */
    public void answer(LocalDate on, EmployerAnswer answer, String why) {
        become(
                switch (answer) {
                    case ACCEPTED -> ReferralState.ACCEPTED;
                    case NO_ANSWER -> ReferralState.NO_ANSWER;
                    default -> ReferralState.DECLINED;
                },
                on,
                referredOn,
                "answer");
        answeredOn = on;
        reason = why;
        result = switch (answer) {
            case NOT_HIRED -> ReferralResult.NOT_HIRED;
            case DID_NOT_APPEAR -> ReferralResult.DID_NOT_APPEAR;
            default -> null;
        };
    }

    /** He has begun to work there. */
    public Placement place(LocalDate on, ReferralResult as) {
        become(ReferralState.PLACED, on, referredOn, "place");
        result = as;
        return Placement.of(this, on);
    }

    /** Nothing comes of it. */
    void close(LocalDate on, String why) {
        become(ReferralState.CLOSED, on, null, "close");
        reason = why;
    }

    /** Whether the employer is to be asked, for a week has gone by. */
    boolean isToBeAsked(LocalDate today) {
        return state == ReferralState.REFERRED
                && !referredOn.plusDays(DAYS_TO_ANSWER).isAfter(today);
    }

    /** Whether it was taken from a ledger that knows the letter's day only; the steps before it bear that day. */
    public boolean isFromLedger() {
        return ON_RECORD.equals(consentHow);
    }

    /** Refuses to tell an employer of somebody who has not agreed, or who does not come to him any more. */
    void requireConsent() {
        if (consentedOn == null || state == ReferralState.REFUSED)
            throw new Refusal(ReferralCode.REFERRAL_NEEDS_CONSENT, "state", state);
        if (state == ReferralState.CLOSED || state == ReferralState.DECLINED)
            throw new Refusal(ReferralCode.REFERRAL_STATE, "state").legal(state.acts);
    }
}

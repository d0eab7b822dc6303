package guiyan.jobs.referrals;

import guiyan.jobs.employers.Employer;
import guiyan.jobs.values.Trade;
import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** That somebody has found a post by a referral; while it lasts it takes one of the post's places. */
@Entity
public class Placement extends Scoped {

    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    @Enumerated(EnumType.STRING)
    public Beneficiary beneficiaryType;

    public Long referralId;
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

    public Long introducerId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "introducerId", insertable = false, updatable = false)
    public Person introducer;

    /** He has not been hired but has taken the work on contract, as a project. */
    public boolean contracted;

    public LocalDate startedOn;
    public LocalDate endedOn;
    public String endReason;

    /** Whether he was still there after half a year; null where nobody has asked. */
    public Boolean stayed;

    static Placement of(Referral referral, LocalDate startedOn) {
        var placement = new Placement();
        placement.placeWhere(referral);
        placement.personId = referral.personId;
        placement.person = referral.person;
        placement.beneficiaryType = referral.beneficiaryType;
        placement.referralId = referral.id;
        placement.vacancyId = referral.vacancyId;
        placement.employerId = referral.employerId;
        placement.employer = referral.employer;
        placement.trade = referral.trade;
        placement.areaCode = referral.areaCode;
        placement.introducerKind = referral.introducerKind;
        placement.introducerId = referral.introducerId;
        placement.introducer = referral.introducer;
        placement.contracted = referral.result == ReferralResult.CONTRACTED_PROJECT;
        placement.startedOn = startedOn;
        return placement;
    }

    /** He does not work there any more. */
    void end(LocalDate on, String why) {
        if (endedOn != null) throw new Refusal(ReferralCode.PLACEMENT_ENDED, "endedOn", endedOn);
        if (on.isBefore(startedOn)) throw new Refusal(ReferralCode.REFERRAL_BEFORE, "on", startedOn);
        endedOn = on;
        endReason = why;
    }
}

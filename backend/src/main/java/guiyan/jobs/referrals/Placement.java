package guiyan.jobs.referrals;

import guiyan.jobs.employers.Employer;
import guiyan.jobs.values.Trade;
import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import guiyan.platform.calendar.PartialDate;
import jakarta.persistence.Column;
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

    /** Whether he was still there after half a year; null where that is not known. */
    public Boolean stayed;

    /** Whether he works there still: he has not left, and was not gone by half a year; kept by the database. */
    @Column(insertable = false, updatable = false)
    public boolean isLive;

    /** What he is there, as was noted last. */
    public String title;

    /** The last stage that was asked about. */
    @Enumerated(EnumType.STRING)
    public CheckStage lastCheck;

    /** When he is to be asked next; null when no more. */
    public LocalDate nextCheckOn;

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
        placement.nextCheckOn = CheckStage.DAY_7.after(startedOn);
        return placement;
    }

    /** He does not work there any more. */
    void end(LocalDate on, String why) {
        if (endedOn != null) throw new Refusal(ReferralCode.PLACEMENT_ENDED, "endedOn", endedOn);
        if (on.isBefore(startedOn)) throw new Refusal(ReferralCode.REFERRAL_BEFORE, "on", startedOn);
        endedOn = on;
        endReason = why;
        nextCheckOn = null;
        stayed = !on.isBefore(CheckStage.MONTH_6.after(startedOn));
    }

    /** The stage that a check on that day answers: the last that is reached. */
    CheckStage stageOn(LocalDate day) {
        if (endedOn != null) throw new Refusal(ReferralCode.PLACEMENT_ENDED, "endedOn", endedOn);
        return CheckStage.reached(startedOn, day)
                .orElseThrow(() -> new Refusal(ReferralCode.CHECK_TOO_EARLY, "on", CheckStage.DAY_7.after(startedOn)));
    }

    /** The stage that is to be asked about now or next; nothing when he is asked no more. */
    CheckStage nextCheck(LocalDate today) {
        if (nextCheckOn == null) return null;
        return CheckStage.reached(startedOn, today)
                .filter(stage -> lastCheck == null || stage.compareTo(lastCheck) > 0)
                .orElseGet(() ->
                        lastCheck == null ? CheckStage.DAY_7 : lastCheck.next().orElse(null));
    }

    /** What was heard at a stage; those before it are asked no more. How long who has left was there, the day says on which he left. */
    void heard(CheckStage stage, boolean stillThere) {
        if (lastCheck == null || stage.compareTo(lastCheck) > 0) lastCheck = stage;
        nextCheckOn = lastCheck.next().map(next -> next.after(startedOn)).orElse(null);
        if (stage == CheckStage.MONTH_6 && stillThere) stayed = true;
    }

    /** Whether he was still there after half a year, as a file tells. */
    public void stayed(Boolean known) {
        stayed = known;
        if (known != null) {
            lastCheck = CheckStage.MONTH_6;
            nextCheckOn = null;
        } else if (endedOn == null && lastCheck == CheckStage.MONTH_6) {
            lastCheck = null;
            nextCheckOn = CheckStage.DAY_7.after(startedOn);
        }
    }

    /** Refuses what he cannot have become there on that day. */
    void requireThereOn(PartialDate on) {
        if (endedOn != null) throw new Refusal(ReferralCode.PLACEMENT_ENDED, "endedOn", endedOn);
        if (on.lastDay().isBefore(startedOn)) throw new Refusal(ReferralCode.REFERRAL_BEFORE, "on", startedOn);
    }
}

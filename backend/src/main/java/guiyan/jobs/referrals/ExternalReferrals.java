package guiyan.jobs.referrals;

import guiyan.members.Members;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.Ids;
import jakarta.inject.Singleton;
import java.util.Set;

/** Referrals as another system tells of them, under the numbers it has given them. */
@Singleton
class ExternalReferrals {

    private final Referrals referrals;
    private final ReferralDesk desk;
    private final Members members;
    private final Audit audit;
    private final Caller caller;
    private final Ids ids;

    ExternalReferrals(Referrals referrals, ReferralDesk desk, Members members, Audit audit, Caller caller, Ids ids) {
        this.referrals = referrals;
        this.desk = desk;
        this.members = members;
        this.audit = audit;
        this.caller = caller;
        this.ids = ids;
    }

    /** Proposes somebody of whom the source tells for the first time. */
    Referral propose(ReferralForm form, String source, String externalId) {
        var vacancy = desk.open(form.vacancyId());
        var person = desk.person(form.personId(), "personId");
        desk.requireNew(person.id, vacancy, "personId");
        var referral = new Referral();
        referral.source = source;
        referral.externalId = externalId;
        referral.introducedBy(desk.introducer(form.introducerId()), form.introducerRole());
        referral.groupId = ids.next();
        referral.proposedOn = form.on();
        var onRoll = members.seen(caller.scope(), Set.of(person.id));
        desk.proposed(referral, vacancy, person, onRoll);
        referrals.flush();
        return referral;
    }

    /** Sets right what is told of a proposal, as long as nothing has come of it. */
    Referral revise(Referral referral, ReferralForm form) {
        if (!form.isOf(referral)) throw new Refusal(ReferralCode.REFERRAL_FIXED, "personId");
        if (referral.state != ReferralState.PROPOSED)
            throw new Refusal(ReferralCode.REFERRAL_STATE, "state").legal(referral.state.acts);
        referral.introducedBy(desk.introducer(form.introducerId()), form.introducerRole());
        referral.proposedOn = form.on();
        audit.record(Act.of("referral.revised").on(referral.personId), referral);
        return referrals.written(referral);
    }
}

package guiyan.jobs.referrals;

import guiyan.platform.Caller;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.util.List;

/** Asks after those who have found a post. */
@Singleton
class FollowUpDesk {

    private final Placements placements;
    private final ReferralDesk desk;
    private final FollowUp followUp;
    private final Vault vault;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    FollowUpDesk(
            Placements placements,
            ReferralDesk desk,
            FollowUp followUp,
            Vault vault,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.placements = placements;
        this.desk = desk;
        this.followUp = followUp;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Notes what was heard; whoever is not there any more leaves his post by it. */
    PlacementCheck check(Placement placement, CheckForm heard) {
        var stage = placement.stageOn(heard.on());
        if (followUp.isAsked(placement, stage)) throw new Refusal(ReferralCode.CHECK_DONE, "on", stage);
        var check = new PlacementCheck();
        check.placementId = placement.id;
        check.stage = stage;
        check.checkedOn = heard.on();
        check.checkedBy = caller.who().name();
        check.stillThere = heard.stillThere();
        check.paid = heard.paid();
        check.contract = heard.contract();
        check.lodging = heard.lodging();
        check.wordsCipher = heard.words() == null ? null : vault.sealText(heard.words());
        placement.heard(stage, heard.stillThere());
        if (!heard.stillThere()) {
            if (heard.leftOn() == null) throw new Refusal(ReferralCode.CHECK_NEEDS_END, "leftOn");
            if (heard.leftOn().isAfter(heard.on()))
                throw new Refusal(ReferralCode.CHECK_BEFORE_LEAVING, "leftOn", heard.on());
            desk.end(placement, heard.leftOn(), heard.reason());
        }
        followUp.recorded(check);
        audit.record(Act.of("placement.checked").on(placement.personId).because(stage.name()), placement);
        placements.written(placement);
        return check;
    }

    PlacementChange change(Placement placement, PartialDate on, String title, String was) {
        if (on.isSurelyAfter(clock.today())) throw new Refusal(PlatformCode.IN_FUTURE, "on");
        var change = new PlacementChange();
        change.placementId = placement.id;
        change.changedOn = on;
        placement.requireThereOn(on);
        change.was = was == null ? followUp.titleBefore(placement, on) : was;
        change.title = title.strip();
        followUp.recorded(change);
        followUp.retell(List.of(placement));
        audit.record(Act.of("placement.changed").on(placement.personId), placement);
        placements.written(placement);
        return change;
    }
}

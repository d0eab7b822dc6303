package guiyan.jobs.received;

import guiyan.jobs.referrals.Referral;
import guiyan.jobs.referrals.ReferralState;
import guiyan.jobs.referrals.Referrals;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;

/** The referrals that were sent to the employer for whom the caller speaks; every other one is not there. */
@Singleton
class ReceivedReferrals {

    /** A ledger does not know whether he agreed that the employer is told today. */
    private static final String AGREED = "r.referredOn is not null and r.consentHow <> :ledger";

    private static final Order<Referral> LATEST =
            Order.<Referral>byDay("referredOn", r -> r.referredOn).turned();

    private final Referrals referrals;
    private final EntityManager database;
    private final Caller caller;

    ReceivedReferrals(Referrals referrals, EntityManager database, Caller caller) {
        this.referrals = referrals;
        this.database = database;
        this.caller = caller;
    }

    Page<Referral> search(ReferralState state, Cursor cursor) {
        return Listing.of(Referral.class, "r", "join fetch r.person")
                .where(
                        "r.employerId = :employer",
                        Map.of("employer", caller.who().speaksFor()))
                .within(caller.scope())
                .where(AGREED, "ledger", Referral.ON_RECORD)
                .where("r.state = :state", "state", state)
                .sortedBy(cursor, List.of(LATEST))
                .page(database, cursor);
    }

    Referral require(PublicId id) {
        var referral = referrals.require(caller.scope(), id);
        var isSent = referral.referredOn != null && !referral.isFromLedger();
        if (!isSent || !referral.employerId.equals(caller.who().speaksFor()))
            throw new Refusal(PlatformCode.NOT_FOUND, null);
        return referral;
    }

    Referral require(PublicId id, Precondition ifMatch) {
        var referral = require(id);
        Precondition.check(ifMatch, referral);
        return referral;
    }
}

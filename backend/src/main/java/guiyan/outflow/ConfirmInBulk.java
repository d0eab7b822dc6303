package guiyan.outflow;

import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;

/** Confirms many rows of the villages. */
@Singleton
class ConfirmInBulk extends ReviewInBulk {

    ConfirmInBulk(Outflows outflows, Ledger ledger, Organizations organizations, Caller caller, BusinessClock clock) {
        super(outflows, ledger, organizations, caller, clock);
    }

    @Override
    public String action() {
        return "confirm";
    }

    @Override
    public Right right() {
        return Right.OUTFLOWS_REVIEW;
    }

    @Override
    String said() {
        return "confirmed";
    }

    @Override
    void review(Review review) {
        review.confirm(caller.who().name(), clock.now());
    }
}

package guiyan.outflow;

import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;

/** Submits many rows to the township. */
@Singleton
class SubmitInBulk extends ReviewInBulk {

    SubmitInBulk(Outflows outflows, Ledger ledger, Organizations organizations, Caller caller, BusinessClock clock) {
        super(outflows, ledger, organizations, caller, clock);
    }

    @Override
    public String action() {
        return "submit";
    }

    @Override
    public Right right() {
        return Right.OUTFLOWS_WRITE;
    }

    @Override
    String said() {
        return "submitted";
    }

    @Override
    void review(Review review) {
        review.submit(caller.who().name(), clock.now());
    }
}

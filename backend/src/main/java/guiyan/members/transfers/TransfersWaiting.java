package guiyan.members.transfers;

import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.Waiting;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;

/** Letters to be received, and letters of one's own that have run out unanswered. */
@Singleton
class TransfersWaiting implements Waiting {

    private final Transfers transfers;
    private final BusinessClock clock;

    TransfersWaiting(Transfers transfers, BusinessClock clock) {
        this.transfers = transfers;
        this.clock = clock;
    }

    @Override
    public Right right() {
        return Right.TRANSFERS_WRITE;
    }

    @Override
    public List<Heap> waiting(Scope scope) {
        return transfers.waiting(scope, clock.today());
    }
}

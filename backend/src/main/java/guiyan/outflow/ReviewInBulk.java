package guiyan.outflow;

import guiyan.organizations.Organizations;
import guiyan.outflow.Ledger.Line;
import guiyan.platform.BulkAct;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.MergePatch;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What village and township say of many rows of the ledger at once: they are filtered as the ledger is. */
abstract class ReviewInBulk implements BulkAct {

    private static final int PAGE = 200;

    private final Outflows outflows;
    private final Ledger ledger;
    private final Organizations organizations;
    final Caller caller;
    final BusinessClock clock;

    ReviewInBulk(Outflows outflows, Ledger ledger, Organizations organizations, Caller caller, BusinessClock clock) {
        this.outflows = outflows;
        this.ledger = ledger;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public String resource() {
        return "outflows";
    }

    @Override
    public List<Long> matching(Scope scope, MergePatch filter, int most) {
        var asked = filter.onto(new OutflowFilter());
        var cursor = new Cursor();
        cursor.limit = PAGE;
        cursor.sort = "name";
        var within = organizations.narrowed(scope, asked.organization);
        var found = new ArrayList<Long>();
        for (var page = Optional.of(outflows.search(within, asked, clock.today(), cursor));
                page.isPresent() && found.size() < most;
                page = page.get().next()) page.get().items().forEach(line -> found.add(line.outflow.id));
        return found.subList(0, Math.min(most, found.size()));
    }

    @Override
    public void check(MergePatch values) {
        // there is nothing to be told
    }

    @Override
    public void act(Scope scope, long id, MergePatch values) {
        var outflow = outflows.require(scope, PublicId.of(id));
        review(outflow.review);
        ledger.write(outflow, outflow.status, new Line(said(), null, null));
    }

    /** What the history calls it. */
    abstract String said();

    abstract void review(Review review);
}

package guiyan.bulk;

import guiyan.platform.BulkAct;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.MergePatch;
import guiyan.platform.PlatformCode;
import guiyan.platform.work.Job;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Does a confirmed act row by row, each in a transaction of its own together with its outcome: stopped, it goes on where it was. */
@Singleton
class BulkRun implements Job {

    static final String NAME = "bulk-action";
    private static final int CHUNK = 100;
    private static final BulkActs.Refused BROKEN =
            new BulkActs.Refused(PlatformCode.TRY_AGAIN.name(), PlatformCode.TRY_AGAIN.zh());

    private final BulkActions bulks;
    private final BulkActs acts;
    private final EntityManager database;
    private final Callers callers;
    private final Caller caller;

    BulkRun(BulkActions bulks, BulkActs acts, EntityManager database, Callers callers, Caller caller) {
        this.bulks = bulks;
        this.acts = acts;
        this.database = database;
        this.callers = callers;
        this.caller = caller;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Long> unfinished() {
        return QuarkusTransaction.requiringNew().call(bulks::running);
    }

    @Override
    @ActivateRequestContext
    public void run(long bulkId) {
        var bulk = QuarkusTransaction.requiringNew().call(() -> bulks.findById(bulkId));
        if (bulk == null || bulk.state != BulkAction.State.RUNNING) return;
        caller.is(callers.acting(bulk.accountId));
        var act = acts.of(bulk.resource, bulk.action);
        for (var some = waiting(bulkId); !some.isEmpty(); some = waiting(bulkId))
            for (var item : some) act(act, item, acts.said(bulk.valuesJson));
        finish(bulkId);
    }

    private List<Long> waiting(long bulkId) {
        return QuarkusTransaction.requiringNew().call(() -> bulks.waiting(bulkId, CHUNK));
    }

    private void act(BulkAct act, long itemId, MergePatch values) {
        var row = QuarkusTransaction.requiringNew().call(() -> item(itemId).rowId);
        var refused = acts.done(act, row, values, () -> settle(itemId, null));
        if (refused != null) QuarkusTransaction.requiringNew().run(() -> settle(itemId, refused));
    }

    private BulkItem item(long id) {
        return database.find(BulkItem.class, id);
    }

    private void settle(long itemId, BulkActs.Refused refused) {
        var item = item(itemId);
        item.outcome = refused == null ? BulkItem.Outcome.DONE : BulkItem.Outcome.REFUSED;
        item.refuse(refused);
    }

    private void finish(long bulkId) {
        QuarkusTransaction.requiringNew().run(() -> bulks.findById(bulkId).state = BulkAction.State.DONE);
    }

    /** Whoever may not act any more, or finds the product at fault, is refused the rest. */
    @Override
    public void giveUp(long bulkId) {
        for (var some = waiting(bulkId); !some.isEmpty(); some = waiting(bulkId))
            for (var item : some) QuarkusTransaction.requiringNew().run(() -> settle(item, BROKEN));
        finish(bulkId);
    }
}

package guiyan.bulk;

import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import guiyan.platform.work.Work;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HexFormat;

/** Looks at what an act would do to many rows, and lets it be done to the rows that were looked at. */
@Singleton
class BulkDesk {

    private static final int MOST = 1000;

    private final BulkActions bulks;
    private final BulkActs acts;
    private final EntityManager database;
    private final Work work;
    private final Vault vault;
    private final Audit audit;
    private final Ids ids;
    private final Caller caller;
    private final BusinessClock clock;

    BulkDesk(
            BulkActions bulks,
            BulkActs acts,
            EntityManager database,
            Work work,
            Vault vault,
            Audit audit,
            Ids ids,
            Caller caller,
            BusinessClock clock) {
        this.bulks = bulks;
        this.acts = acts;
        this.database = database;
        this.work = work;
        this.vault = vault;
        this.audit = audit;
        this.ids = ids;
        this.caller = caller;
        this.clock = clock;
    }

    /** Tries the act on each row and takes it back: the look runs the same code as the deed. */
    BulkView look(BulkForm form) {
        var act = acts.of(form.resource(), form.action());
        act.check(acts.said(form.values()));
        var rows = act.matching(caller.scope(), acts.said(form.filter()), MOST + 1);
        if (rows.size() > MOST) throw new Refusal(BulkCode.BULK_TOO_MANY, "filter", MOST);
        var bulk = noted(form);
        for (var row : rows) note(bulk, row, acts.judged(act, row, acts.said(form.values())));
        database.flush();
        return shown(bulk, token(bulk));
    }

    private BulkAction noted(BulkForm form) {
        var bulk = new BulkAction();
        bulk.id = ids.next();
        bulk.recordedAt = clock.now();
        bulk.revisedAt = bulk.recordedAt;
        bulk.accountId = caller.who().accountId();
        bulk.resource = form.resource();
        bulk.action = form.action();
        bulk.filterJson = form.filterText();
        bulk.valuesJson = form.valuesText();
        bulk.state = BulkAction.State.JUDGED;
        bulks.persist(bulk);
        return bulk;
    }

    private void note(BulkAction bulk, long row, BulkActs.Refused refused) {
        var item = new BulkItem();
        item.id = ids.next();
        item.bulkId = bulk.id;
        item.rowId = row;
        item.outcome = refused == null ? BulkItem.Outcome.APPLICABLE : BulkItem.Outcome.NOT_APPLICABLE;
        item.refuse(refused);
        database.persist(item);
    }

    /** Begins what was looked at: the same act, filter and values, by the same account. */
    BulkView confirm(BulkForm form) {
        if (form.confirmToken() == null) throw new Refusal(BulkCode.CONFIRM_TOKEN_MISSING, "confirmToken");
        acts.of(form.resource(), form.action());
        var bulk = bulks.findById(
                PublicId.fromString(form.confirmToken().split("\\.", 2)[0]).value());
        if (bulk == null
                || bulk.accountId != caller.who().accountId()
                || !form.confirmToken().equals(token(bulk))
                || !bulk.asksTheSame(form)) throw new Refusal(BulkCode.CONFIRM_TOKEN_WRONG, "confirmToken");
        bulk.confirm(clock.now());
        audit.record(Act.of("bulk.confirmed").because(bulk.resource + "/" + bulk.action), bulk);
        database.flush();
        work.submitAfterCommit(BulkRun.NAME, bulk.id);
        return shown(bulk, null);
    }

    BulkView shown(BulkAction bulk, String token) {
        return BulkView.of(bulk, bulks.counts(bulk), bulks.reasons(bulk), token);
    }

    private String token(BulkAction bulk) {
        var id = PublicId.of(bulk.id).toString();
        return id + "." + HexFormat.of().formatHex(vault.print("bulk-confirm", id), 0, 16);
    }
}

package guiyan.bulk;

import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Bulk actions and their rows; each is seen by the account that asked for it alone. */
@Singleton
class BulkActions implements PanacheRepositoryBase<BulkAction, Long> {

    private final Caller caller;

    BulkActions(Caller caller) {
        this.caller = caller;
    }

    BulkAction require(PublicId id) {
        var bulk = id == null ? null : findById(id.value());
        if (bulk == null || bulk.accountId != caller.who().accountId()) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return bulk;
    }

    List<Long> running() {
        return getEntityManager()
                .createQuery("select b.id from BulkAction b where b.state = RUNNING", Long.class)
                .getResultList();
    }

    Page<BulkItem> items(BulkAction bulk, BulkItem.Outcome outcome, Cursor cursor) {
        return Listing.of(BulkItem.class, "i", "")
                .where("i.bulkId = :bulk", "bulk", bulk.id)
                .where("i.outcome = :outcome", "outcome", outcome)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** The first rows that wait to be done, in their order. */
    List<Long> waiting(long bulkId, int most) {
        return getEntityManager()
                .createQuery(
                        "select i.id from BulkItem i where i.bulkId = :bulk and i.outcome in (APPLICABLE, NOT_APPLICABLE) order by i.id",
                        Long.class)
                .setParameter("bulk", bulkId)
                .setMaxResults(most)
                .getResultList();
    }

    Map<BulkItem.Outcome, Long> counts(BulkAction bulk) {
        return getEntityManager()
                .createQuery(
                        "select i.outcome, count(*) from BulkItem i where i.bulkId = :bulk group by i.outcome",
                        Object[].class)
                .setParameter("bulk", bulk.id)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (BulkItem.Outcome) row[0], row -> (Long) row[1]));
    }

    /** Why rows cannot be acted on, and how many of each. */
    List<BulkView.Reason> reasons(BulkAction bulk) {
        return getEntityManager()
                .createQuery("""
                        select i.code, max(i.message), count(*) from BulkItem i
                        where i.bulkId = :bulk and i.outcome = NOT_APPLICABLE group by i.code order by i.code
                        """, BulkView.Reason.class)
                .setParameter("bulk", bulk.id)
                .getResultList();
    }
}

package guiyan.care.balance;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Days of work that are offered. Every question names the scope it is asked from. */
@Singleton
public class LabourOffers extends ScopedRepository<LabourOffer> {

    private static final Order<LabourOffer> SOONEST = Order.byDay("fromOn", offer -> offer.fromOn);

    Page<LabourOffer> search(Scope scope, LocalDate from, LocalDate to, Cursor cursor) {
        return Listing.of(LabourOffer.class, "l", "")
                .within(scope)
                .where("l.withdrawnOn is null", Map.of())
                .where("l.untilOn >= :from", "from", from)
                .where("l.fromOn <= :to", "to", to)
                .sortedBy(cursor, List.of(SOONEST))
                .page(getEntityManager(), cursor);
    }

    /** All that stand and touch these days. */
    List<LabourOffer> touching(Scope scope, LocalDate from, LocalDate to) {
        return Listing.of(LabourOffer.class, "l", "")
                .within(scope)
                .where("l.withdrawnOn is null", Map.of())
                .where("l.untilOn >= :from", "from", from)
                .where("l.fromOn <= :to", "to", to)
                .all(getEntityManager());
    }

    /** Those of these villages that begin on these days and stand. */
    public List<LabourOffer> standing(Collection<Long> branches, Collection<LocalDate> days) {
        return list("branchId in ?1 and fromOn in ?2 and withdrawnOn is null order by id", branches, days);
    }
}

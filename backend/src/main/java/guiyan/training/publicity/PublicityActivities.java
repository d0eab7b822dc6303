package guiyan.training.publicity;

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

/** What was made known. Every question names the scope it is asked from. */
@Singleton
public class PublicityActivities extends ScopedRepository<PublicityActivity> {

    private static final Order<PublicityActivity> BY_DAY = Order.byDay("heldOn", activity -> activity.heldOn);

    /** Those that one of these units held on one of these days. */
    public List<PublicityActivity> of(Collection<Long> units, Collection<LocalDate> days) {
        if (units.isEmpty()) return List.of();
        return list("heldOn in ?1 and unitId in ?2", days, units);
    }

    Page<PublicityActivity> search(Scope scope, PublicityFilter filter, Cursor cursor) {
        return Listing.of(PublicityActivity.class, "b", "")
                .within(scope)
                .where("b.kind = :kind", "kind", filter.kind)
                .where("b.heldOn >= :from", "from", filter.from)
                .where("b.heldOn <= :to", "to", filter.to)
                .sortedBy(cursor, List.of(BY_DAY.turned(), BY_DAY))
                .page(getEntityManager(), cursor);
    }
}

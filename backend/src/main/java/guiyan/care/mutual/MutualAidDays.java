package guiyan.care.mutual;

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

/** Days of mutual aid. Every question names the scope it is asked from. */
@Singleton
public class MutualAidDays extends ScopedRepository<MutualAidDay> {

    private static final Order<MutualAidDay> LATEST = Order.latest("workedOn", aid -> aid.workedOn);

    Page<MutualAidDay> search(Scope scope, AidFilter filter, Cursor cursor) {
        return Listing.of(MutualAidDay.class, "m", "join fetch m.giver join fetch m.receiver")
                .within(scope)
                .where("(m.giverId = :household or m.receiverId = :household)", "household", filter.householdId())
                .sortedBy(cursor, List.of(LATEST))
                .page(getEntityManager(), cursor);
    }

    /** Those that these households gave on these days and that stand. */
    public List<MutualAidDay> standing(Collection<Long> givers, Collection<LocalDate> days) {
        return list("giverId in ?1 and workedOn in ?2 and withdrawnOn is null order by id", givers, days);
    }
}

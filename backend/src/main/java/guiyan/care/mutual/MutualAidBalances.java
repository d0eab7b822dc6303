package guiyan.care.mutual;

import guiyan.people.households.Household;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;

/** How households stand with each other. Every question names the scope it is asked from, or the household it is about. */
@ApplicationScoped
public class MutualAidBalances extends ScopedRepository<MutualAidBalance> {

    Page<MutualAidBalance> search(Scope scope, AidFilter filter, Cursor cursor) {
        return Listing.of(MutualAidBalance.class, "m", "join fetch m.household")
                .within(scope)
                .where("m.householdId = :household", "household", filter.householdId())
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** So many days were given; below nothing, they are taken back. */
    void note(MutualAidDay aid, BigDecimal days) {
        stamped(of(aid.giver)).gave(days);
        stamped(of(aid.receiver)).wasGiven(days);
    }

    private MutualAidBalance of(Household household) {
        return find("householdId", household.id).firstResultOptional().orElseGet(() -> {
            var balance = new MutualAidBalance();
            balance.placeWhere(household);
            balance.householdId = household.id;
            balance.household = household;
            return recorded(balance);
        });
    }
}

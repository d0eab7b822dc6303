package guiyan.care.mutual;

import guiyan.people.households.Household;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How households stand with each other. Every question names the scope it is asked from, or the household it is about. */
@Singleton
public class MutualAidBalances extends ScopedRepository<MutualAidBalance> {

    Page<MutualAidBalance> search(Scope scope, AidFilter filter, Cursor cursor) {
        return Listing.of(MutualAidBalance.class, "m", "join fetch m.household")
                .within(scope)
                .where("m.householdId = :household", "household", filter.householdId())
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** So many days were given; below nothing, they are taken back. */
    public record Given(MutualAidDay aid, BigDecimal days) {}

    /** Counts them for both households of each, with one question for all. */
    public void note(Collection<Given> given) {
        var ids = given.stream()
                .flatMap(each -> Stream.of(each.aid.giverId, each.aid.receiverId))
                .collect(Collectors.toSet());
        if (ids.isEmpty()) return;
        Map<Long, MutualAidBalance> known = new HashMap<>();
        list("householdId in ?1", ids).forEach(balance -> known.put(balance.householdId, balance));
        for (var each : given) {
            stamped(known.computeIfAbsent(each.aid.giverId, id -> begun(each.aid.giver)))
                    .gave(each.days);
            stamped(known.computeIfAbsent(each.aid.receiverId, id -> begun(each.aid.receiver)))
                    .wasGiven(each.days);
        }
    }

    Optional<MutualAidBalance> of(long household) {
        return find("householdId", household).firstResultOptional();
    }

    /** What the one has given and received the other household has. */
    void merge(MutualAidBalance balance, Household into) {
        stamped(of(into.id).orElseGet(() -> begun(into))).takeIn(balance);
        delete(balance);
    }

    private MutualAidBalance begun(Household household) {
        var balance = new MutualAidBalance();
        balance.placeWhere(household);
        balance.householdId = household.id;
        balance.household = household;
        return recorded(balance);
    }
}

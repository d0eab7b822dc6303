package guiyan.outflow.snapshots;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Frozen ledgers. Every question names the scope it is asked from, or the units it is about. */
@Singleton
class Snapshots extends ScopedRepository<LedgerSnapshot> {

    Page<LedgerSnapshot> search(Scope scope, String month, Cursor cursor) {
        return Listing.of(LedgerSnapshot.class, "s", "")
                .within(scope)
                .where("s.month = :month", "month", month)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** Those of a month, by unit. */
    Map<Long, LedgerSnapshot> of(Collection<Long> units, String month) {
        if (units.isEmpty()) return Map.of();
        return list("unitId in ?1 and month = ?2", units, month).stream()
                .collect(Collectors.toMap(each -> each.unitId, Function.identity()));
    }

    /** The last one of the unit before this one. */
    Optional<LedgerSnapshot> before(LedgerSnapshot snapshot) {
        return find("unitId = ?1 and month < ?2 order by month desc", snapshot.unitId, snapshot.month)
                .firstResultOptional();
    }
}

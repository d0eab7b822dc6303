package guiyan.outflow.inflows;

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

/** The register of those who have come in (L-04). Every question names the scope it is asked from. */
@Singleton
public class Inflows extends ScopedRepository<Inflow> {

    Page<Inflow> search(Scope scope, InflowFilter filter, Cursor cursor) {
        return Listing.of(Inflow.class, "i", "")
                .within(scope)
                .where(filter.ended ? "1 = 1" : "i.openRow = true", Map.of())
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** Those in these branches with one of these names. */
    List<Inflow> called(Collection<Long> branches, Collection<String> names) {
        return list("branchId in ?1 and name in ?2", branches, names);
    }
}

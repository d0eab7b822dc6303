package guiyan.outflow.labour;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** The register of labourers who left (L-11). Every question names the scope it is asked from. */
@Singleton
public class LabourOutflows extends ScopedRepository<LabourOutflow> {

    Page<LabourOutflow> search(Scope scope, LabourFilter filter, Cursor cursor) {
        return Listing.of(LabourOutflow.class, "l", "left join fetch l.leader")
                .within(scope)
                .where("l.leaderId = :leader", "leader", filter.leader())
                .where("l.since <= :to", "to", filter.to)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** Those that a source knows by one of these numbers, in these townships. */
    List<LabourOutflow> external(Collection<Long> townships, String source, Collection<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return list("townshipId in ?1 and source = ?2 and externalId in ?3", townships, source, numbers);
    }

    /** Those in these branches with one of these names. */
    List<LabourOutflow> called(Collection<Long> branches, Collection<String> names) {
        return names.isEmpty() ? List.of() : list("branchId in ?1 and name in ?2", branches, names);
    }
}

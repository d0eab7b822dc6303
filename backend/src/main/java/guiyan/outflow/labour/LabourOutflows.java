package guiyan.outflow.labour;

import guiyan.organizations.figures.Narrowed;
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

    /** A labourer has no file: in a village he is whom name and birth tell. */
    private static final String SAME =
            "%1$s.branchId = %2$s.branchId and %1$s.name = %2$s.name and coalesce(cast(%1$s.birthDate as string), '') = coalesce(cast(%2$s.birthDate as string), '')";

    Page<LabourOutflow> search(Scope scope, LabourFilter filter, Cursor cursor) {
        return new Narrowed<>(Listing.of(LabourOutflow.class, "l", "left join fetch l.leader"), "l", scope)
                .where("%1$s.leaderId = :leader", "leader", filter.leader())
                .where("%1$s.since <= :to", "to", filter.to)
                .once(filter.once, "LabourOutflow", SAME)
                .rows()
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

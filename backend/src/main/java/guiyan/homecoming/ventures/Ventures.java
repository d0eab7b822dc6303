package guiyan.homecoming.ventures;

import guiyan.homecoming.values.WorkField;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.util.List;

/** What those who came home have started. Every question names the scope it is asked from, or the person it is about. */
@Singleton
public class Ventures extends ScopedRepository<Venture> {

    /** Those that ran on a day. */
    private static final String ACTIVE =
            "v.state <> PREPARING and (v.registeredOn is null or v.registeredOn <= :active) and (v.closedOn is null or v.closedOn > :active)";

    Page<Venture> search(Scope scope, VentureFilter filter, Cursor cursor) {
        return Listing.of(Venture.class, "v", "left join fetch v.person")
                .within(scope)
                .where("v.personId = :person", "person", filter.memberId())
                .where("v.kind = :kind", "kind", filter.kind)
                .where("v.field = :field", "field", filter.field)
                .where("v.state = :state", "state", filter.state)
                .where("v.registeredOn <= :registered", "registered", filter.registeredTo)
                .where(ACTIVE, "active", filter.activeOn)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    List<Venture> of(long person) {
        return list("personId = ?1 order by id", person);
    }

    /** Whether somebody runs something in a field. */
    public boolean runsIn(long person, WorkField field) {
        return of(person).stream().anyMatch(v -> v.state == VentureState.OPERATING && v.field == field);
    }
}

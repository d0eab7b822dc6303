package guiyan.members.corrections;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.Waiting;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Requests for correction. Every question names the scope it is asked from. */
@Singleton
class Corrections extends ScopedRepository<CorrectionRequest> {

    Page<CorrectionRequest> search(Scope scope, CorrectionFilter filter, LocalDate today, Cursor cursor) {
        return Listing.of(CorrectionRequest.class, "c", "left join fetch c.person")
                .within(scope)
                .where("c.state = :state", "state", filter.stateAsked())
                .where("c.personId = :person", "person", filter.personId())
                .where("c.dueOn < :today", "today", filter.overdue ? today : null)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** Those about a person, the newest first. */
    List<CorrectionRequest> about(long person) {
        return list("personId = ?1 order by id desc", person);
    }

    /** How many wait to be decided, and since when the oldest does. */
    List<Waiting.Heap> waiting(Scope scope) {
        var query = getEntityManager().createQuery("""
                        select 'CORRECTIONS_TO_DECIDE', count(*), min(c.proposedOn) from CorrectionRequest c
                        where c.state = PROPOSED and %s
                        """.formatted(scope.condition("c")), Waiting.Heap.class);
        scope.bind(query);
        return query.getResultList();
    }
}

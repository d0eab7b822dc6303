package guiyan.homecoming.requests;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.Waiting;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** What is asked for. Every question names the scope it is asked from, or the person it is about. */
@Singleton
public class SupportRequests extends ScopedRepository<SupportRequest> {

    private static final Order<SupportRequest> RECEIVED = Order.latest("receivedOn", request -> request.receivedOn);

    Page<SupportRequest> search(Scope scope, SupportFilter filter, Cursor cursor) {
        return Listing.of(SupportRequest.class, "r", "left join fetch r.person")
                .within(scope)
                .where("r.personId = :person", "person", filter.memberId())
                .where("r.topic = :topic", "topic", filter.topic)
                .where("r.result = :result", "result", filter.result)
                .where(filter.inState(), Map.of())
                .where("r.receivedOn >= :from", "from", filter.from)
                .where("r.receivedOn <= :to", "to", filter.to)
                .sortedBy(cursor, List.of(RECEIVED))
                .page(getEntityManager(), cursor);
    }

    /** How many nobody has taken up yet. */
    Waiting.Heap untaken(Scope scope) {
        var query = getEntityManager().createQuery("""
                        select 'SUPPORT_REQUESTS_NEW', count(*), min(r.receivedOn) from SupportRequest r
                        where r.closedOn is null and r.takenOn is null and %s
                        """.formatted(scope.condition("r")), Waiting.Heap.class);
        scope.bind(query);
        return query.getSingleResult();
    }

    /** All that somebody has asked for, the latest first. */
    List<SupportRequest> of(long person) {
        return list("personId = ?1 order by receivedOn desc, id desc", person);
    }
}

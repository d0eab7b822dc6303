package guiyan.contact.visits;

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

/** Visits. Every question names the scope it is asked from. */
@Singleton
public class Visits extends ScopedRepository<Visit> {

    private static final Order<Visit> NEWEST = Order.latest("visitedOn", visit -> visit.visitedOn);

    Page<Visit> search(Scope scope, VisitFilter filter, Cursor cursor) {
        return Listing.of(Visit.class, "v", "left join fetch v.person")
                .within(scope)
                .where("v.personId = :person", "person", filter.memberId())
                .where("v.cause = :cause", "cause", filter.cause)
                .where("v.visitedOn >= :from", "from", filter.from)
                .where("v.visitedOn <= :to", "to", filter.to)
                .sortedBy(cursor, List.of(NEWEST))
                .page(getEntityManager(), cursor);
    }

    /** Visits to the families of these persons since a day, the latest first. */
    List<Visit> families(Collection<Long> persons, LocalDate since) {
        return persons.isEmpty()
                ? List.of()
                : list(
                        "personId in ?1 and visitedOn >= ?2 and relation <> SELF order by visitedOn desc, id desc",
                        persons,
                        since);
    }
}

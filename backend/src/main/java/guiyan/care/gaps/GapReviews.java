package guiyan.care.gaps;

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
import java.util.Map;
import java.util.Optional;

/** Reviews of what a departure leaves at home. Every question names the scope it is asked from, or the person it is about. */
@Singleton
public class GapReviews extends ScopedRepository<GapReview> {

    private static final Order<GapReview> RAISED = Order.latest("raisedOn", review -> review.raisedOn);

    Page<GapReview> search(Scope scope, GapFilter filter, Cursor cursor) {
        return Listing.of(GapReview.class, "g", "left join fetch g.person")
                .within(scope)
                .where("g.personId = :person", "person", filter.memberId())
                .where(filter.inState(), Map.of())
                .sortedBy(cursor, List.of(RAISED))
                .page(getEntityManager(), cursor);
    }

    /** Those about the departures of these persons that last. */
    List<GapReview> lasting(Collection<Long> persons) {
        return list("personId in ?1 and closedOn is null order by id", persons);
    }

    /** The last one about somebody's departure of that day that is closed. */
    Optional<GapReview> closed(long person, LocalDate leftOn) {
        return find("personId = ?1 and leftOn = ?2 and closedOn is not null order by id desc", person, leftOn)
                .firstResultOptional();
    }
}

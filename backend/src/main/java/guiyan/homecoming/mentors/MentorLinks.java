package guiyan.homecoming.mentors;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Pairs. Every question names the scope it is asked from, or the person it is about. */
@ApplicationScoped
public class MentorLinks extends ScopedRepository<MentorLink> {

    private static final Order<MentorLink> SINCE = Order.latest("since", link -> link.since);

    Page<MentorLink> search(Scope scope, MentorFilter filter, Cursor cursor) {
        return Listing.of(MentorLink.class, "l", "left join fetch l.person left join fetch l.mentor")
                .within(scope)
                .where("l.personId = :planner", "planner", MentorFilter.idOf(filter.planner))
                .where("l.mentorId = :mentor", "mentor", MentorFilter.idOf(filter.mentor))
                .where("l.field = :field", "field", filter.field)
                .where(filter.isEnded(), Map.of())
                .sortedBy(cursor, List.of(SINCE))
                .page(getEntityManager(), cursor);
    }

    boolean isPaired(long planner, long mentor) {
        return count("personId = ?1 and mentorId = ?2 and endedOn is null", planner, mentor) > 0;
    }

    /** Those in which somebody plans or guides. */
    List<MentorLink> of(long person) {
        return list("personId = ?1 or mentorId = ?1 order by since, id", person);
    }
}

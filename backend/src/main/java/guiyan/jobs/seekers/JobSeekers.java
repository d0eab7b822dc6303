package guiyan.jobs.seekers;

import guiyan.jobs.values.Trade;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who looks for work. Every question names the scope it is asked from. */
@ApplicationScoped
public class JobSeekers extends ScopedRepository<JobSeeker> {

    private static final Order<JobSeeker> FREE_FIRST = Order.byDay("freeFrom", seeker -> seeker.freeFrom);

    /** Who goes no farther than that comes first, then who is free first. */
    private static final Order<JobSeeker> NEAREST = new Order<>(
            "reach",
            List.of(
                    new Order.Key<>("reach", seeker -> seeker.reach, JobSeekers::reach),
                    FREE_FIRST.keys().get(0),
                    FREE_FIRST.keys().get(1)),
            false);

    // A cursor that does not hold one is refused like one that does not hold a number.
    private static SeekReach reach(String text) {
        try {
            return SeekReach.valueOf(text);
        } catch (IllegalArgumentException wrong) {
            throw new NumberFormatException(text);
        }
    }

    Page<JobSeeker> search(Scope scope, SeekerFilter filter, Cursor cursor) {
        var closed = Boolean.TRUE.equals(filter.closed);
        return Listing.of(JobSeeker.class, "s", "join fetch s.person")
                .within(scope)
                .where(closed ? "s.closedOn is not null" : "s.closedOn is null", Map.of())
                .where("s.trade = :trade", "trade", filter.trade)
                .where("s.beneficiaryType = :type", "type", filter.beneficiaryType)
                .sortedBy(cursor, List.of(FREE_FIRST))
                .page(getEntityManager(), cursor);
    }

    /** Who looks for such work and goes so far. */
    public Page<JobSeeker> fitting(Scope scope, Trade trade, SeekReach distance, Cursor cursor) {
        return Listing.of(JobSeeker.class, "s", "join fetch s.person")
                .within(scope)
                .where("s.closedOn is null", Map.of())
                .where("s.trade = :trade", "trade", trade)
                .where("s.reach >= :distance", "distance", distance)
                .sortedBy(cursor, List.of(NEAREST))
                .page(getEntityManager(), cursor);
    }

    /** Whether he is on the list already. */
    boolean isLooking(long person) {
        return count("personId = ?1 and closedOn is null", person) > 0;
    }

    /** Those of these persons who are on the list. */
    public List<JobSeeker> looking(Collection<Long> persons) {
        return persons.isEmpty() ? List.of() : list("personId in ?1 and closedOn is null", persons);
    }

    /** Those that a source knows by one of these numbers, in a township. */
    public List<JobSeeker> external(Collection<Long> townships, String source, Collection<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return list("townshipId in ?1 and source = ?2 and externalId in ?3", townships, source, numbers);
    }
}

package guiyan.jobs.seekers;

import guiyan.jobs.values.Trade;
import guiyan.people.Named;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who looks for work. Every question names the scope it is asked from. */
@Singleton
public class JobSeekers extends ScopedRepository<JobSeeker> {

    private static final Order<SeekerLine> FREE_FIRST = Order.byDay("freeFrom", line -> line.row.freeFrom);

    /** Who goes no farther than that comes first, then who is free first. */
    private static final Order<SeekerLine> NEAREST = new Order<>(
            "reach",
            List.of(
                    new Order.Key<>("reach", line -> line.row.reach, JobSeekers::reach),
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

    private static Listing<SeekerLine> seekers() {
        return Named.lines(SeekerLine.class, SeekerLine.COLUMNS, "JobSeeker s");
    }

    Page<SeekerLine> search(Scope scope, SeekerFilter filter, Cursor cursor) {
        var closed = Boolean.TRUE.equals(filter.closed);
        return seekers()
                .within(scope)
                .where(closed ? "s.closedOn is not null" : "s.closedOn is null", Map.of())
                .where("s.trade = :trade", "trade", filter.trade)
                .where("s.beneficiaryType = :type", "type", filter.beneficiaryType)
                .sortedBy(cursor, List.of(FREE_FIRST))
                .page(getEntityManager(), cursor);
    }

    /** Who looks for such work and goes so far. */
    public Page<SeekerLine> fitting(Scope scope, Trade trade, SeekReach distance, Cursor cursor) {
        return seekers()
                .within(scope)
                .where("s.closedOn is null", Map.of())
                .where("s.trade = :trade", "trade", trade)
                .where("s.reach >= :distance", "distance", distance)
                .sortedBy(cursor, List.of(NEAREST))
                .page(getEntityManager(), cursor);
    }

    /** The same as {@link #require}, with how he and his unit are named, in one question. */
    public Named<JobSeeker> requireNamed(Scope scope, PublicId id) {
        return Named.list(JobSeeker.class, "s")
                .within(scope)
                .where("s.id = :id", "id", id.value())
                .all(getEntityManager())
                .stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(PlatformCode.NOT_FOUND, null));
    }

    /** Whether he is on the list already. */
    boolean isLooking(long person) {
        return count("personId = ?1 and closedOn is null", person) > 0;
    }

    /** Those of these persons who are on the list. */
    public List<JobSeeker> looking(Collection<Long> persons) {
        return persons.isEmpty() ? List.of() : list("personId in ?1 and closedOn is null", persons);
    }

    /** Those who look no more because of one of these posts. */
    List<JobSeeker> placedIn(Collection<Long> placements) {
        return placements.isEmpty() ? List.of() : list("placementId in ?1", placements);
    }

    /** Those that a source knows by one of these numbers, in a township. */
    public List<JobSeeker> external(Collection<Long> townships, String source, Collection<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return list("townshipId in ?1 and source = ?2 and externalId in ?3", townships, source, numbers);
    }
}

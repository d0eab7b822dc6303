package guiyan.contact.gatherings;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Meetings. Every question names the scope it is asked from, or the units it is about. */
@Singleton
public class Gatherings extends ScopedRepository<Gathering> {

    private static final Order<Gathering> NEWEST = new Order<>(
            "-heldOn",
            List.of(
                    new Order.Key<>("heldOn", gathering -> gathering.heldOn, Gatherings::day),
                    new Order.Key<>("id", gathering -> gathering.id, Long::valueOf)),
            true);

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new NumberFormatException(text);
        }
    }

    Page<Gathering> search(Scope scope, GatheringFilter filter, Cursor cursor) {
        return Listing.of(Gathering.class, "g", "")
                .within(scope)
                .where("g.kind = :kind", "kind", filter.kind)
                .where("g.state = :state", "state", filter.state)
                .where("g.heldOn >= :from", "from", filter.from)
                .where("g.heldOn <= :to", "to", filter.to)
                .sortedBy(cursor, List.of(NEWEST))
                .page(getEntityManager(), cursor);
    }

    /** The first tea party that each of these branches has held in a year, by branch. */
    public Map<Long, Gathering> teaParties(Collection<Long> branches, int year) {
        if (branches.isEmpty()) return Map.of();
        return list(
                        "branchId in ?1 and kind = SPRING_FESTIVAL_TEA_PARTY and state = HELD and heldOn between ?2 and ?3 order by heldOn, id",
                        branches,
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31))
                .stream()
                .collect(Collectors.toMap(party -> party.branchId, Function.identity(), (first, later) -> first));
    }
}

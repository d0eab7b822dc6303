package guiyan.jobs.referrals;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Referrals. Every question names the scope it is asked from. */
@Singleton
public class Referrals extends ScopedRepository<Referral> {

    private static final Order<Referral> WAITING_FIRST = new Order<>(
            "-open",
            List.of(
                    new Order.Key<>("isOpen", referral -> referral.isOpen, Boolean::valueOf),
                    new Order.Key<>("id", referral -> referral.id, Long::valueOf)),
            true);

    private static final Order<Referral> NEWEST = Order.<Referral>byId().turned();

    private static final Order<Referral> BY_LETTER =
            Order.<Referral>byDay("referredOn", r -> r.referredOn).turned();

    Page<Referral> search(Scope scope, ReferralFilter filter, Cursor cursor) {
        return Listing.of(Referral.class, "r", "join fetch r.person join fetch r.employer left join fetch r.introducer")
                .within(scope)
                .where("r.isOpen = :open", "open", filter.open)
                .where("r.state = :state", "state", filter.state)
                .where("r.result = :result", "result", filter.result)
                .where("r.personId = :person", "person", ReferralFilter.value(filter.person))
                .where("r.vacancyId = :vacancy", "vacancy", ReferralFilter.value(filter.vacancy))
                .where("r.groupId = :group", "group", ReferralFilter.value(filter.group))
                .where("r.referredOn >= :from", "from", filter.from)
                .where("r.referredOn <= :to", "to", filter.to)
                .sortedBy(cursor, orders(filter))
                .page(getEntityManager(), cursor);
    }

    private static List<Order<Referral>> orders(ReferralFilter filter) {
        if (filter.isByLetter()) return List.of(BY_LETTER);
        return filter.isWide() ? List.of(WAITING_FIRST, NEWEST) : List.of(NEWEST);
    }

    /** Who of these persons is being referred to the post already. */
    Set<Long> underWay(Collection<Long> persons, long vacancy) {
        return list("vacancyId = ?1 and personId in ?2 and isOpen = true", vacancy, persons).stream()
                .map(referral -> referral.personId)
                .collect(Collectors.toSet());
    }

    /** Whether anybody has ever been proposed for the post. */
    public boolean hasAny(long vacancy) {
        return count("vacancyId = ?1", vacancy) > 0;
    }

    /** Those that a source knows by one of these numbers, in a township. */
    public List<Referral> external(Collection<Long> townships, String source, Collection<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return list("townshipId in ?1 and source = ?2 and externalId in ?3", townships, source, numbers);
    }

    /** The one in the scope that a source knows by a number. */
    Optional<Referral> external(Scope scope, String source, String number) {
        var query = getEntityManager()
                .createQuery(
                        "from Referral r where r.source = :source and r.externalId = :number and %s"
                                .formatted(scope.condition("r")),
                        Referral.class)
                .setParameter("source", source)
                .setParameter("number", number);
        scope.bind(query);
        return query.getResultStream().findFirst();
    }
}

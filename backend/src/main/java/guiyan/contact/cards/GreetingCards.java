package guiyan.contact.cards;

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
import java.util.function.Function;
import java.util.stream.Collectors;

/** The cards. Every question names the scope it is asked from, or the persons it is about. */
@Singleton
public class GreetingCards extends ScopedRepository<GreetingCard> {

    Page<GreetingCard> search(Scope scope, int year, CardFilter filter, Cursor cursor) {
        return Listing.of(GreetingCard.class, "c", "left join fetch c.person")
                .within(scope)
                .where("c.campaignYear = :year", "year", year)
                .where("c.personId = :person", "person", filter.memberId())
                .where("c.state = :state", "state", filter.state)
                .where("c.needsAddress = :needsAddress", "needsAddress", filter.needsAddress)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** The cards of these persons in a year, by person. */
    public Map<Long, GreetingCard> of(Collection<Long> persons, int year) {
        if (persons.isEmpty()) return Map.of();
        return list("personId in ?1 and campaignYear = ?2", persons, year).stream()
                .collect(Collectors.toMap(card -> card.personId, Function.identity()));
    }

    /** That the card of a person went off on a day. */
    public record Sent(long card, Long person, LocalDate on) {}

    /** Which cards of these persons in a year have gone off, by person. */
    public Map<Long, Sent> sent(Collection<Long> persons, int year) {
        if (persons.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery("""
                        select c.id, c.personId, c.sentOn from GreetingCard c
                        where c.personId in :persons and c.campaignYear = :year and c.sentOn is not null
                        """, Sent.class)
                .setParameter("persons", persons)
                .setParameter("year", year)
                .getResultStream()
                .collect(Collectors.toMap(Sent::person, Function.identity()));
    }

    /** How many cards of a year were sent, have come back and not gone off again, and lack an address. */
    record Count(long cards, long sent, long returned, long needsAddress) {}

    Count count(Scope scope, int year) {
        var query = getEntityManager()
                .createQuery("""
                        select count(*), count(c.sentOn),
                        coalesce(sum(case when c.state = RETURNED_UNDELIVERED then 1 else 0 end), 0),
                        coalesce(sum(case when c.needsAddress = true then 1 else 0 end), 0)
                        from GreetingCard c where c.campaignYear = :year and %s
                        """.formatted(scope.condition("c")), Count.class)
                .setParameter("year", year);
        scope.bind(query);
        return query.getSingleResult();
    }
}

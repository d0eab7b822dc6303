package guiyan.homecoming.intentions;

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

/** What people answered. Every question names the scope it is asked from, or the person it is about. */
@Singleton
public class ReturnIntentions extends ScopedRepository<ReturnIntention> {

    private static final Order<ReturnIntention> ASKED = Order.latest("askedOn", intention -> intention.askedOn);

    /** An answer of the same person that came later, and not after the day in question. */
    private static final String LATEST = """
            not exists (select 1 from ReturnIntention n where n.personId = i.personId and n.askedOn <= :till
            and (n.askedOn > i.askedOn or n.askedOn = i.askedOn and n.id > i.id))""";

    Page<ReturnIntention> search(Scope scope, IntentionFilter filter, LocalDate today, Cursor cursor) {
        var till = filter.to == null ? today : filter.to;
        var listing = Listing.of(ReturnIntention.class, "i", "left join fetch i.person")
                .within(scope)
                .where("i.personId = :person", "person", filter.memberId())
                .where("i.answer = :answer", "answer", filter.answer)
                .where("i.field = :field", "field", filter.field)
                .where("i.horizon = :horizon", "horizon", filter.horizon)
                .where("i.askedOn >= :from", "from", filter.from)
                .where("i.askedOn <= :till", "till", till);
        if (!filter.earlier) listing.where(LATEST, Map.of());
        if (filter.over != null) listing.where("i.validUntil %s :till".formatted(filter.over ? "<" : ">="), Map.of());
        return listing.sortedBy(cursor, List.of(ASKED)).page(getEntityManager(), cursor);
    }

    /** All that somebody has answered, the latest first. */
    List<ReturnIntention> of(long person) {
        return list("personId = ?1 order by askedOn desc, id desc", person);
    }

    Optional<ReturnIntention> of(long person, LocalDate on) {
        return find("personId = ?1 and askedOn = ?2", person, on).firstResultOptional();
    }

    /** What these have answered since a day, the earliest first. */
    public List<ReturnIntention> since(LocalDate day, Collection<Long> persons) {
        if (persons.isEmpty()) return List.of();
        return list("personId in ?1 and askedOn >= ?2 order by askedOn, id", persons, day);
    }

    /** Whether he has said last, and not too long ago, that he may come back. */
    public boolean isPlanning(long person, LocalDate today) {
        return plan(person, today).isPresent();
    }

    /** What he has said last, and not too long ago, if he may come back. */
    public Optional<ReturnIntention> plan(long person, LocalDate today) {
        return of(person).stream()
                .filter(intention -> !intention.askedOn.isAfter(today))
                .findFirst()
                .filter(intention -> intention.answer != Answer.NO && !intention.isOver(today));
    }
}

package guiyan.contact.gatherings;

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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who was invited to meetings, and who came. Every question names the scope or the meetings it is about. */
@Singleton
public class Guests extends ScopedRepository<Guest> {

    Page<Guest> search(Scope scope, long gathering, Cursor cursor) {
        return Listing.of(Guest.class, "t", "left join fetch t.person")
                .within(scope)
                .where("t.gatheringId = :gathering", "gathering", gathering)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** The meetings from this day on that somebody is invited to or has come to, the soonest first. */
    List<OwnGatheringView> invitations(long person, LocalDate from) {
        return getEntityManager()
                .createQuery("""
                        select g, t from Guest t join Gathering g on g.id = t.gatheringId
                        where t.personId = :person and g.heldOn >= :from and g.state <> CANCELLED order by g.heldOn, g.id
                        """, Object[].class)
                .setParameter("person", person)
                .setParameter("from", from)
                .setMaxResults(20)
                .getResultList()
                .stream()
                .map(row -> OwnGatheringView.of((Gathering) row[0], (Guest) row[1]))
                .toList();
    }

    Map<Long, Guest> of(long gathering, Collection<Long> persons) {
        if (persons.isEmpty()) return Map.of();
        return list("gatheringId = ?1 and personId in ?2", gathering, persons).stream()
                .collect(Collectors.toMap(guest -> guest.personId, Function.identity()));
    }

    /** How many were invited to a meeting and came to it, and how many of those away. */
    record Count(long gathering, long invited, long came, long awayInvited, long awayCame) {

        static Count nobody(long gathering) {
            return new Count(gathering, 0, 0, 0, 0);
        }
    }

    Map<Long, Count> counts(Collection<Long> gatherings) {
        if (gatherings.isEmpty()) return Map.of();
        return getEntityManager()
                .createQuery("""
                        select t.gatheringId, count(*), count(t.cameOn), sum(case when t.away = true then 1 else 0 end),
                        sum(case when t.away = true and t.cameOn is not null then 1 else 0 end)
                        from Guest t where t.gatheringId in :gatherings group by t.gatheringId
                        """, Count.class)
                .setParameter("gatherings", gatherings)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Count::gathering, Function.identity()));
    }

    /** Notes that a person is invited or came; answers the entry. */
    public Guest note(Gathering gathering, Guest known, Long person, LocalDate came, String by) {
        var guest = known == null ? new Guest() : known;
        if (known == null) {
            guest.placeWhere(gathering);
            guest.gatheringId = gathering.id;
            guest.personId = person;
        }
        if (came != null && guest.cameOn == null) {
            guest.cameOn = came;
            guest.signedBy = by;
        }
        return known == null ? recorded(guest) : stamped(guest);
    }

    /** Those of these meetings that somebody has suggested something at. */
    public Set<Long> touchedSince(Collection<Long> gatherings) {
        if (gatherings.isEmpty()) return Set.of();
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct s.gatheringId from Suggestion s where s.gatheringId in :gatherings",
                        Long.class)
                .setParameter("gatherings", gatherings)
                .getResultList());
    }

    /** Takes the lists of these meetings out; only for undoing an import. */
    public void forget(Collection<Long> gatherings) {
        delete("gatheringId in ?1", gatherings);
    }
}

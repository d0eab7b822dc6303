package guiyan.homecoming.mentors;

import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Pairs. Every question names the scope it is asked from, or the person it is about. */
@Singleton
public class MentorLinks extends ScopedRepository<MentorLink> {

    private static final Order<MentorLink> SINCE = Order.latest("since", link -> link.since);

    private final Persons persons;

    MentorLinks(Persons persons) {
        this.persons = persons;
    }

    /** A mentor may have been known by records that were merged into his. */
    private List<Long> everyIdOf(PublicId mentor) {
        return mentor == null ? null : persons.everyIdOf(mentor.value());
    }

    Page<MentorLink> search(Scope scope, MentorFilter filter, Cursor cursor) {
        return Listing.of(MentorLink.class, "l", "left join fetch l.person left join fetch l.mentor")
                .within(scope)
                .where("l.personId = :planner", "planner", MentorFilter.idOf(filter.planner))
                .where("l.mentorId in :mentors", "mentors", everyIdOf(filter.mentor))
                .where("l.field = :field", "field", filter.field)
                .where(filter.isEnded(), Map.of())
                .sortedBy(cursor, List.of(SINCE))
                .page(getEntityManager(), cursor);
    }

    boolean isPaired(long planner, long mentor) {
        return count("personId = ?1 and mentorId in ?2 and endedOn is null", planner, persons.everyIdOf(mentor)) > 0;
    }

    /** The mentor by the record that stands for him now. */
    Person mentor(MentorLink link) {
        return persons.standing(link.mentor);
    }

    /** Those in which somebody plans or guides. */
    List<MentorLink> of(long person) {
        return list("personId = ?1 or mentorId in ?2 order by since, id", person, persons.everyIdOf(person));
    }
}

package guiyan.people.skills;

import guiyan.platform.Among;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people are able to do. Every question names the scope it is asked from, or the persons it is about. */
@Singleton
public class Skills extends ScopedRepository<Skill> {

    Page<Skill> search(Scope scope, SkillFilter filter, Cursor cursor) {
        return Listing.of(Skill.class, "k", "")
                .within(scope)
                .where("k.personId = :person", "person", filter.person.value())
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** What one person is able to do, the first learned first. */
    public List<Skill> of(long person) {
        return list("personId = ?1 order by id", person);
    }

    /** What these persons are able to do, by person, with one question; who is able to do nothing on record is left out. */
    public Map<Long, List<Skill>> of(Collection<Long> persons) {
        if (persons.isEmpty()) return Map.of();
        var among = Among.of("k.personId", "person", persons);
        var query = getEntityManager()
                .createQuery("from Skill k where %s order by k.id".formatted(among.condition()), Skill.class);
        among.bind(query);
        return query.getResultStream().collect(Collectors.groupingBy(k -> k.personId));
    }

    /** What is to be noted about these persons, who are read once; others are taken to be able to do nothing yet. */
    public Learning learning(Collection<Long> persons) {
        return new Learning(this, of(persons));
    }

    /** What was known by this evidence is known no more. */
    public void forget(Collection<Long> evidence) {
        if (!evidence.isEmpty()) delete("evidenceId in ?1", evidence);
    }
}

package guiyan.people.households;

import static guiyan.people.households.HouseholdCode.*;

import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.ids.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Who belonged to which household, from when to when; asked for by households or persons that the caller has in hand. */
@Singleton
public class Belongings implements PanacheRepositoryBase<Belonging, Long> {

    private final Ids ids;
    private final Households households;

    Belongings(Ids ids, Households households) {
        this.ids = ids;
        this.households = households;
    }

    /** All times of these persons, past ones too. */
    public List<Belonging> of(Collection<Long> persons) {
        return persons.isEmpty() ? List.of() : list("personId in ?1 order by id", persons);
    }

    /** Somebody's time in a household, and who he is. */
    record Seen(Belonging belonging, Person person) {}

    /** All of these households whose persons lie in the scope, past ones too, in the order they began. */
    List<Seen> seen(Scope scope, Collection<Long> households) {
        if (households.isEmpty()) return List.of();
        var query = getEntityManager()
                .createQuery("""
                        select b, p from Belonging b join Person p on p.id = b.personId
                        where b.householdId in :households and %s order by b.id
                        """.formatted(scope.condition("p")), Seen.class)
                .setParameter("households", households);
        scope.bind(query);
        return query.getResultList();
    }

    List<Belonging> current(Household household) {
        return list("householdId = ?1 and leftOn is null order by id", household.id);
    }

    /** The person's time in the household that he belongs to now; refuses when that is another one. */
    Belonging require(Household household, long person) {
        return find("householdId = ?1 and personId = ?2 and leftOn is null", household.id, person)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(NOT_IN_HOUSEHOLD, "personId"));
    }

    /** Begins somebody's time in a household; he has one at a time. */
    Belonging begin(Household household, long person, String relation, LocalDate joinedOn) {
        flush();
        for (Belonging earlier : list("personId", person)) refuseTwo(earlier, joinedOn);
        return enter(household, person, relation, joinedOn);
    }

    /** The same for somebody who is known to have no other household in that time. */
    public Belonging enter(Household household, long person, String relation, LocalDate joinedOn) {
        var belonging = new Belonging();
        belonging.id = ids.next();
        belonging.householdId = household.id;
        belonging.personId = person;
        belonging.relation = relation;
        belonging.joinedOn = joinedOn;
        persist(belonging);
        return belonging;
    }

    private void refuseTwo(Belonging earlier, LocalDate joinedOn) {
        if (earlier.isCurrent())
            throw new Refusal(IN_A_HOUSEHOLD, "personId", households.findById(earlier.householdId).headName);
        if (joinedOn != null && joinedOn.isBefore(earlier.leftOn))
            throw new Refusal(HOUSEHOLDS_OVERLAP, "joinedOn", earlier.leftOn);
    }
}

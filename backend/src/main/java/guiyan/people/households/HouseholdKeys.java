package guiyan.people.households;

import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.Register;
import guiyan.people.SearchKeys;
import guiyan.platform.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashSet;

/** Keeps the names a household is found by as its persons are called. */
@ApplicationScoped
public class HouseholdKeys {

    private final Households households;
    private final Belongings belongings;
    private final Persons persons;
    private final SearchKeys keys;

    HouseholdKeys(Households households, Belongings belongings, Persons persons, SearchKeys keys) {
        this.households = households;
        this.belongings = belongings;
        this.persons = persons;
        this.keys = keys;
    }

    /** Writes the keys of a household anew; a dissolved one is found no more. */
    void write(Household household) {
        var names = new LinkedHashSet<String>();
        if (household.dissolvedOn == null) {
            names.add(household.headName);
            var inside =
                    belongings.current(household).stream().map(b -> b.personId).toList();
            persons.withIds(Scope.EVERYTHING, inside).forEach(person -> names.add(person.name));
        }
        keys.rename(Register.HOUSEHOLD, household, names);
    }

    /** These persons may be called otherwise now. */
    public void follow(Collection<Person> people) {
        var ids = people.stream().map(person -> person.id).toList();
        for (var home : households.homes(Scope.EVERYTHING, ids)) {
            var household = home.household();
            people.stream().filter(p -> p.id.equals(household.headId)).forEach(head -> household.call(head.name));
            write(household);
        }
    }
}

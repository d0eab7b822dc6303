package guiyan.people.households;

import guiyan.people.Person;
import guiyan.people.Register;
import guiyan.people.SearchKeys;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keeps the names a household is found by as its persons are called. */
@Singleton
public class HouseholdKeys {

    private final Households households;
    private final Belongings belongings;
    private final SearchKeys keys;

    HouseholdKeys(Households households, Belongings belongings, SearchKeys keys) {
        this.households = households;
        this.belongings = belongings;
        this.keys = keys;
    }

    /** Writes the keys of a household anew; a dissolved one is found no more. */
    void write(Household household) {
        write(List.of(household));
    }

    /** The same for several, with one question. */
    public void write(Collection<Household> households) {
        if (households.isEmpty()) return;
        var names = new LinkedHashMap<Household, Set<String>>();
        var standing = new HashMap<Long, Household>();
        for (var household : households) {
            names.put(household, new LinkedHashSet<>());
            if (household.dissolvedOn == null) standing.put(household.id, household);
        }
        standing.values().forEach(household -> names.get(household).add(household.headName));
        for (var seen : belongings.seen(Scope.EVERYTHING, standing.keySet()))
            if (seen.belonging().isCurrent())
                names.get(standing.get(seen.belonging().householdId)).add(seen.person().name);
        keys.rename(Register.HOUSEHOLD, names);
    }

    /** These are found no more. */
    public void remove(Collection<Household> households) {
        if (!households.isEmpty())
            keys.remove(households.stream().map(household -> household.id).toList());
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

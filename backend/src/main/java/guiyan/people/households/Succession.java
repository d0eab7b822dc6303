package guiyan.people.households;

import guiyan.people.Person;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The places that one record of a person has in households go to another record of him, and back. */
@Singleton
public class Succession {

    private final Households households;
    private final Belongings belongings;
    private final HouseholdKeys keys;

    Succession(Households households, Belongings belongings, HouseholdKeys keys) {
        this.households = households;
        this.belongings = belongings;
        this.keys = keys;
    }

    /** What had to be changed before the places could go: a time that was ended, a household that has another head. */
    public record Settled(Long endedBelonging, Long headedHousehold) {}

    /** Makes way: who has a household already keeps it, and the other record's time in its own ends. */
    public Settled settle(Person from, Person to, LocalDate on) {
        var homes = households.homes(Scope.EVERYTHING, List.of(from.id, to.id)).stream()
                .collect(Collectors.toMap(home -> home.belonging().personId, home -> home));
        var home = homes.get(from.id);
        if (home == null) return new Settled(null, null);
        var household = home.household();
        var headed = from.id.equals(household.headId) ? household.id : null;
        var ends = homes.containsKey(to.id);
        if (ends) home.belonging().end(on);
        var stays = !ends || homes.get(to.id).household() == household;
        if (headed != null) household.headId = stays ? to.id : null;
        return new Settled(ends ? home.belonging().id : null, headed);
    }

    /** As it was before: the time goes on, the head is the head again. */
    public void restore(Settled settled, Person to) {
        if (settled.endedBelonging != null) belongings.findById(settled.endedBelonging).leftOn = null;
        if (settled.headedHousehold != null) households.findById(settled.headedHousehold).headId = to.id;
        households.flush();
    }

    /** Writes anew by whom the households of these persons are found. */
    public void found(List<Person> people) {
        keys.follow(people);
    }
}

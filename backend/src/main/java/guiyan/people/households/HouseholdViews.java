package guiyan.people.households;

import guiyan.organizations.Organizations;
import guiyan.people.Person;
import guiyan.people.PersonRef;
import guiyan.people.Persons;
import guiyan.people.households.HouseholdView.HouseholdPerson;
import guiyan.platform.Caller;
import guiyan.platform.ids.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows households together: whom they hold and where they stand is asked for once a page. */
@ApplicationScoped
public class HouseholdViews {

    private static final Comparator<Belonging> TODAY_FIRST = Comparator.comparing(Belonging::isCurrent)
            .reversed()
            .thenComparing(b -> b.isCurrent() ? b.relation : null, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Organizations organizations;
    private final Households households;
    private final Belongings belongings;
    private final Persons persons;
    private final Caller caller;

    HouseholdViews(
            Organizations organizations, Households households, Belongings belongings, Persons persons, Caller caller) {
        this.organizations = organizations;
        this.households = households;
        this.belongings = belongings;
        this.persons = persons;
        this.caller = caller;
    }

    HouseholdView of(Household household) {
        return of(List.of(household)).get(0);
    }

    List<HouseholdView> of(List<Household> shown) {
        var all = belongings.of(shown.stream().map(h -> h.id).toList());
        var people = persons.withIds(caller.scope(), ids(all, b -> b.personId)).stream()
                .collect(Collectors.toMap(p -> p.id, Function.identity()));
        var units = organizations.byId(ids(shown, h -> h.branchId));
        var heirs = households.withIds(caller.scope(), ids(shown, h -> h.supersededBy)).stream()
                .map(h -> h.id)
                .collect(Collectors.toSet());
        return shown.stream()
                .map(h -> HouseholdView.of(
                        h,
                        units.get(h.branchId),
                        inside(h, all, people),
                        heirs.contains(h.supersededBy) ? h.supersededBy : null))
                .toList();
    }

    private static <T> Set<Long> ids(Collection<T> rows, Function<T, Long> id) {
        return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static List<HouseholdPerson> inside(Household household, List<Belonging> all, Map<Long, Person> people) {
        return all.stream()
                .filter(b -> b.householdId.equals(household.id) && people.containsKey(b.personId))
                .sorted(TODAY_FIRST)
                .map(b -> new HouseholdPerson(PersonRef.of(people.get(b.personId)), b.relation, b.joinedOn, b.leftOn))
                .toList();
    }

    /** The household of each of these persons, if it lies in the caller's scope. */
    public Map<Long, HouseholdRef> refs(Collection<Long> persons) {
        var refs = new HashMap<Long, HouseholdRef>();
        for (var home : households.homes(caller.scope(), persons)) {
            var household = home.household();
            var relation = home.belonging().relation;
            refs.put(
                    home.belonging().personId,
                    new HouseholdRef(PublicId.of(household.id), household.headName, relation));
        }
        return refs;
    }
}

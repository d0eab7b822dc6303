package guiyan.people.households;

import guiyan.organizations.Organizations;
import guiyan.people.households.Belongings.Seen;
import guiyan.people.households.HouseholdView.HouseholdPerson;
import guiyan.platform.Caller;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows households together: whom they hold and where they stand is asked for once a page. */
@Singleton
class HouseholdViews {

    private static final Comparator<Belonging> TODAY_FIRST = Comparator.comparing(Belonging::isCurrent)
            .reversed()
            .thenComparing(b -> b.isCurrent() ? b.relation : null, Comparator.nullsLast(Comparator.naturalOrder()));

    private final Organizations organizations;
    private final Households households;
    private final Belongings belongings;
    private final Caller caller;

    HouseholdViews(Organizations organizations, Households households, Belongings belongings, Caller caller) {
        this.organizations = organizations;
        this.households = households;
        this.belongings = belongings;
        this.caller = caller;
    }

    HouseholdView of(Household household) {
        return of(List.of(household)).get(0);
    }

    List<HouseholdView> of(List<Household> shown) {
        var all = belongings.seen(caller.scope(), ids(shown, h -> h.id));
        var units = organizations.byId(ids(shown, h -> h.branchId));
        var heirs = households.withIds(caller.scope(), ids(shown, h -> h.supersededBy)).stream()
                .map(h -> h.id)
                .collect(Collectors.toSet());
        return shown.stream()
                .map(h -> HouseholdView.of(
                        h,
                        units.get(h.branchId),
                        inside(h, all),
                        heirs.contains(h.supersededBy) ? h.supersededBy : null))
                .toList();
    }

    private static <T> Set<Long> ids(Collection<T> rows, Function<T, Long> id) {
        return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static List<HouseholdPerson> inside(Household household, List<Seen> all) {
        return all.stream()
                .filter(seen -> seen.belonging().householdId.equals(household.id))
                .sorted(Comparator.comparing(Seen::belonging, TODAY_FIRST))
                .map(HouseholdPerson::of)
                .toList();
    }
}

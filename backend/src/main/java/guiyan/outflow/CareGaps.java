package guiyan.outflow;

import static guiyan.outflow.CareGap.Kind.*;

import guiyan.outflow.CareGap.Kind;
import guiyan.people.Person;
import guiyan.people.households.Families;
import guiyan.people.households.Families.Housed;
import guiyan.people.households.Families.Relative;
import guiyan.people.households.FamiliesTold;
import guiyan.platform.calendar.BusinessClock;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at whom a departure leaves at home, and tells of a gap in the transaction of the departure, or of whatever made the family known (domain.md 4.3). */
@Singleton
class CareGaps {

    private static final int GROWN = 16;
    private static final int RETIRED = 60;
    private static final int OLD = 70;
    private static final Set<String> FIRST = Set.of("01", "02", "10", "11", "12");
    private static final Set<String> SECOND = Set.of("20", "28", "30", "38");
    private static final String GRANDCHILD = "40";

    private final Families families;
    private final Outflows outflows;
    private final Event<CareGap> gaps;
    private final Event<CareGapsSeen> seen;
    private final BusinessClock clock;

    CareGaps(Families families, Outflows outflows, Event<CareGap> gaps, Event<CareGapsSeen> seen, BusinessClock clock) {
        this.families = families;
        this.outflows = outflows;
        this.gaps = gaps;
        this.seen = seen;
        this.clock = clock;
    }

    void tell(Person leaver, LocalDate on) {
        var family = families.of(leaver.id);
        if (family.isEmpty()) return;
        var away = outflows.openOf(family.stream().map(Relative::personId).toList()).stream()
                .filter(Outflow::isAway)
                .map(each -> each.personId)
                .collect(Collectors.toSet());
        var kinds = kinds(leaver.id, family, away, on);
        if (!kinds.isEmpty()) gaps.fire(new CareGap(leaver.id, kinds, on));
    }

    /** Families that are put on record after somebody has left are looked at as they are today: he who left last is missed. */
    void tellAgain(@Observes FamiliesTold told) {
        var households =
                families.housed(told.households()).stream().collect(Collectors.groupingBy(Housed::householdId));
        var away =
                outflows
                        .openOf(households.values().stream()
                                .flatMap(List::stream)
                                .map(Housed::personId)
                                .toList())
                        .stream()
                        .filter(Outflow::isAway)
                        .collect(Collectors.toMap(each -> each.personId, Function.identity()));
        var found = households.values().stream()
                .map(household -> gap(household, away))
                .flatMap(Optional::stream)
                .toList();
        if (!found.isEmpty()) seen.fire(new CareGapsSeen(found));
    }

    /** What is missing in a household that somebody is away from. */
    private Optional<CareGap> gap(List<Housed> household, Map<Long, Outflow> away) {
        var family = household.stream().map(Housed::relative).toList();
        return family.stream()
                .map(each -> away.get(each.personId()))
                .filter(Objects::nonNull)
                .max(Comparator.comparing(each -> each.since))
                .map(last -> new CareGap(
                        last.personId, kinds(last.personId, family, away.keySet(), clock.today()), last.since));
    }

    /** What is missing at home once the leaver is gone beside those of the family who are away already. */
    static Set<Kind> kinds(long leaver, List<Relative> family, Set<Long> away, LocalDate on) {
        var left = family.stream()
                .filter(each -> each.personId() != leaver && !away.contains(each.personId()))
                .toList();
        var kinds = EnumSet.noneOf(Kind.class);
        if (left.isEmpty()) return kinds;
        if (left.stream().noneMatch(each -> mayWork(each, on))) kinds.add(NOBODY_ABLE_TO_WORK);
        if (left.size() == 1 && isOlderThan(OLD, left.get(0), on)) kinds.add(ELDER_ALONE);
        var goer = family.stream().filter(each -> each.personId() == leaver).findFirst();
        if (goer.isPresent() && left.stream().anyMatch(each -> losesBoth(each, goer.get(), left, on)))
            kinds.add(CHILD_WITHOUT_PARENT);
        return kinds;
    }

    /** Whose age is not known may be able to. */
    private static boolean mayWork(Relative each, LocalDate on) {
        var age = each.age(on);
        return age == null || age >= GROWN && age < RETIRED;
    }

    private static boolean isOlderThan(int years, Relative each, LocalDate on) {
        var age = each.age(on);
        return age != null && age > years;
    }

    /** Whether the child's last parent at home is the one who goes. */
    private static boolean losesBoth(Relative child, Relative goer, List<Relative> left, LocalDate on) {
        var age = child.age(on);
        if (age == null || age >= GROWN) return false;
        return mayBeParent(goer, child) && left.stream().noneMatch(each -> mayBeParent(each, child));
    }

    /** By what both are to the head of the household. */
    private static boolean mayBeParent(Relative elder, Relative child) {
        if (elder.relation() == null || child.relation() == null) return false;
        return switch (child.relation()) {
            case GRANDCHILD -> SECOND.contains(elder.relation());
            case "20", "30" -> FIRST.contains(elder.relation());
            default -> false;
        };
    }
}

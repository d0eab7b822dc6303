package guiyan.duties;

import static java.util.stream.Collectors.groupingBy;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts together how the duties of a part of the tree stand, out of the tallies. */
@Singleton
class DutySummaries {

    private final Tallies tallies;
    private final Organizations organizations;
    private final BusinessClock clock;

    DutySummaries(Tallies tallies, Organizations organizations, BusinessClock clock) {
        this.tallies = tallies;
        this.organizations = organizations;
        this.clock = clock;
    }

    /** In the periods asked for, or in those that today lies in. */
    DutySummary of(Scope scope, PublicId asked, List<String> periods, String kind) {
        var units = organizations.owing(scope);
        var counts = tallies.of(scope, periods.isEmpty() ? now() : periods, kind);
        var overdue = tallies.standing(scope, DutyState.OVERDUE, kind);
        var byUnit = counts.stream().collect(groupingBy(Tallies.Count::owing));
        var overdueByUnit = overdue.stream().collect(groupingBy(Tallies.Count::owing));
        var shown = units.stream()
                .map(unit -> ofUnit(
                        unit,
                        byUnit.getOrDefault(unit.id().value(), List.of()),
                        overdueByUnit.getOrDefault(unit.id().value(), List.of())))
                .toList();
        return new DutySummary(clock.today(), sum(overdue), figures(counts, list("organization", asked)), shown);
    }

    private List<String> now() {
        return Stream.of(Cadence.values())
                .map(cadence -> cadence.at(clock.today()).code())
                .distinct()
                .toList();
    }

    private static long sum(List<Tallies.Count> counts) {
        return counts.stream().mapToLong(Tallies.Count::n).sum();
    }

    private static DutySummary.OfUnit ofUnit(
            OrganizationRef unit, List<Tallies.Count> counts, List<Tallies.Count> overdue) {
        var list = list("owing", unit.id());
        return new DutySummary.OfUnit(unit, sum(overdue), list + "state=OVERDUE", figures(counts, list));
    }

    private static List<DutyFigures> figures(List<Tallies.Count> counts, String list) {
        Map<String, Map<String, List<Tallies.Count>>> heaps = counts.stream()
                .collect(groupingBy(Tallies.Count::kind, TreeMap::new, groupingBy(Tallies.Count::period)));
        return heaps.entrySet().stream()
                .flatMap(kind -> kind.getValue().entrySet().stream()
                        .map(heap -> DutyFigures.of(
                                kind.getKey(),
                                heap.getKey(),
                                heap.getValue(),
                                list + "kind=" + kind.getKey() + "&period=" + heap.getKey() + "&owed=true"))
                        .sorted(Comparator.comparing(DutyFigures::period)))
                .toList();
    }

    private static String list(String name, PublicId unit) {
        return unit == null ? "/api/v1/duties?" : "/api/v1/duties?" + name + "=" + unit + "&";
    }
}

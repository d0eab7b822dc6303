package guiyan.outflow.statistics;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.outflow.statistics.AwayFigure.OfUnit;
import guiyan.outflow.statistics.AwayFigure.Share;
import guiyan.outflow.statistics.AwayFigures.Row;
import guiyan.platform.Caller;
import guiyan.platform.Language;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the figures of those away together: units by code, each figure with what it means and the list behind it. */
@ApplicationScoped
class AwayStatistics {

    private final AwayFigures figures;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    AwayStatistics(AwayFigures figures, Organizations organizations, Caller caller, BusinessClock clock) {
        this.figures = figures;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is asked for: an indicator, by groups, as of a day or in a period that ends on it. */
    record Question(Indicator indicator, AwayBreakdown by, PublicId organization, LocalDate from, LocalDate to) {

        /** The parameters that lead to the list of a unit's rows. */
        String list(PublicId unit, LocalDate today, String more) {
            if (indicator.list == null) return null;
            var parts = new ArrayList<>(List.of(indicator.list));
            if (unit != null) parts.add("organization=" + unit);
            if (indicator == Indicator.RETURNED) parts.add("returnedFrom=%s&returnedTo=%s".formatted(from, to));
            else if (!to.equals(today)) parts.add("asOf=" + to);
            if (more != null) parts.add(more);
            return "/api/v1/outflows?" + String.join("&", parts);
        }
    }

    AwayFigure of(Scope scope, Question question) {
        var units = organizations.branches(scope);
        return switch (question.indicator) {
            case EVER_AWAY ->
                counted(question, units, figures.everAway(scope, question.to), figures.onRoll(scope, question.to));
            case RETURNED -> {
                var returned = figures.returned(scope, question.from, question.to);
                yield counted(question, units, returned, returned);
            }
            default -> ofThoseAway(scope, question, units);
        };
    }

    private AwayFigure counted(
            Question question, List<Organization> units, Map<Long, Long> numerators, Map<Long, Long> denominators) {
        var parts = units.stream()
                .collect(Collectors.toMap(
                        unit -> unit.id,
                        unit -> new Part(
                                numerators.getOrDefault(unit.id, 0L), denominators.getOrDefault(unit.id, 0L))));
        return figure(question, units, parts, Map.of());
    }

    private AwayFigure ofThoseAway(Scope scope, Question question, List<Organization> units) {
        var away = figures.away(scope, question.to, clock.today()).stream().collect(Collectors.groupingBy(Row::unit));
        var roll = question.indicator == Indicator.OUTFLOW_RATE
                ? figures.onRoll(scope, question.to)
                : Map.<Long, Long>of();
        var parts = units.stream()
                .collect(Collectors.toMap(
                        unit -> unit.id,
                        unit -> Part.of(
                                question.indicator,
                                away.getOrDefault(unit.id, List.of()),
                                unit.code,
                                roll.getOrDefault(unit.id, 0L),
                                question.to)));
        return figure(question, units, parts, groups(question, units, away));
    }

    private static AwayBreakdown breakdown(Question question) {
        return question.indicator == Indicator.BY_SCOPE ? AwayBreakdown.SCOPE : question.by;
    }

    /** Only what counts all of those away is broken down. */
    private static Map<Long, Map<String, Long>> groups(
            Question question, List<Organization> units, Map<Long, List<Row>> away) {
        var by = breakdown(question);
        if (by == null || question.indicator != Indicator.AWAY && question.indicator != Indicator.BY_SCOPE)
            return Map.of();
        return units.stream()
                .collect(Collectors.toMap(
                        unit -> unit.id,
                        unit -> away.getOrDefault(unit.id, List.of()).stream()
                                .collect(Collectors.groupingBy(
                                        row -> by.key(row, unit.code, question.to),
                                        TreeMap::new,
                                        Collectors.counting()))));
    }

    private AwayFigure figure(
            Question question, List<Organization> units, Map<Long, Part> parts, Map<Long, Map<String, Long>> groups) {
        var all = parts.values().stream().reduce(Part.NOTHING, Part::and);
        var today = clock.today();
        var together = new TreeMap<String, Long>();
        groups.values().forEach(each -> each.forEach((key, n) -> together.merge(key, n, Long::sum)));
        return new AwayFigure(
                question.indicator,
                question.to,
                caller.language() == Language.ZH ? question.indicator.zh : question.indicator.en,
                all.numerator(),
                all.denominator(),
                question.list(question.organization, today, null),
                groups.isEmpty() ? null : shares(question, question.organization, together, all.numerator()),
                units.stream()
                        .map(unit -> ofUnit(question, unit, parts.get(unit.id), groups.get(unit.id)))
                        .toList());
    }

    private OfUnit ofUnit(Question question, Organization unit, Part part, Map<String, Long> groups) {
        var id = PublicId.of(unit.id);
        return new OfUnit(
                OrganizationRef.of(unit),
                part.numerator(),
                part.denominator(),
                question.list(id, clock.today(), null),
                groups == null ? null : shares(question, id, groups, part.numerator()));
    }

    private List<Share> shares(Question question, PublicId unit, Map<String, Long> groups, long whole) {
        return groups.entrySet().stream()
                .map(group -> {
                    var condition = breakdown(question).condition(group.getKey());
                    var list = condition == null ? null : question.list(unit, clock.today(), condition);
                    return new Share(group.getKey(), group.getValue(), whole, list);
                })
                .toList();
    }
}

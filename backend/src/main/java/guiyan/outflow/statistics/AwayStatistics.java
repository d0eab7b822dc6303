package guiyan.outflow.statistics;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.outflow.statistics.AwayFigure.OfUnit;
import guiyan.outflow.statistics.AwayFigure.Share;
import guiyan.platform.Caller;
import guiyan.platform.Language;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the figures of those away together: units by code, each figure with what it means and the list behind it. */
@Singleton
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

        /** Only what counts all of those away is broken down. */
        AwayBreakdown breakdown() {
            if (indicator == Indicator.BY_SCOPE) return AwayBreakdown.SCOPE;
            return indicator == Indicator.AWAY ? by : null;
        }

        Set<Facet> facets() {
            var facets = EnumSet.noneOf(Facet.class);
            facets.addAll(indicator.facets);
            if (breakdown() != null) facets.addAll(breakdown().facets);
            return facets;
        }

        /** The list of a unit's rows. */
        String list(PublicId unit, LocalDate today) {
            if (indicator == Indicator.EVER_AWAY)
                return "/api/v1/members?everAwayBy=" + to + (unit == null ? "" : "&organization=" + unit);
            if (indicator.list == null) return null;
            var list = new StringBuilder("/api/v1/outflows?").append(indicator.list);
            if (unit != null) list.append("&organization=").append(unit);
            if (indicator == Indicator.RETURNED)
                list.append("&returnedFrom=")
                        .append(from)
                        .append("&returnedTo=")
                        .append(to);
            else if (!to.equals(today)) list.append("&asOf=").append(to);
            return list.toString();
        }
    }

    AwayFigure of(Scope scope, Question question) {
        var units = organizations.registers(scope);
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
            Question question, List<OrganizationRef> units, Map<Long, Long> numerators, Map<Long, Long> denominators) {
        var parts = units.stream()
                .collect(Collectors.toMap(
                        unit -> unit.id().value(),
                        unit -> new Part(
                                numerators.getOrDefault(unit.id().value(), 0L),
                                denominators.getOrDefault(unit.id().value(), 0L))));
        return figure(question, units, parts, Map.of());
    }

    private AwayFigure ofThoseAway(Scope scope, Question question, List<OrganizationRef> units) {
        var away = figures.away(scope, question.to, clock.today(), question.facets()).stream()
                .collect(Collectors.groupingBy(Alike::unit));
        var roll = question.indicator == Indicator.OUTFLOW_RATE
                ? figures.onRoll(scope, question.to)
                : Map.<Long, Long>of();
        var parts = units.stream()
                .collect(Collectors.toMap(
                        unit -> unit.id().value(),
                        unit -> Part.of(
                                question.indicator,
                                away.getOrDefault(unit.id().value(), List.of()),
                                unit.code(),
                                roll.getOrDefault(unit.id().value(), 0L),
                                question.to)));
        return figure(question, units, parts, groups(question, units, away));
    }

    private static Map<Long, Map<String, Long>> groups(
            Question question, List<OrganizationRef> units, Map<Long, List<Alike>> away) {
        var by = question.breakdown();
        if (by == null) return Map.of();
        return units.stream()
                .collect(Collectors.toMap(
                        unit -> unit.id().value(),
                        unit -> away.getOrDefault(unit.id().value(), List.of()).stream()
                                .collect(Collectors.groupingBy(
                                        row -> by.key(row, unit.code(), question.to),
                                        TreeMap::new,
                                        Collectors.summingLong(Alike::n)))));
    }

    private AwayFigure figure(
            Question question,
            List<OrganizationRef> units,
            Map<Long, Part> parts,
            Map<Long, Map<String, Long>> groups) {
        var all = parts.values().stream().reduce(Part.NOTHING, Part::and);
        var list = question.list(question.organization, clock.today());
        var together = new TreeMap<String, Long>();
        groups.values().forEach(each -> each.forEach((key, n) -> together.merge(key, n, Long::sum)));
        return new AwayFigure(
                question.indicator,
                question.to,
                caller.language() == Language.ZH ? question.indicator.zh : question.indicator.en,
                all.numerator(),
                all.denominator(),
                list,
                groups.isEmpty() ? null : shares(question, list, together, all.numerator()),
                units.stream()
                        .map(unit -> ofUnit(
                                question,
                                unit,
                                parts.get(unit.id().value()),
                                groups.get(unit.id().value())))
                        .toList());
    }

    private OfUnit ofUnit(Question question, OrganizationRef unit, Part part, Map<String, Long> groups) {
        var list = question.list(unit.id(), clock.today());
        return new OfUnit(
                unit,
                part.numerator(),
                part.denominator(),
                list,
                groups == null ? null : shares(question, list, groups, part.numerator()));
    }

    private static List<Share> shares(Question question, String list, Map<String, Long> groups, long whole) {
        return groups.entrySet().stream()
                .map(group -> {
                    var condition = question.breakdown().condition(group.getKey());
                    var narrowed = condition == null ? null : list + "&" + condition;
                    return new Share(group.getKey(), group.getValue(), whole, narrowed);
                })
                .toList();
    }
}

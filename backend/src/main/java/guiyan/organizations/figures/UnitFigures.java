package guiyan.organizations.figures;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.organizations.figures.UnitFigure.OfUnit;
import guiyan.organizations.figures.UnitFigure.PartOf;
import guiyan.platform.Caller;
import guiyan.platform.Language;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Lays figures out: units never ranked, each with its own list. */
@Singleton
public class UnitFigures {

    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    UnitFigures(Organizations organizations, Caller caller, BusinessClock clock) {
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is asked, with what was left open filled in. */
    public record Asked(Scope scope, PublicId organization, LocalDate from, LocalDate to) {

        /** The list behind, of the unit that is asked about. */
        public String list(String path) {
            return UnitFigures.list(path, organization);
        }

        public Years years() {
            return Years.of(from, to);
        }
    }

    public Asked asked(FigureQuestion question) {
        var to = question.to == null ? clock.today() : question.to;
        var from = question.from == null ? to.withDayOfYear(1) : question.from;
        return new Asked(
                organizations.narrowed(caller.scope(), question.organization), question.organization, from, to);
    }

    public UnitFigure figure(
            Asked asked, String indicator, String words, String list, Map<Long, Count> counted, List<PartOf> parts) {
        return figure(asked, indicator, words, list, Count.all(counted), counted, parts);
    }

    /** A figure of persons: whoever is counted in two units is one altogether. */
    public UnitFigure figure(
            Asked asked,
            String indicator,
            String words,
            String list,
            Count all,
            Map<Long, Count> counted,
            List<PartOf> parts) {
        var units = organizations.branches(asked.scope()).stream()
                .map(unit -> ofUnit(OrganizationRef.of(unit), counted.getOrDefault(unit.id, Count.NONE), list))
                .toList();
        return laidOut(asked, indicator, words, list, all, parts, units);
    }

    /** A figure of rows that units of any level have written: by these units, each as {@code postedBy}. */
    public UnitFigure byWriter(
            Asked asked, String indicator, String words, String list, Map<Long, Count> counted, List<PartOf> parts) {
        var units = organizations.refs(counted.keySet()).entrySet().stream()
                .map(unit -> new OfUnit(
                        unit.getValue(),
                        counted.get(unit.getKey()).numerator(),
                        counted.get(unit.getKey()).denominator(),
                        "/api/v1%s&postedBy=%s".formatted(list, unit.getValue().id())))
                .sorted(Comparator.comparing(unit -> unit.organization().code()))
                .toList();
        return laidOut(asked, indicator, words, list, Count.all(counted), parts, units);
    }

    private static UnitFigure laidOut(
            Asked asked,
            String indicator,
            String words,
            String list,
            Count all,
            List<PartOf> parts,
            List<OfUnit> units) {
        return new UnitFigure(
                indicator,
                asked.from(),
                asked.to(),
                words,
                all.numerator(),
                all.denominator(),
                asked.list(list),
                parts,
                units);
    }

    private static OfUnit ofUnit(OrganizationRef unit, Count count, String list) {
        return new OfUnit(unit, count.numerator(), count.denominator(), list(list, unit.id()));
    }

    private static String list(String path, PublicId unit) {
        if (unit == null) return "/api/v1" + path;
        return "/api/v1%s%sorganization=%s".formatted(path, path.contains("?") ? "&" : "?", unit);
    }

    public String say(String zh, String en) {
        return caller.language() == Language.ZH ? zh : en;
    }
}

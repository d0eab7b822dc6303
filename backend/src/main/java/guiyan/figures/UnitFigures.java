package guiyan.figures;

import guiyan.figures.UnitFigure.OfUnit;
import guiyan.figures.UnitFigure.PartOf;
import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Language;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Lays figures out: units never ranked, each with its own list. */
@ApplicationScoped
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
    }

    public Asked asked(FigureQuestion filter) {
        var to = filter.to == null ? clock.today() : filter.to;
        var from = filter.from == null ? to.withDayOfYear(1) : filter.from;
        return new Asked(organizations.narrowed(caller.scope(), filter.organization), filter.organization, from, to);
    }

    public UnitFigure figure(
            Asked asked, String indicator, String words, String list, Map<Long, Count> counted, List<PartOf> parts) {
        var units = organizations.branches(asked.scope()).stream()
                .map(unit -> ofUnit(OrganizationRef.of(unit), counted.getOrDefault(unit.id, Count.NONE), list))
                .toList();
        var all = Count.all(counted);
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

    /** In the language of the caller. */
    public String say(String zh, String en) {
        return caller.language() == Language.ZH ? zh : en;
    }
}

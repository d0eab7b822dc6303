package guiyan.care.statistics;

import guiyan.care.statistics.CareCounts.Count;
import guiyan.care.statistics.CareFigure.OfUnit;
import guiyan.care.statistics.CareFigure.PartOf;
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

/** Lays figures of care out: units never ranked, each with its own list. */
@ApplicationScoped
class CareFigures {

    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    CareFigures(Organizations organizations, Caller caller, BusinessClock clock) {
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is asked, with what was left open filled in. */
    record Asked(Scope scope, PublicId organization, LocalDate from, LocalDate to) {

        /** The list behind, of the unit that is asked about. */
        String list(String path) {
            return CareFigures.list(path, organization);
        }
    }

    Asked asked(CareFigureFilter filter) {
        var to = filter.to == null ? clock.today() : filter.to;
        var from = filter.from == null ? to.withDayOfYear(1) : filter.from;
        return new Asked(organizations.narrowed(caller.scope(), filter.organization), filter.organization, from, to);
    }

    CareFigure figure(
            Asked asked, String indicator, String words, String list, Map<Long, Count> counted, List<PartOf> parts) {
        var units = organizations.branches(asked.scope()).stream()
                .map(unit -> ofUnit(OrganizationRef.of(unit), counted.getOrDefault(unit.id, Count.NONE), list))
                .toList();
        var all = Count.all(counted);
        return new CareFigure(
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

    String say(String zh, String en) {
        return caller.language() == Language.ZH ? zh : en;
    }
}

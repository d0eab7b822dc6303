package guiyan.members;

import guiyan.members.DataQuality.Key;
import guiyan.members.DataQuality.QualityPart;
import guiyan.members.RollFigures.Quality;
import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Language;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Puts the figures of the roll together: units by code, each figure with what it means and the list behind it. */
@Singleton
class RollStatistics {

    private final RollFigures figures;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    RollStatistics(RollFigures figures, Organizations organizations, Caller caller, BusinessClock clock) {
        this.figures = figures;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    OnRoll onRoll(Scope scope, PublicId asked, RollBreakdown by) {
        if (caller.has(Right.MEMBERS_READ))
            return onRoll(RollUnits.of(organizations.branches(scope)), scope, asked, by);
        var all = townships();
        return new Aggregates(scope, all.rows()).shown(onRoll(all, caller.scope(), null, by));
    }

    private RollUnits townships() {
        var branches = organizations.branches(caller.scope());
        var ids = branches.stream()
                .map(branch -> branch.townshipId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var townships = organizations.byId(ids).values().stream()
                .sorted(Comparator.comparing(unit -> unit.code))
                .toList();
        return new RollUnits(townships, branches);
    }

    private OnRoll onRoll(RollUnits of, Scope scope, PublicId asked, RollBreakdown by) {
        var counts = of.gathered(figures.onRoll(scope), Long::sum);
        var groups = by == null
                ? Map.<Long, Map<String, Long>>of()
                : of.gathered(figures.onRoll(scope, by, clock.today()), RollStatistics::sum);
        var units = of.rows().stream()
                .map(unit -> {
                    var value = counts.getOrDefault(unit.id, 0L);
                    var list = list(PublicId.of(unit.id));
                    var parts = groups.getOrDefault(unit.id, Map.of());
                    return new OnRoll.OfUnit(
                            OrganizationRef.of(unit), value, list, by == null ? null : shares(by, parts, value, list));
                })
                .toList();
        var value = units.stream().mapToLong(OnRoll.OfUnit::value).sum();
        var list = list(asked);
        return new OnRoll(
                value,
                say("在册的正式党员和预备党员，按党组织关系计", "Full and probationary members on the roll, by formal affiliation"),
                list,
                by == null ? null : shares(by, together(groups), value, list),
                units);
    }

    private static Map<String, Long> sum(Map<String, Long> one, Map<String, Long> other) {
        return together(Map.of(0L, one, 1L, other));
    }

    private static Map<String, Long> together(Map<Long, Map<String, Long>> groups) {
        var sum = new TreeMap<String, Long>();
        groups.values().forEach(parts -> parts.forEach((key, n) -> sum.merge(key, n, Long::sum)));
        return sum;
    }

    private static List<RollShare> shares(RollBreakdown by, Map<String, Long> parts, long whole, String list) {
        return parts.entrySet().stream()
                .map(part -> new RollShare(
                        part.getKey(), part.getValue(), whole, narrowed(list, by.condition(part.getKey()))))
                .toList();
    }

    DataQuality quality(Scope scope, PublicId asked) {
        if (caller.has(Right.MEMBERS_READ)) return quality(RollUnits.of(organizations.branches(scope)), scope, asked);
        var all = townships();
        return new Aggregates(scope, all.rows()).shown(quality(all, caller.scope(), null));
    }

    private DataQuality quality(RollUnits of, Scope scope, PublicId asked) {
        var counted = of.gathered(figures.quality(scope, quarter()), Quality::and);
        var units = of.rows().stream()
                .map(unit -> new DataQuality.OfUnit(
                        OrganizationRef.of(unit),
                        parts(counted.getOrDefault(unit.id, Quality.NONE)),
                        narrowed(list(PublicId.of(unit.id)), "incomplete=true")))
                .toList();
        var all = counted.values().stream().reduce(Quality.NONE, Quality::and);
        return new DataQuality(parts(all), narrowed(list(asked), "incomplete=true"), units);
    }

    private List<QualityPart> parts(Quality of) {
        return List.of(
                new QualityPart(
                        Key.FILLED,
                        of.filled(),
                        of.members() * Completeness.REQUIRED,
                        say(
                                "已填的必填项 / 应填项：性别、出生日期、民族、学历、入党日期、本人电话",
                                "Required fields filled of those required: sex, birth date, ethnicity, education, joining, own number")),
                new QualityPart(
                        Key.REACHABLE,
                        of.reachable(),
                        of.members(),
                        say("有本人在用电话的党员 / 在册党员", "Members with a number of their own in use, of those on the roll")),
                new QualityPart(
                        Key.FRESH,
                        of.fresh(),
                        of.members(),
                        say(
                                "本人电话在本季度核实过的党员 / 在册党员",
                                "Members whose own number was verified this quarter, of those on the roll")));
    }

    /** The first day of the quarter that today lies in. */
    private LocalDate quarter() {
        var today = clock.today();
        return today.withMonth((today.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
    }

    private String say(String zh, String en) {
        return caller.language() == Language.ZH ? zh : en;
    }

    private static String list(PublicId unit) {
        return unit == null ? "/api/v1/members" : "/api/v1/members?organization=" + unit;
    }

    private static String narrowed(String list, String condition) {
        return list + (list.contains("?") ? "&" : "?") + condition;
    }
}

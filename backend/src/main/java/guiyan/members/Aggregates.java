package guiyan.members;

import guiyan.members.DataQuality.QualityPart;
import guiyan.organizations.Organization;
import guiyan.platform.Scope;
import guiyan.platform.SmallCells;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Figures for those who see no persons: by township, without the lists behind them, small ones hidden (P-17, P-18). What is
 * hidden is decided over the reader's whole scope, so that no narrower question tells more.
 */
record Aggregates(Scope asked, List<Organization> townships) {

    OnRoll shown(OnRoll all) {
        var counts = counts(all);
        var groups = SmallCells.of(
                all.units().stream().collect(Collectors.toMap(OnRoll.OfUnit::unit, OnRoll.OfUnit::counts)));
        var units = all.units().stream()
                .filter(unit -> isAsked(unit.unit()))
                .map(unit -> shown(unit, counts, groups))
                .toList();
        if (asked.isAboveATownship())
            return new OnRoll(large(all.value()), all.definition(), null, shown(all.groups(), groups), units);
        if (units.isEmpty()) return new OnRoll(null, all.definition(), null, null, units);
        return new OnRoll(
                units.get(0).value(), all.definition(), null, units.get(0).groups(), units);
    }

    private static SmallCells counts(OnRoll all) {
        return SmallCells.of(all.units().stream()
                .collect(Collectors.toMap(OnRoll.OfUnit::unit, unit -> Map.of("", unit.value()))));
    }

    private static Long large(Long value) {
        return SmallCells.isSmall(value) ? null : value;
    }

    private boolean isAsked(long township) {
        return townships.stream().anyMatch(unit -> unit.id == township && asked.holds(unit));
    }

    private static OnRoll.OfUnit shown(OnRoll.OfUnit unit, SmallCells counts, SmallCells groups) {
        if (counts.hiddenRows().contains(unit.unit())) return new OnRoll.OfUnit(unit.organization(), null, null, null);
        var isHidden = groups.hiddenRows().contains(unit.unit());
        return new OnRoll.OfUnit(
                unit.organization(), unit.value(), null, isHidden ? null : shown(unit.groups(), groups));
    }

    private static List<RollShare> shown(List<RollShare> all, SmallCells groups) {
        if (all == null) return null;
        return all.stream()
                .filter(share -> !groups.hiddenColumns().contains(share.key()))
                .map(share -> new RollShare(share.key(), share.numerator(), share.denominator(), null))
                .toList();
    }

    DataQuality shown(DataQuality all) {
        var tables = all.parts().stream().collect(Collectors.toMap(QualityPart::key, part -> table(all, part.key())));
        var members = SmallCells.of(all.units().stream()
                        .collect(Collectors.toMap(
                                DataQuality.OfUnit::unit,
                                unit -> Map.of(
                                        "", unit.part(DataQuality.Key.REACHABLE).denominator()))))
                .hiddenRows();
        var units = all.units().stream()
                .filter(unit -> isAsked(unit.unit()))
                .map(unit -> new DataQuality.OfUnit(unit.organization(), shown(unit, tables, members), null))
                .toList();
        if (asked.isAboveATownship()) return new DataQuality(wholes(all.parts(), tables), null, units);
        var none = all.parts().stream().map(QualityPart::hidden).toList();
        return new DataQuality(units.isEmpty() ? none : units.get(0).parts(), null, units);
    }

    /** Those of whom it is true, and those of whom it is not. */
    private static SmallCells table(DataQuality all, DataQuality.Key key) {
        return SmallCells.of(all.units().stream()
                .collect(Collectors.toMap(
                        DataQuality.OfUnit::unit, unit -> unit.part(key).counts())));
    }

    private static List<QualityPart> shown(
            DataQuality.OfUnit unit, Map<DataQuality.Key, SmallCells> tables, Set<Long> hidden) {
        return unit.parts().stream()
                .map(part -> hidden.contains(unit.unit())
                                || tables.get(part.key()).hiddenRows().contains(unit.unit())
                                || !tables.get(part.key()).hiddenColumns().isEmpty()
                        ? part.hidden()
                        : part)
                .toList();
    }

    private static List<QualityPart> wholes(List<QualityPart> parts, Map<DataQuality.Key, SmallCells> tables) {
        return parts.stream()
                .map(part -> tables.get(part.key()).hiddenColumns().isEmpty() ? part : part.hidden())
                .toList();
    }
}

package guiyan.organizations;

import guiyan.platform.Place;
import guiyan.platform.Scope;
import guiyan.platform.Scoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a scope sees of rows that are written at some level and seen from below: its own, and those of the units above it. */
public record Reaching(Scope scope, Set<Long> townships, Set<Long> counties) {

    private static final String OF_COUNTY = "%1$s.countyId %2$s :counties";
    private static final String OF_TOWNSHIP =
            OF_COUNTY + " and (%1$s.townshipId %3$s :townships or %1$s.townshipId is null)";
    private static final String OF_BRANCH =
            OF_TOWNSHIP + " and (%1$s.branchId %4$s :branches or %1$s.branchId is null)";

    /** What is seen from the branches in which these rows lie. */
    public static Reaching from(Collection<? extends Scoped> rows) {
        return new Reaching(
                new Scope(
                        Scope.Reach.BRANCH,
                        all(rows, row -> row.branchId).stream().toList()),
                all(rows, row -> row.townshipId),
                all(rows, row -> row.countyId));
    }

    private static Set<Long> all(Collection<? extends Scoped> rows, Function<Scoped, Long> unit) {
        return rows.stream().map(unit).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    static Reaching of(Scope scope, Iterable<Organization> units) {
        var townships = new HashSet<Long>();
        var counties = new HashSet<Long>();
        for (var unit : units) {
            if (unit.townshipId != null) townships.add(unit.townshipId);
            if (unit.countyId != null) counties.add(unit.countyId);
        }
        return new Reaching(scope, townships, counties);
    }

    /** The condition on an entity, for HQL; its parameters are {@link #values()}. */
    public String condition(String alias) {
        return switch (scope.reach()) {
            case EVERYTHING -> "1 = 1";
            case NOTHING -> "1 = 0";
            case COUNTY -> said(OF_COUNTY, alias);
            case TOWNSHIP -> said(OF_TOWNSHIP, alias);
            case BRANCH -> said(OF_BRANCH, alias);
        };
    }

    private String said(String condition, String alias) {
        return condition.formatted(alias, among(counties), among(townships), among(scope.units()));
    }

    private static String among(Collection<Long> units) {
        return units.size() == 1 ? "=" : "in";
    }

    /** The parameters of the condition. */
    public Map<String, Object> values() {
        var values = new TreeMap<String, Object>();
        if (!scope.hasUnits()) return values;
        values.put("counties", parameter(counties));
        if (scope.reach() != Scope.Reach.COUNTY) values.put("townships", parameter(townships));
        if (scope.reach() == Scope.Reach.BRANCH) values.put("branches", scope.unitsParameter());
        return values;
    }

    /** One unit stands for itself: Hibernate keeps no plan of a question that may take a list. */
    private static Object parameter(Set<Long> units) {
        return units.size() == 1 ? units.iterator().next() : units;
    }

    /** Whether a row is seen. */
    public boolean sees(Scoped row) {
        var place = Place.of(row);
        if (scope.holds(place)) return true;
        if (!scope.hasUnits() || !counties.contains(place.countyId())) return false;
        return place.branchId() == null
                && (place.townshipId() == null || townships.contains(place.townshipId()))
                && scope.reach() != Scope.Reach.COUNTY;
    }
}

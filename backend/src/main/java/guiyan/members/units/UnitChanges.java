package guiyan.members.units;

import static guiyan.organizations.OrganizationCode.*;
import static guiyan.platform.ScopedRows.Column.*;

import guiyan.members.Member;
import guiyan.organizations.Level;
import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.SearchKeys;
import guiyan.people.households.Household;
import guiyan.people.households.Households;
import guiyan.platform.Refusal;
import guiyan.platform.ScopedRows;
import guiyan.platform.ScopedRows.Column;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Changes the tree together with all that lies in it: one UPDATE a table, in the transaction at hand. */
@Singleton
class UnitChanges {

    private final Organizations organizations;
    private final Persons persons;
    private final Households households;
    private final SearchKeys keys;
    private final ScopedRows rows;

    UnitChanges(Organizations organizations, Persons persons, Households households, SearchKeys keys, ScopedRows rows) {
        this.organizations = organizations;
        this.persons = persons;
        this.households = households;
        this.keys = keys;
        this.rows = rows;
    }

    /** By which column the rows of a unit are known, and the units that stand in it. */
    private record Extent(Column column, List<Long> units) {}

    private Extent extent(Organization unit) {
        if (unit.level == Level.TOWNSHIP_COMMITTEE) return new Extent(TOWNSHIP, List.of(unit.id));
        return new Extent(BRANCH, organizations.branchesOf(unit));
    }

    /** How many rows of each kind lie in the unit. */
    Map<String, Long> counts(Organization unit) {
        if (unit.isLargerThanATownship())
            return rows.counts(organizations.scopeOf(unit), List.of(Organization.class, Member.class));
        var extent = extent(unit);
        return extent.units.isEmpty() ? Map.of() : rows.counts(extent.column, extent.units);
    }

    /** How many of its people the township that the unit would come to knows already. */
    long doubles(Organization unit, Organization to) {
        var extent = extent(unit);
        if (to.townshipId == null || to.townshipId.equals(unit.townshipId) || extent.units.isEmpty()) return 0;
        return persons.doubles(extent.column, extent.units, to.townshipId);
    }

    private void refuseDoubles(Organization unit, Organization to) {
        var doubles = doubles(unit, to);
        if (doubles > 0) throw new Refusal(UNIT_HAS_DOUBLES, null, doubles);
    }

    /** The unit stands under another one from now on, with all that lies in it. */
    Map<String, Long> move(Organization unit, Organization parent) {
        var extent = extent(unit);
        var before = unit.townshipId;
        refuseDoubles(unit, parent);
        unit.moveUnder(parent);
        organizations.written(unit);
        if (extent.column == TOWNSHIP) {
            rows.rebase(TOWNSHIP, extent.units, Map.of(COUNTY, unit.countyId));
        } else if (!Objects.equals(unit.townshipId, before) && !extent.units.isEmpty()) {
            rows.rebase(BRANCH, extent.units, Map.of(TOWNSHIP, unit.townshipId, COUNTY, unit.countyId));
            keys.rebase(extent.units, unit.townshipId);
        }
        return counts(unit);
    }

    /** One unit goes into another one of its level, with all that lies in it. */
    Map<String, Long> merge(Organization from, Organization to, LocalDate on) {
        if (from.isLargerThanATownship()) throw new Refusal(UNIT_TOO_LARGE, "level");
        var moved = counts(from);
        to.requireFits(from);
        refuseDoubles(from, to);
        from.dissolveInto(to, on);
        organizations.written(from);
        organizations.written(to);
        organizations.adopt(from, to);
        if (from.level == Level.TOWNSHIP_COMMITTEE) mergeTownship(from, to);
        else mergeBranch(from, to);
        rows.rebind(from, to);
        return moved;
    }

    /** A unit above a township, out of which all others have moved, goes into another one with what was bound to itself. */
    void close(Organization from, Organization to, LocalDate on) {
        from.dissolveInto(to, on);
        from.placeWhere(to);
        organizations.written(from);
        organizations.written(to);
        organizations.adopt(from, to);
        rows.rebind(from, to);
    }

    private void mergeTownship(Organization from, Organization to) {
        rows.rebase(TOWNSHIP, List.of(from.id), Map.of(TOWNSHIP, to.id, COUNTY, to.countyId));
        keys.mergeTownship(from.id, to.id);
    }

    private void mergeBranch(Organization from, Organization to) {
        var there = Map.of(BRANCH, to.id, TOWNSHIP, to.townshipId, COUNTY, to.countyId);
        if (from.keepsARegister()) {
            if (!to.townshipId.equals(from.townshipId)) keys.rebase(List.of(from.id), to.townshipId);
            rows.rebase(BRANCH, List.of(from.id), there);
            keys.merge(from.id, to.id);
        } else {
            var branches = organizations.branchesOf(to);
            rows.rebase(BRANCH, branches, Map.of(TOWNSHIP, to.townshipId, COUNTY, to.countyId));
            keys.rebase(branches, to.townshipId);
        }
    }

    /** Village groups become a branch of their own, with their people and households. */
    Map<String, Long> split(Organization from, Organization to, List<String> groups) {
        var people = persons.inGroups(from.id, groups);
        var homes = households.inGroups(from.id, groups);
        if (people.isEmpty() && homes.isEmpty()) throw new Refusal(NOBODY_IN_GROUPS, "villageGroups");
        persons.flush();
        rows.place(Person.class, people, to);
        rows.place(Member.class, people, to);
        rows.place(Household.class, homes, to);
        if (!people.isEmpty()) rows.follow(people, to);
        keys.move(Stream.concat(people.stream(), homes.stream()).toList(), to.id);
        return new TreeMap<>(Map.of("Person", (long) people.size(), "Household", (long) homes.size()));
    }
}

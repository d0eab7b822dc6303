package guiyan.outflow.snapshots;

import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.outflow.HomeVisits;
import guiyan.outflow.Outflow;
import guiyan.outflow.Outflows;
import guiyan.outflow.liaisons.Liaisons;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Freezes the ledgers of one township's units, whatever is asked once for all of them. */
@Singleton
class Freezing {

    private final Snapshots snapshots;
    private final Content content;
    private final Outflows outflows;
    private final HomeVisits visits;
    private final Liaisons liaisons;
    private final ContactPoints points;
    private final Organizations organizations;
    private final BusinessClock clock;
    private final Audit audit;

    Freezing(
            Snapshots snapshots,
            Content content,
            Outflows outflows,
            HomeVisits visits,
            Liaisons liaisons,
            ContactPoints points,
            Organizations organizations,
            BusinessClock clock,
            Audit audit) {
        this.snapshots = snapshots;
        this.content = content;
        this.outflows = outflows;
        this.visits = visits;
        this.liaisons = liaisons;
        this.points = points;
        this.organizations = organizations;
        this.clock = clock;
        this.audit = audit;
    }

    /** The ledgers of a month; those that nobody has signed are written anew, and signed ones among them left alone. */
    List<LedgerSnapshot> of(Scope scope, YearMonth month) {
        if (scope.isAboveATownship()) throw new Refusal(PlatformCode.NARROW_THE_UNIT, "organizationId");
        var asOf = day(month);
        var units = organizations.branches(scope).stream()
                .filter(unit -> unit.supersededBy == null)
                .toList();
        var known = snapshots.of(units.stream().map(unit -> unit.id).toList(), month.toString());
        var rows = rows(scope, asOf);
        var signed = known.values().stream().filter(LedgerSnapshot::isSigned).collect(Collectors.toSet());
        var isDone = signed.size() == units.size();
        return units.stream()
                .map(unit -> {
                    var sheet = known.get(unit.id);
                    if (!isDone && signed.contains(sheet)) return sheet;
                    return freeze(unit, month, asOf, sheet, rows.getOrDefault(unit.id, List.of()));
                })
                .toList();
    }

    private LocalDate day(YearMonth month) {
        var today = clock.today();
        if (month.isAfter(YearMonth.from(today))) throw new Refusal(PlatformCode.IN_FUTURE, "month");
        return month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
    }

    private Map<Long, List<SnapshotRow>> rows(Scope scope, LocalDate asOf) {
        var away = outflows.awayOn(scope, asOf);
        var phones = points.own(away.stream().map(each -> each.personId).toList());
        var charges = liaisons.on(asOf, away.stream().map(each -> each.id).toList());
        var isPast = asOf.isBefore(clock.today());
        var atHome = isPast ? visits.on(away.stream().map(each -> each.id).toList(), asOf) : Set.<Long>of();
        return away.stream()
                .collect(Collectors.groupingBy(
                        (Outflow each) -> each.branchId,
                        Collectors.mapping(
                                each -> SnapshotRow.of(
                                        each,
                                        isPast ? each.statusOn(asOf, atHome.contains(each.id)) : each.status,
                                        phones.get(each.personId),
                                        charges.get(each.id)),
                                Collectors.toList())));
    }

    private LedgerSnapshot freeze(
            Organization unit, YearMonth month, LocalDate asOf, LedgerSnapshot known, List<SnapshotRow> rows) {
        var snapshot = known == null ? new LedgerSnapshot() : known;
        snapshot.requireUnsigned();
        snapshot.placeWhere(unit);
        snapshot.unitId = unit.id;
        snapshot.month = month.toString();
        snapshot.asOf = asOf;
        content.freeze(snapshot, rows);
        if (known == null) snapshots.recorded(snapshot);
        else snapshots.stamped(snapshot);
        audit.record(Act.of("snapshot.taken").because(snapshot.month), snapshot);
        return snapshot;
    }
}

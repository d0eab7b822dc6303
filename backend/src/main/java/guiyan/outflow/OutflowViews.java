package guiyan.outflow;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.outflow.OutflowView.Sides;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.people.contactpoints.ContactPoints.Reached;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows episodes together: how those away are reached, and who was at home or missing on a past day, is asked for once a page; a note only with a single one, to whom it is for. */
@Singleton
class OutflowViews {

    private final Organizations organizations;
    private final ContactPoints points;
    private final HomeVisits visits;
    private final ContactLosses losses;
    private final Vault vault;
    private final Caller caller;
    private final BusinessClock clock;

    OutflowViews(
            Organizations organizations,
            ContactPoints points,
            HomeVisits visits,
            ContactLosses losses,
            Vault vault,
            Caller caller,
            BusinessClock clock) {
        this.organizations = organizations;
        this.points = points;
        this.visits = visits;
        this.losses = losses;
        this.vault = vault;
        this.caller = caller;
        this.clock = clock;
    }

    List<OutflowView> of(List<OutflowLine> lines, LocalDate on) {
        var reached =
                points.reached(lines.stream().map(line -> line.outflow.personId).toList());
        var isPast = on.isBefore(clock.today());
        if (isPast) lost(lines);
        var atHome =
                isPast ? visits.on(lines.stream().map(line -> line.outflow.id).toList(), on) : Set.<Long>of();
        return lines.stream()
                .map(line -> {
                    var outflow = line.outflow;
                    var status = isPast ? outflow.statusOn(on, atHome.contains(outflow.id)) : outflow.status;
                    var numbers = reached.getOrDefault(line.outflow.personId, Reached.NOWHERE);
                    return OutflowView.of(outflow, on, status, new Sides(line.name, line.unit, numbers, null));
                })
                .toList();
    }

    /** A past day may have been one of any of their losses. */
    private void lost(List<OutflowLine> lines) {
        var lost =
                lines.stream().filter(line -> line.outflow.lastLoss() != null).toList();
        var all = losses.of(lost.stream().map(line -> line.id).toList()).stream()
                .collect(Collectors.groupingBy(loss -> loss.outflowId));
        lost.forEach(line -> line.outflow.losses = all.get(line.id));
    }

    OutflowView of(Outflow outflow) {
        var numbers = points.reached(List.of(outflow.personId)).getOrDefault(outflow.personId, Reached.NOWHERE);
        var unit = OrganizationRef.of(organizations.findById(outflow.branchId));
        var sides = new Sides(outflow.person.name, unit, numbers, note(outflow));
        return OutflowView.of(outflow, clock.today(), outflow.status, sides);
    }

    /** The note in clear, for those whom it is for. */
    String note(Outflow outflow) {
        return caller.has(Right.OUTFLOW_NOTES) ? vault.openText(outflow.noteCipher) : null;
    }

    String site(Stay stay) {
        return vault.openText(stay.siteCipher);
    }

    /** Keeps the note, sealed anew only when it is another one; who may not read it leaves it as it is. */
    void keep(Outflow outflow, String note) {
        if (!caller.has(Right.OUTFLOW_NOTES) && note == null) return;
        if (!java.util.Objects.equals(vault.openText(outflow.noteCipher), note))
            outflow.noteCipher = vault.sealText(note);
    }

    byte[] sealed(String site) {
        return vault.sealText(site);
    }
}

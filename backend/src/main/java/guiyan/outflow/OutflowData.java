package guiyan.outflow;

import guiyan.outflow.values.CloseReason;
import guiyan.outflow.values.DepartureMode;
import guiyan.outflow.values.Destination;
import guiyan.outflow.values.FormerOccupation;
import guiyan.outflow.values.IncomeBand;
import guiyan.outflow.values.LostCircumstance;
import guiyan.outflow.values.OutflowChannel;
import guiyan.outflow.values.OutflowReason;
import guiyan.outflow.values.OutflowStatus;
import guiyan.outflow.values.UnitNature;
import guiyan.outflow.values.VisitReason;
import guiyan.platform.PersonalData;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A member's episodes, in the copy of his data. */
@Singleton
class OutflowData implements PersonalData {

    private final Outflows outflows;
    private final Stays stays;
    private final HomeVisits visits;
    private final Vault vault;

    OutflowData(Outflows outflows, Stays stays, HomeVisits visits, Vault vault) {
        this.outflows = outflows;
        this.stays = stays;
        this.visits = visits;
        this.vault = vault;
    }

    /** One episode, its notes in clear. */
    record Copy(
            OutflowStatus status,
            LocalDate reportedOn,
            LocalDate registeredOn,
            PartialDate departedOn,
            String departedOnText,
            PartialDate expectedReturnOn,
            OutflowReason reason,
            OutflowChannel channel,
            DepartureMode departureMode,
            Destination destination,
            UnitNature unitNature,
            FormerOccupation formerOccupation,
            String employer,
            String trade,
            IncomeBand incomeBand,
            String hostOrg,
            LocalDate hostReportedOn,
            Boolean certificateHeld,
            PartialDate returnedOn,
            LocalDate relationTransferredOn,
            LocalDate closedOn,
            CloseReason closedReason,
            String duesPaidThrough,
            String note,
            List<StayCopy> stays,
            List<VisitCopy> homeVisits,
            List<LossCopy> contactLosses,
            Instant recordedAt) {}

    /** One place of an episode. */
    record StayCopy(
            Destination destination, String site, String employer, String trade, PartialDate from, PartialDate to) {}

    /** One time at home. */
    record VisitCopy(LocalDate from, LocalDate to, VisitReason reason) {}

    /** One time when nothing was heard of him. */
    record LossCopy(LocalDate since, LostCircumstance circumstance, List<String> searchActions, LocalDate restoredOn) {}

    @Override
    public String part() {
        return "outflows";
    }

    @Override
    public List<Copy> copy(long person) {
        return outflows.of(List.of(person)).stream().map(this::copy).toList();
    }

    private Copy copy(Outflow o) {
        return new Copy(
                o.status,
                o.reportedOn,
                o.registeredOn,
                o.departedOn,
                o.departedOnText,
                o.expectedReturnOn,
                o.reason,
                o.channel,
                o.departureMode,
                o.destination,
                o.unitNature,
                o.formerOccupation,
                o.employer,
                o.trade,
                o.incomeBand,
                o.hostOrg,
                o.hostReportedOn,
                o.certificateHeld,
                o.returnedOn,
                o.relationTransferredOn,
                o.closedOn,
                o.closedReason,
                o.duesPaidThrough,
                vault.openText(o.noteCipher),
                stays.of(o).stream().map(this::copy).toList(),
                visits.of(o).stream()
                        .map(visit -> new VisitCopy(visit.fromOn, visit.toOn, visit.reason))
                        .toList(),
                o.losses.stream()
                        .map(loss -> new LossCopy(
                                loss.since, loss.circumstance, List.copyOf(loss.searchActions), loss.restoredOn))
                        .toList(),
                o.recordedAt);
    }

    private StayCopy copy(Stay stay) {
        return new StayCopy(
                stay.destination, vault.openText(stay.siteCipher), stay.employer, stay.trade, stay.fromOn, stay.toOn);
    }
}

package guiyan.outflow.duties;

import guiyan.duties.Evidence;
import guiyan.duties.Owed;
import guiyan.outflow.Outflow;
import guiyan.outflow.values.OutflowStatus;
import guiyan.platform.Place;
import guiyan.platform.calendar.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;

/** Of an episode what bears on what is owed about it: a copy that nobody keeps. */
public record Absence(
        long id,
        Long personId,
        Long branchId,
        Long townshipId,
        Long countyId,
        Instant recordedAt,
        OutflowStatus status,
        LocalDate reportedOn,
        LocalDate registeredOn,
        LocalDate departedBy,
        LocalDate hostReportedOn,
        LocalDate infoConfirmedOn,
        LocalDate relationTransferredOn,
        LocalDate endedOn,
        LocalDate returnReportedOn) {

    static final String COLUMNS = """
            o.id, o.personId, o.branchId, o.townshipId, o.countyId, o.recordedAt, o.status, o.reportedOn, o.registeredOn,
            o.departedBy, o.hostReportedOn, o.infoConfirmedOn, o.relationTransferredOn, o.endedOn, o.returnReportedOn
            """;

    /** Whether contact is lost. */
    public boolean isLost() {
        return status == OutflowStatus.CONTACT_LOST;
    }

    /** Something is owed about it until it ends. */
    public Owed owed() {
        return lasting().endedOn(endedOn);
    }

    /** Something is owed about it, whether it ends or not. */
    public Owed lasting() {
        return Owed.about(id, personId, new Place(branchId, townshipId, countyId))
                .knownOn(recordedAt.atZone(BusinessClock.ZONE).toLocalDate());
    }

    /** The episode itself shows that it was done on that day; nothing without a day. */
    Evidence evidence(LocalDate on) {
        return on == null ? null : new Evidence(Outflow.class.getSimpleName(), id, on);
    }
}

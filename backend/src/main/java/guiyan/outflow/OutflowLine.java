package guiyan.outflow;

import guiyan.organizations.Level;
import guiyan.organizations.OrganizationRef;
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
import guiyan.platform.Keyed;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An episode as the ledger lists it, in one question: of person and unit only what names them, of the episode what is
 * shown, as a copy that nobody keeps; of the losses of contact the last one.
 */
public final class OutflowLine extends Keyed {

    /** Outer joins, so that the database walks the ledger in its order. */
    static final String JOINS = """
            left join Person p on p.id = o.personId left join Organization u on u.id = o.branchId
            left join ContactLoss c on c.id = o.lossId""";

    static final String COLUMNS = """
            o.id, o.version, o.recordedAt, o.revisedAt, o.personId, o.nameKey, o.status, o.since, o.departedBy,
            o.endedOn, o.reportedOn, o.registeredOn, o.departedOn, o.departedOnText, o.expectedReturnOn,
            o.reportedBeforeDeparture, o.reason, o.channel, o.departureMode, o.destination, o.unitNature,
            o.formerOccupation, o.employer, o.trade, o.incomeBand, o.certificateHeld, o.hostOrg, o.hostReportedOn,
            c.since, c.circumstance, c.restoredOn, o.returnedOn, o.returnReportedOn,
            o.relationTransferredOn, o.closedOn, o.closedReason, o.infoConfirmedOn, o.duesPaidThrough, o.review,
            o.source, o.externalId,
            p.name, u.id, u.code, u.shortName, u.level
            """;

    final Outflow outflow = new Outflow();
    final String name;
    final OrganizationRef unit;

    public OutflowLine(
            Long id,
            long version,
            Instant recordedAt,
            Instant revisedAt,
            Long personId,
            String nameKey,
            OutflowStatus status,
            LocalDate since,
            LocalDate departedBy,
            LocalDate endedOn,
            LocalDate reportedOn,
            LocalDate registeredOn,
            PartialDate departedOn,
            String departedOnText,
            PartialDate expectedReturnOn,
            Boolean reportedBeforeDeparture,
            OutflowReason reason,
            OutflowChannel channel,
            DepartureMode departureMode,
            Destination destination,
            UnitNature unitNature,
            FormerOccupation formerOccupation,
            String employer,
            String trade,
            IncomeBand incomeBand,
            Boolean certificateHeld,
            String hostOrg,
            LocalDate hostReportedOn,
            LocalDate lostSince,
            LostCircumstance lostCircumstance,
            LocalDate restoredOn,
            PartialDate returnedOn,
            LocalDate returnReportedOn,
            LocalDate relationTransferredOn,
            LocalDate closedOn,
            CloseReason closedReason,
            LocalDate infoConfirmedOn,
            String duesPaidThrough,
            Review review,
            String source,
            String externalId,
            String name,
            Long unit,
            String code,
            String shortName,
            Level level) {
        this.id = id;
        outflow.id = id;
        outflow.version = version;
        outflow.recordedAt = recordedAt;
        outflow.revisedAt = revisedAt;
        outflow.personId = personId;
        outflow.nameKey = nameKey;
        outflow.status = status;
        outflow.since = since;
        outflow.departedBy = departedBy;
        outflow.endedOn = endedOn;
        outflow.reportedOn = reportedOn;
        outflow.registeredOn = registeredOn;
        outflow.departedOn = departedOn;
        outflow.departedOnText = departedOnText;
        outflow.expectedReturnOn = expectedReturnOn;
        outflow.reportedBeforeDeparture = reportedBeforeDeparture;
        outflow.reason = reason;
        outflow.channel = channel;
        outflow.departureMode = departureMode;
        outflow.destination = destination;
        outflow.unitNature = unitNature;
        outflow.formerOccupation = formerOccupation;
        outflow.employer = employer;
        outflow.trade = trade;
        outflow.incomeBand = incomeBand;
        outflow.certificateHeld = certificateHeld;
        outflow.hostOrg = hostOrg;
        outflow.hostReportedOn = hostReportedOn;
        if (lostSince != null) outflow.losses.add(new ContactLoss(outflow, lostSince, lostCircumstance, restoredOn));
        outflow.returnedOn = returnedOn;
        outflow.returnReportedOn = returnReportedOn;
        outflow.relationTransferredOn = relationTransferredOn;
        outflow.closedOn = closedOn;
        outflow.closedReason = closedReason;
        outflow.infoConfirmedOn = infoConfirmedOn;
        outflow.duesPaidThrough = duesPaidThrough;
        outflow.review = review;
        outflow.source = source;
        outflow.externalId = externalId;
        this.name = name;
        this.unit = new OrganizationRef(PublicId.of(unit), code, shortName, level);
    }
}

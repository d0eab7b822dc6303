package guiyan.outflow;

import guiyan.areas.FlowScope;
import guiyan.organizations.OrganizationRef;
import guiyan.outflow.values.AwayFor;
import guiyan.outflow.values.CloseReason;
import guiyan.outflow.values.DepartureMode;
import guiyan.outflow.values.Destination;
import guiyan.outflow.values.FormerOccupation;
import guiyan.outflow.values.IncomeBand;
import guiyan.outflow.values.LostCircumstance;
import guiyan.outflow.values.OutflowChannel;
import guiyan.outflow.values.OutflowReason;
import guiyan.outflow.values.OutflowStatus;
import guiyan.outflow.values.ReviewState;
import guiyan.outflow.values.UnitNature;
import guiyan.people.contactpoints.ContactPoints.Reached;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An episode as the API shows it: what is stored, and what follows from it on the day it is asked for. */
record OutflowView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PublicId memberId,
        @Schema(required = true) String name,
        @Schema(required = true) OrganizationRef organization,

        @Schema(required = true, description = "As it stood on the day asked for with `asOf`")
        OutflowStatus status,

        @Schema(required = true, description = "What may be done with it now")
        List<String> acts,

        @Schema(required = true, description = "Away for six months with the affiliation at home (R-01); derived")
        boolean floating,

        @Schema(required = true, description = "Derived from the codes of home and destination")
        FlowScope scope,

        @Schema(required = true) AwayFor awayFor,
        LocalDate reportedOn,
        LocalDate registeredOn,

        @Schema(required = true, description = "Registered after he had left")
        boolean lateRegistration,

        PartialDate departedOn,
        String departedOnText,
        PartialDate expectedReturnOn,
        Boolean reportedBeforeDeparture,
        OutflowReason reason,
        OutflowChannel channel,
        DepartureMode departureMode,
        DestinationView destination,
        UnitNature unitNature,
        FormerOccupation formerOccupation,
        String employer,
        String trade,
        IncomeBand incomeBand,
        String hostOrg,
        LocalDate hostReportedOn,
        Boolean certificateHeld,

        @Schema(description = "Of the last time that contact was lost")
        LocalDate contactLostSince,

        LostCircumstance contactLostCircumstance,
        LocalDate contactRestoredOn,
        PartialDate returnedOn,
        LocalDate returnReportedOn,
        LocalDate relationTransferredOn,
        LocalDate closedOn,
        CloseReason closedReason,
        LocalDate infoConfirmedOn,
        String duesPaidThrough,
        @Schema(required = true) ReviewState reviewState,
        String reviewedBy,
        Instant reviewedAt,
        String reviewReason,

        @Schema(description = "Of his own numbers the one that is used first, masked")
        String phone,

        @Schema(description = "Whom to ask at home, as the ledger names him")
        String familyContact,

        @Schema(description = "The number at home, masked") String familyPhone,

        @Schema(description = "Of a single episode, to secretary and liaison")
        String note,

        String source,
        String externalId,
        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) Instant revisedAt)
        implements Revisioned, Located {

    /** What stands elsewhere, or is not for everybody: how he and his unit are named, the numbers in their masks, the note in clear. */
    record Sides(String name, OrganizationRef unit, Reached reached, String note) {}

    static OutflowView of(Outflow o, LocalDate on, OutflowStatus status, Sides sides) {
        var loss = Optional.ofNullable(o.lastLoss());
        return new OutflowView(
                PublicId.of(o.id),
                Revisioned.etag(o),
                PublicId.of(o.personId),
                sides.name,
                sides.unit,
                status,
                o.status.acts(),
                o.isFloating(on),
                Destination.scope(sides.unit.code(), o.destination),
                o.awayFor(on),
                o.reportedOn,
                o.registeredOn,
                o.isRegisteredLate(),
                o.departedOn,
                o.departedOnText,
                o.expectedReturnOn,
                o.reportedBeforeDeparture,
                o.reason,
                o.channel,
                o.departureMode,
                DestinationView.of(o.destination),
                o.unitNature,
                o.formerOccupation,
                o.employer,
                o.trade,
                o.incomeBand,
                o.hostOrg,
                o.hostReportedOn,
                o.certificateHeld,
                loss.map(last -> last.since).orElse(null),
                loss.map(last -> last.circumstance).orElse(null),
                loss.map(last -> last.restoredOn).orElse(null),
                o.returnedOn,
                o.returnReportedOn,
                o.relationTransferredOn,
                o.closedOn,
                o.closedReason,
                o.infoConfirmedOn,
                o.duesPaidThrough,
                o.review.state,
                o.review.by,
                o.review.at,
                o.review.reason,
                sides.reached.phone(),
                sides.reached.familyContact(),
                sides.reached.familyPhone(),
                sides.note,
                o.source,
                o.externalId,
                o.recordedAt,
                o.revisedAt);
    }

    @Override
    public String location() {
        return "/outflows/" + id;
    }
}

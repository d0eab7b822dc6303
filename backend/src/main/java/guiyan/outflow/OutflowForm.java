package guiyan.outflow;

import guiyan.outflow.values.DepartureMode;
import guiyan.outflow.values.FormerOccupation;
import guiyan.outflow.values.IncomeBand;
import guiyan.outflow.values.OutflowChannel;
import guiyan.outflow.values.OutflowReason;
import guiyan.outflow.values.OutflowStatus;
import guiyan.outflow.values.UnitNature;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person fills in, to register an absence or to correct one. */
record OutflowForm(
        @NotNull PublicId memberId,
        @PastOrPresent LocalDate reportedOn,
        @PastOrPresent LocalDate registeredOn,

        @Schema(description = "Without it and without its words, a reported absence has not begun")
        PartialDate departedOn,

        @Size(max = 80) @Schema(description = "The departure as written, when it is no date")
        String departedOnText,

        PartialDate expectedReturnOn,
        Boolean reportedBeforeDeparture,
        OutflowReason reason,
        OutflowChannel channel,
        DepartureMode departureMode,
        @Valid DestinationForm destination,
        UnitNature unitNature,
        FormerOccupation formerOccupation,
        @Size(max = 120) String employer,
        @Size(max = 60) String trade,

        @Schema(description = "Needs the consent `INCOME`") IncomeBand incomeBand,

        @Size(max = 120) String hostOrg,
        @PastOrPresent LocalDate hostReportedOn,

        @Schema(description = "As the ledger says; a certificate with its number stands in the register of issue")
        Boolean certificateHeld,

        @Schema(description = "To correct that of an episode that has ended; it ends by `/return`")
        PartialDate returnedOn,

        @PastOrPresent LocalDate infoConfirmedOn,

        @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String duesPaidThrough,

        @Size(max = 400) @Schema(description = "For secretary and liaison only")
        String note,

        @Size(max = 40) String source,
        @Size(max = 80) String externalId,

        @Size(max = 200) @Schema(description = "Why what stood there is corrected")
        String correctionReason) {

    static OutflowForm of(Outflow o, String note) {
        return new OutflowForm(
                PublicId.of(o.personId),
                o.reportedOn,
                o.registeredOn,
                o.departedOn,
                o.departedOnText,
                o.expectedReturnOn,
                o.reportedBeforeDeparture,
                o.reason,
                o.channel,
                o.departureMode,
                DestinationForm.of(o.destination),
                o.unitNature,
                o.formerOccupation,
                o.employer,
                o.trade,
                o.incomeBand,
                o.hostOrg,
                o.hostReportedOn,
                o.certificateHeld,
                o.returnedOn,
                o.infoConfirmedOn,
                o.duesPaidThrough,
                note,
                o.source,
                o.externalId,
                null);
    }

    /** Whether he has only said that he will leave. */
    boolean isReportOnly() {
        return reportedOn != null
                && departedOn == null
                && departedOnText == null
                && !Boolean.FALSE.equals(reportedBeforeDeparture);
    }

    /** Begins the episode as a report or as a departure. */
    void begin(Outflow o, LocalDate today) {
        describe(o, today);
        if (returnedOn != null) throw new Refusal(OutflowCode.RETURN_IS_AN_ACT, "returnedOn");
        if (isReportOnly()) o.report(reportedOn);
        else o.depart(departedOn, today);
    }

    /** Says everything anew. */
    void applyTo(Outflow o, LocalDate today) {
        if (memberId.value() != o.personId) throw new Refusal(OutflowCode.MEMBER_STAYS, "memberId");
        describe(o, today);
        if (o.status == OutflowStatus.REPORTED) {
            if (departedOn != null) throw new Refusal(OutflowCode.DEPARTURE_IS_AN_ACT, "departedOn");
            return;
        }
        o.correctReturn(returnedOn, today);
        if (o.status != OutflowStatus.CANCELLED) o.leave(departedOn, today);
    }

    private void describe(Outflow o, LocalDate today) {
        refuseFuture(departedOn, "departedOn", today);
        refuseFuture(returnedOn, "returnedOn", today);
        o.reportedOn = reportedOn;
        o.registeredOn = registeredOn;
        o.departedOnText = departedOnText;
        o.expectedReturnOn = expectedReturnOn;
        o.reportedBeforeDeparture = reportedBeforeDeparture;
        o.reason = reason;
        o.channel = channel;
        o.departureMode = departureMode;
        o.destination = DestinationForm.toDestination(destination);
        o.unitNature = unitNature;
        o.formerOccupation = formerOccupation;
        o.employer = employer;
        o.trade = trade;
        o.incomeBand = incomeBand;
        o.hostOrg = hostOrg;
        o.hostReportedOn = hostReportedOn;
        o.certificateHeld = certificateHeld;
        o.infoConfirmedOn = infoConfirmedOn;
        o.duesPaidThrough = duesPaidThrough;
        o.source = source;
        o.externalId = externalId;
    }

    private static void refuseFuture(PartialDate date, String field, LocalDate today) {
        if (date != null && date.isSurelyAfter(today)) throw new Refusal(PlatformCode.IN_FUTURE, field);
    }
}

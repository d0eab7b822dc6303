package guiyan.contact.reports;

import guiyan.contact.Need;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member reports about a quarter, or what is written down for him. */
@Schema(name = "QuarterlyReportForm")
record ReportForm(
        @NotNull PublicId memberId,

        @NotNull @Pattern(regexp = "20\\d\\d-Q[1-4]") @Schema(examples = "2008-Q2")
        String period,

        @NotNull @PastOrPresent LocalDate submittedOn,
        @NotNull ReportChannel channel,
        @NotNull @Min(0) @Max(99) Integer hostActivities,
        Set<@NotNull Need> needs,

        @Size(max = 2000) @Schema(description = "For the author and the secretary of his branch only")
        String body,

        @Schema(description = "Needed for what was dictated")
        ReportConfirmation confirmedBy) {

    void applyTo(QuarterlyReport report) {
        if (channel == ReportChannel.PHONE_DICTATED && confirmedBy == null)
            throw new Refusal(ReportCode.CONFIRMATION_NEEDED, "confirmedBy");
        report.about(period, submittedOn);
        report.channel = channel;
        report.hostActivities = hostActivities;
        report.needs = needs == null ? Set.of() : needs;
        report.confirmedBy = confirmedBy;
    }
}

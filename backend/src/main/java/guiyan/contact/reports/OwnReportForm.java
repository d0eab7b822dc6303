package guiyan.contact.reports;

import guiyan.contact.Need;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member reports himself about a quarter. */
record OwnReportForm(
        @NotNull @Pattern(regexp = "20\\d\\d-Q[1-4]") @Schema(examples = "2008-Q3")
        String period,

        @NotNull @Min(0) @Max(99) Integer hostActivities,
        Set<@NotNull Need> needs,

        @Size(max = 2000) @Schema(description = "For himself and the secretary of his branch only")
        String body) {

    void applyTo(QuarterlyReport report, LocalDate today) {
        report.about(period, today);
        report.hostActivities = hostActivities;
        report.needs = needs == null ? Set.of() : needs;
        report.channel = ReportChannel.DEVICE;
        report.confirmedBy = ReportConfirmation.MEMBER_DEVICE;
    }
}

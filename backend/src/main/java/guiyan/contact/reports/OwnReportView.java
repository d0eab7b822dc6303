package guiyan.contact.reports;

import guiyan.contact.Need;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report as its author sees it, with his words. */
record OwnReportView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String period,
        @Schema(required = true) LocalDate submittedOn,
        @Schema(required = true) ReportChannel channel,
        @Schema(required = true) int hostActivities,
        @Schema(required = true) Set<Need> needs,
        String body,
        LocalDate acknowledgedOn) {

    static OwnReportView of(QuarterlyReport report, String body) {
        return new OwnReportView(
                PublicId.of(report.id),
                report.period,
                report.submittedOn,
                report.channel,
                report.hostActivities,
                report.needs,
                body,
                report.acknowledgedOn);
    }
}

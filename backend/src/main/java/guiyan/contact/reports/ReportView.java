package guiyan.contact.reports;

import guiyan.contact.Need;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report of a quarter without its words. */
@Schema(name = "QuarterlyReportView")
record ReportView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef member,
        @Schema(required = true) String period,
        @Schema(required = true) LocalDate submittedOn,
        @Schema(required = true) ReportChannel channel,
        @Schema(required = true) int hostActivities,
        @Schema(required = true) Set<Need> needs,
        String recordedBy,
        ReportConfirmation confirmedBy,

        @Schema(
                description =
                        "Of one sent by the member's own door: from a network address that staff come in from, too (domain.md 5.5)")
        Boolean whereStaffWork,

        LocalDate acknowledgedOn)
        implements Revisioned, Located {

    static ReportView of(QuarterlyReport report) {
        return new ReportView(
                PublicId.of(report.id),
                Revisioned.etag(report),
                PersonRef.of(report.person),
                report.period,
                report.submittedOn,
                report.channel,
                report.hostActivities,
                report.needs,
                report.recordedBy,
                report.confirmedBy,
                report.whereStaffWork,
                report.acknowledgedOn);
    }

    @Override
    public String location() {
        return "/quarterly-reports/" + id;
    }
}

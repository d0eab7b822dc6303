package guiyan.contact.reports;

import guiyan.duties.Duties;
import guiyan.duties.Evidence;
import guiyan.members.Members;
import guiyan.people.Own;
import guiyan.people.Person;
import guiyan.platform.Allowed;
import guiyan.platform.Idempotent;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.Vault;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/me/reports")
@Tag(name = "Contact")
class OwnReportResource {

    private final QuarterlyReports reports;
    private final Members members;
    private final Own own;
    private final Duties duties;
    private final Vault vault;
    private final Audit audit;
    private final BusinessClock clock;

    OwnReportResource(
            QuarterlyReports reports,
            Members members,
            Own own,
            Duties duties,
            Vault vault,
            Audit audit,
            BusinessClock clock) {
        this.reports = reports;
        this.members = members;
        this.own = own;
        this.duties = duties;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "List one's own reports of the quarter, the newest first",
            description = "With one's words, which beside oneself only the secretary of the branch reads.")
    public List<OwnReportView> listOwnReports() {
        return reports.of(own.person().id).stream().map(this::view).toList();
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.OWN_DATA)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Report about a quarter",
            description = "Once a quarter, by the member himself; it fulfils the quarter's duty by today's date.")
    public OwnReportView submitOwnReport(@Valid @NotNull OwnReportForm form) {
        var person = own.person();
        members.requireOn(person.id);
        if (reports.isThere(person.id, form.period())) throw new Refusal(ReportCode.REPORT_THERE, "period");
        var report = report(person, form);
        reports.recorded(report);
        audit.record(Act.of("report.submitted").on(person.id).because(report.period), report);
        reports.flush();
        duties.metAbout(ReportResource.KIND, person.id, report.period, Evidence.of(report, report.submittedOn));
        return view(report);
    }

    private QuarterlyReport report(Person person, OwnReportForm form) {
        var report = new QuarterlyReport();
        report.placeWhere(person);
        report.personId = person.id;
        report.person = person;
        report.recordedBy = person.name;
        report.whereStaffWork = own.isWhereStaffWork();
        form.applyTo(report, clock.today());
        if (form.body() != null && !form.body().isBlank()) report.bodyCipher = vault.sealText(form.body());
        return report;
    }

    private OwnReportView view(QuarterlyReport report) {
        return OwnReportView.of(report, report.bodyCipher == null ? null : vault.openText(report.bodyCipher));
    }
}

package guiyan.contact.reports;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.contact.ContactCode;
import guiyan.duties.Duties;
import guiyan.duties.Evidence;
import guiyan.members.Members;
import guiyan.organizations.Organizations;
import guiyan.people.NamedReader;
import guiyan.people.Person;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/quarterly-reports")
@Tag(name = "Contact")
class ReportResource {

    static final String KIND = "QUARTERLY_REPORT";

    private final QuarterlyReports reports;
    private final Members members;
    private final Organizations organizations;
    private final Duties duties;
    private final NamedReader readers;
    private final Vault vault;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    ReportResource(
            QuarterlyReports reports,
            Members members,
            Organizations organizations,
            Duties duties,
            NamedReader readers,
            Vault vault,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.reports = reports;
        this.members = members;
        this.organizations = organizations;
        this.duties = duties;
        this.readers = readers;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.REPORTS_READ)
    @Operation(
            summary = "List reports of the quarter",
            description = "That they were submitted, and when; never their words.")
    public Page<ReportView> listQuarterlyReports(
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization,
            @QueryParam("member") @Parameter(description = "Only of this member") PublicId member,
            @QueryParam("period") @Parameter(description = "Only about this quarter", example = "2008-Q2")
                    String period,
            @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), organization);
        return reports.search(scope, period, member == null ? null : member.value(), cursor)
                .map(ReportView::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.REPORTS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write down a member's report of a quarter",
            description =
                    "As it came, or as he dictated it and confirmed. Fulfils the quarter's duty by the day it was submitted.")
    public ReportView recordQuarterlyReport(@Valid @NotNull ReportForm form) {
        var member = members.require(caller.scope(), form.memberId());
        member.requireActive();
        if (form.submittedOn().isAfter(clock.today()))
            throw new Refusal(ContactCode.NOT_YET, "submittedOn", clock.today());
        if (reports.isThere(member.id, form.period())) throw new Refusal(ReportCode.REPORT_THERE, "period");
        var report = report(member.person, form);
        reports.recorded(report);
        audit.record(Act.of("report.submitted").on(member.id).because(report.period), report);
        reports.flush();
        duties.metAbout(KIND, member.id, report.period, Evidence.of(report, report.submittedOn));
        return ReportView.of(report);
    }

    private QuarterlyReport report(Person person, ReportForm form) {
        var report = new QuarterlyReport();
        report.placeWhere(person);
        report.personId = person.id;
        report.person = person;
        report.recordedBy = caller.who().name();
        form.applyTo(report);
        if (form.body() != null && !form.body().isBlank()) report.bodyCipher = vault.sealText(form.body());
        return report;
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.REPORTS_READ)
    @Operation(
            summary = "Show one report of a quarter",
            description = "That it was submitted, and when; never its words.")
    public ReportView showQuarterlyReport(PublicId id) {
        return ReportView.of(reports.require(caller.scope(), id));
    }

    @GET
    @Path("/{id}/body")
    @Allowed(Right.REPORT_BODIES)
    @Operation(
            summary = "Read the words of a report",
            description =
                    "For the secretary of the member's branch himself; of those who stand in for him only for whom the member has named. Who read stands in the member's access log.")
    public ReportBody readQuarterlyReport(PublicId id) {
        var report = reports.require(caller.scope(), id);
        var who = caller.who();
        if (who.actingFor() != null && !readers.isNamed(report.personId, who.accountId()))
            throw new Refusal(ReportCode.BODY_FOR_THE_SECRETARY, null);
        audit.seen(Act.read("report.read", List.of()).on(report.personId), report);
        return new ReportBody(report.bodyCipher == null ? null : vault.openText(report.bodyCipher));
    }

    @POST
    @Path("/{id}/acknowledge")
    @Allowed(Right.REPORT_BODIES)
    @Retried
    @Transactional
    @Operation(
            summary = "Take note of a report",
            description = "Submitted and acknowledged is all that is recorded; nobody grades it.")
    public ReportView acknowledgeQuarterlyReport(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        var report = reports.require(caller.scope(), id, ifMatch);
        report.acknowledge(clock.today(), caller.who().name());
        audit.record(Act.of("report.acknowledged").on(report.personId).because(report.period), report);
        return ReportView.of(reports.written(report));
    }
}

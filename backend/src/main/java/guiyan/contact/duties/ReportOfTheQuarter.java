package guiyan.contact.duties;

import guiyan.contact.reports.QuarterlyReport;
import guiyan.contact.reports.QuarterlyReports;
import guiyan.duties.Asked;
import guiyan.duties.Cadence;
import guiyan.duties.DutyKind;
import guiyan.duties.Evidence;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import guiyan.outflow.duties.Absence;
import guiyan.outflow.duties.Absences;
import jakarta.inject.Singleton;
import java.util.List;

/** Each quarter everybody away when it began reports how he is, within a fortnight after it. */
@Singleton
class ReportOfTheQuarter implements DutyKind {

    private final Absences absences;
    private final QuarterlyReports reports;

    ReportOfTheQuarter(Absences absences, QuarterlyReports reports) {
        this.absences = absences;
        this.reports = reports;
    }

    @Override
    public String code() {
        return "QUARTERLY_REPORT";
    }

    @Override
    public Terms terms() {
        return Terms.each(Cadence.QUARTER, Owes.MEMBER, 15);
    }

    @Override
    public String subject() {
        return Absences.SUBJECT;
    }

    @Override
    public List<Owed> owed(Period quarter, Asked asked) {
        var away = absences.on(quarter.first(), asked);
        var submitted = reports.of(away.stream().map(Absence::personId).toList(), quarter.code());
        return away.stream()
                .map(absence -> owed(absence, submitted.get(absence.personId())))
                .toList();
    }

    private static Owed owed(Absence absence, QuarterlyReport report) {
        return absence.owed()
                .whileSuspended(absence.isLost())
                .metBy(report == null ? null : Evidence.of(report, report.submittedOn));
    }
}

package guiyan.contact.reports;

import guiyan.contact.Need;
import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** That a person has reported, in the copy of his data; the words he reads himself, because the station makes the copy (P-04). */
@Singleton
class ReportData implements PersonalData {

    private final QuarterlyReports reports;

    ReportData(QuarterlyReports reports) {
        this.reports = reports;
    }

    /** One report without its words. */
    record Copy(
            String period,
            LocalDate submittedOn,
            ReportChannel channel,
            int hostActivities,
            Set<Need> needs,
            LocalDate acknowledgedOn) {}

    @Override
    public String part() {
        return "reports";
    }

    @Override
    public List<Copy> copy(long person) {
        return reports.list("personId = ?1 order by id", person).stream()
                .map(each -> new Copy(
                        each.period,
                        each.submittedOn,
                        each.channel,
                        each.hostActivities,
                        each.needs,
                        each.acknowledgedOn))
                .toList();
    }
}

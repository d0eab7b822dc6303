package guiyan.contact.importing;

import guiyan.contact.facts.ContactFacts;
import guiyan.contact.reports.QuarterlyReports;
import guiyan.outflow.importing.Roll;
import guiyan.outflow.importing.WhoColumns;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.crypto.Vault;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The register of quarterly reports as a file (domain.md L-06); its words only from the secretary himself (P-04). */
@Singleton
class ReportImport implements ImportFormat {

    private static final List<Column> OWN = List.of(
            Column.of("year", "年度", "Year", "年度", "年份"),
            Column.of("quarter", "季度", "Quarter", "季度"),
            Column.of("submittedOn", "汇报时间", "Submitted", "汇报时间", "汇报日期"),
            Column.of("channel", "汇报方式", "Channel", "汇报方式").choosing(List.of("短信", "信函", "电话口述", "手机")),
            Column.of("confirmedBy", "本人确认", "Confirmed", "本人确认", "本人怎么认可的").choosing(List.of("念给本人听", "本人手机")),
            Column.of(
                    "hostActivitiesAttended", "参加流入地活动", "Activities there", "参加流入地组织活动情况（次）", "参加流入地组织活动情况", "参加活动次数"),
            Column.of("workLife", "工作生活情况", "Work and life", "工作生活情况"),
            Column.of("problems", "需要解决的问题", "Problems", "需要组织帮助解决的问题", "需要帮助解决的问题"),
            Column.of("takenBy", "记录人", "Written down by", "记录人"));

    final Roll roll;
    final QuarterlyReports reports;
    final ContactFacts facts;
    final Vault vault;
    final Audit audit;
    final Caller caller;

    ReportImport(Roll roll, QuarterlyReports reports, ContactFacts facts, Vault vault, Audit audit, Caller caller) {
        this.roll = roll;
        this.reports = reports;
        this.facts = facts;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
    }

    /** Whether the words of reports may be taken in: by nobody but a secretary, and nobody who stands in for him. */
    boolean takesWords() {
        return caller.has(Right.REPORT_BODIES) && caller.who().actingFor() == null;
    }

    @Override
    public String kind() {
        return "QUARTERLY_REPORTS";
    }

    @Override
    public Right right() {
        return Right.CONTACTS_WRITE;
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(WhoColumns.ALL.stream(), OWN.stream()).toList();
    }

    @Override
    public String keyField() {
        return "quarter";
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new ReportPass(this, context);
    }
}

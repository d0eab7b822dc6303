package guiyan.contact.importing;

import static guiyan.platform.importing.ImportCode.CODE_UNMAPPED;
import static guiyan.platform.importing.ImportCode.ENTRY_TOO_LONG;
import static guiyan.platform.importing.ImportCode.QUARTER_AHEAD;
import static guiyan.platform.importing.ImportCode.REPORT_UNCONFIRMED;
import static guiyan.platform.importing.ImportCode.REPORT_WORDS_LEFT_OUT;

import guiyan.contact.reports.QuarterlyReport;
import guiyan.contact.reports.ReportChannel;
import guiyan.contact.reports.ReportConfirmation;
import guiyan.outflow.importing.MemberRows;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.Cell;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.NumberCell;
import guiyan.platform.importing.Plain;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.Text;
import guiyan.platform.importing.TextCell;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One pass over a register of reports: one a member and quarter, and no file changes what a member has reported. */
class ReportPass extends RegisterPass<QuarterlyReport> {

    private static final int LONGEST = 2000;
    private static final int MOST = 99;
    private static final CodeCell CHANNEL = new CodeCell(channels());
    private static final CodeCell CONFIRMED = new CodeCell(Text.words(
            ReportConfirmation.values(),
            "念给本人听 READ_BACK 念给他听 READ_BACK 复述 READ_BACK 已复述 READ_BACK 本人手机 MEMBER_DEVICE"));

    private final ReportImport tools;
    private final MemberRows members;

    ReportPass(ReportImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        members = new MemberRows(tools.roll, context);
    }

    private static Map<String, String> channels() {
        var channels = new HashMap<>(Map.of(
                "短信",
                "MESSAGE",
                "微信",
                "MESSAGE",
                "信函",
                "LETTER",
                "书面",
                "LETTER",
                "电话",
                "PHONE_DICTATED",
                "电话口述",
                "PHONE_DICTATED",
                "手机",
                "DEVICE"));
        for (var channel : ReportChannel.values()) channels.put(channel.name(), channel.name());
        return channels;
    }

    @Override
    public void read(ImportRow row) {
        members.read(row);
        period(row);
        members.day(row, "submittedOn");
        row.take("channel", CHANNEL.read(row.cell("channel")), Function.identity());
        row.take("confirmedBy", CONFIRMED.read(row.cell("confirmedBy")), Function.identity());
        number(row, "hostActivitiesAttended", 0, MOST);
        row.take("takenBy", TextCell.read(row.cell("takenBy"), 80), Function.identity());
        var words = words(row);
        if (words.length() > LONGEST) row.problem("workLife", ENTRY_TOO_LONG, row.seen);
        else if (!words.isEmpty() && !tools.takesWords()) row.problem("workLife", REPORT_WORDS_LEFT_OUT, null);
        members.require(row, "year", "quarter", "submittedOn", "channel");
        if (!row.isRejected()) admit(row, !words.isEmpty() && tools.takesWords());
    }

    /** A register tells that somebody reported by phone; words that he dictated he has confirmed (P-04). */
    private static void admit(ImportRow row, boolean withWords) {
        if (QuarterlyReport.isAhead(row.values.get("period"), MemberRows.dayOf(row, "submittedOn")))
            row.problem("quarter", QUARTER_AHEAD, row.cell("quarter").text());
        else if (withWords && isDictated(row) && !row.values.containsKey("confirmedBy"))
            row.problem("confirmedBy", REPORT_UNCONFIRMED, null);
    }

    private static boolean isDictated(ImportRow row) {
        return ReportChannel.PHONE_DICTATED.name().equals(row.values.get("channel"));
    }

    private static void period(ImportRow row) {
        number(row, "year", 2000, 2099);
        number(row, "quarter", 1, 4);
        var year = row.values.get("year");
        if (year != null && row.values.get("quarter") != null)
            row.values.put("period", year + "-Q" + row.values.get("quarter"));
    }

    private static void number(ImportRow row, String field, int least, int most) {
        var cell = row.cell(field);
        var bare = cell.kind() == Cell.Kind.TEXT ? Cell.text(cell.text().replace("第", "")) : cell;
        var number = NumberCell.read(bare);
        number.findings().forEach(finding -> row.problem(field, finding));
        if (number.value() == null) return;
        var whole = number.value().intValue();
        if (whole < least || whole > most) row.problem(field, CODE_UNMAPPED, cell.text());
        else row.values.put(field, String.valueOf(whole));
    }

    /** What the member says: it never stands among the values of a row. */
    private static String words(ImportRow row) {
        return Stream.of("workLife", "problems")
                .filter(field -> !Plain.saysNothing(row.cell(field)))
                .map(field -> Plain.blanksJoined(row.cell(field).text()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        members.find(rows);
    }

    @Override
    protected String key(ImportRow row) {
        return row.subjectId + " " + row.values.get("period");
    }

    private static String key(QuarterlyReport report) {
        return report.personId + " " + report.period;
    }

    @Override
    protected Map<String, QuarterlyReport> stored(List<ImportRow> rows) {
        var persons = rows.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        var periods = rows.stream().map(row -> row.values.get("period")).collect(Collectors.toSet());
        return tools.reports.list("personId in ?1 and period in ?2", persons, periods).stream()
                .collect(Collectors.toMap(ReportPass::key, Function.identity()));
    }

    @Override
    protected List<QuarterlyReport> withIds(Collection<Long> ids) {
        return tools.reports.list("id in ?1", ids);
    }

    /** Nothing that a file may change; who has taken note of a report keeps it from being taken back. */
    @Override
    protected Map<String, String> texts(QuarterlyReport report) {
        return report.acknowledgedOn == null ? Map.of() : Map.of("acknowledgedOn", report.acknowledgedOn.toString());
    }

    @Override
    public void write(List<ImportRow> rows) {
        super.write(rows);
        var persons = rows.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        tools.facts.known(persons, first(rows.stream().map(row -> row.values.get("period"))));
    }

    /** The first day of the first of these quarters. */
    private static LocalDate first(Stream<String> periods) {
        var period = periods.sorted().findFirst().orElseThrow();
        return LocalDate.of(Integer.parseInt(period.substring(0, 4)), 3 * Integer.parseInt(period.substring(6)) - 2, 1);
    }

    @Override
    protected QuarterlyReport create(ImportRow row) {
        var member = members.of(row);
        var report = new QuarterlyReport();
        report.placeWhere(member);
        report.personId = member.id;
        report.period = row.values.get("period");
        report.submittedOn = MemberRows.dayOf(row, "submittedOn");
        report.channel = ReportChannel.valueOf(row.values.get("channel"));
        report.confirmedBy = Text.read(row.values.get("confirmedBy"), ReportConfirmation::valueOf);
        report.hostActivities = Integer.parseInt(row.values.getOrDefault("hostActivitiesAttended", "0"));
        report.recordedBy =
                row.values.getOrDefault("takenBy", tools.caller.who().name());
        var words = words(row);
        if (!words.isEmpty() && tools.takesWords()) report.bodyCipher = tools.vault.sealText(words);
        tools.reports.recorded(report);
        tools.audit.record(Act.of("report.submitted").on(member.id).because(report.period), report);
        return report;
    }

    @Override
    protected void change(QuarterlyReport report, Map<String, String> values) {
        throw new IllegalStateException("no file changes what a member has reported");
    }

    @Override
    protected void forget(Collection<QuarterlyReport> gone) {
        if (gone.isEmpty()) return;
        var persons = gone.stream().map(report -> report.personId).collect(Collectors.toSet());
        tools.facts.gone(gone, persons, first(gone.stream().map(report -> report.period)));
        for (var report : gone) {
            tools.audit.record(Act.of("report.reverted").on(report.personId).deleting(), report);
            tools.reports.delete(report);
        }
        tools.reports.flush();
    }

    @Override
    public String masked(String field, String value) {
        return MemberRows.masked(field, value);
    }
}

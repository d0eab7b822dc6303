package guiyan.contact.importing;

import static guiyan.platform.importing.ImportCode.ENTRY_TOO_LONG;
import static guiyan.platform.importing.ImportCode.ENTRY_UNKNOWN;
import static guiyan.platform.importing.ImportCode.EVENT_REFUSED;

import guiyan.duties.Duty;
import guiyan.duties.Waiver;
import guiyan.duties.WaiverReason;
import guiyan.outflow.importing.MemberRows;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.Plain;
import guiyan.platform.importing.TextCell;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One pass over waivers: each belongs to the duty of its kind about its member in its period. */
class WaiverPass implements ImportPass {

    private static final int LONGEST = 200;
    private static final CodeCell KIND = new CodeCell(named(
            Stream.of("MONTHLY_CALL", "QUARTERLY_REPORT", "JULY_FIRST_CARD", "HALF_YEAR_ABROAD_CONTACT"),
            Map.of("月通话", "MONTHLY_CALL", "季度汇报", "QUARTERLY_REPORT", "七一贺卡", "JULY_FIRST_CARD")));
    private static final CodeCell REASON = new CodeCell(named(
            Stream.of("AT_HOME", "REFUSED", "ILLNESS", "OTHER"),
            Map.of("在家", "AT_HOME", "本人不愿", "REFUSED", "生病", "ILLNESS", "其他", "OTHER")));

    private final WaiverImport tools;
    private final ImportContext context;
    private final MemberRows members;
    private boolean begun;

    WaiverPass(WaiverImport tools, ImportContext context) {
        this.tools = tools;
        this.context = context;
        members = new MemberRows(tools.roll, context);
    }

    private static Map<String, String> named(Stream<String> codes, Map<String, String> words) {
        var all = new HashMap<>(words);
        codes.forEach(code -> all.put(code, code));
        return all;
    }

    @Override
    public void read(ImportRow row) {
        members.read(row);
        row.take("dutyType", KIND.read(row.cell("dutyType")), Function.identity());
        row.take("period", TextCell.read(row.cell("period"), 10), Function.identity());
        row.take("reason", REASON.read(row.cell("reason")), Function.identity());
        if (note(row) != null && note(row).length() > LONGEST) row.problem("note", ENTRY_TOO_LONG, row.seen);
        members.require(row, "dutyType", "period", "reason");
    }

    /** What the village alone reads: it never stands among the values of a row. */
    private static String note(ImportRow row) {
        return Plain.saysNothing(row.cell("note"))
                ? null
                : Plain.blanksJoined(row.cell("note").text());
    }

    @Override
    public void judge(List<ImportRow> rows) {
        if (!begun) tools.letDutiesArise();
        begun = true;
        var meant = members.find(rows.stream().filter(row -> !row.isRejected()).toList());
        var persons = meant.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        var periods = meant.stream().map(row -> row.values.get("period")).collect(Collectors.toSet());
        var owed = tools.duties.heldAbout(persons, periods);
        meant.forEach(row -> judge(row, owed));
    }

    private void judge(ImportRow row, List<Duty> owed) {
        var duty = owed.stream()
                .filter(each -> isMeant(row, each) && each.cancelledOn == null)
                .findFirst()
                .orElse(null);
        if (duty == null) row.problem("period", ENTRY_UNKNOWN, row.seen);
        else if (isWaivedSo(row, duty)) row.outcome = Outcome.UNCHANGED;
        else if (!duty.canBeWaived(context.today())) row.problem("period", EVENT_REFUSED, row.seen);
        else row.outcome = Outcome.CREATED;
        if (duty != null && !row.isRejected()) row.entityId = duty.id;
    }

    private static boolean isMeant(ImportRow row, Duty duty) {
        return duty.kind.equals(row.values.get("dutyType"))
                && duty.period.equals(row.values.get("period"))
                && row.subjectId.equals(duty.personId);
    }

    private static boolean isWaivedSo(ImportRow row, Duty duty) {
        return duty.waivedOn != null && duty.waivedBecause == reason(row);
    }

    private static WaiverReason reason(ImportRow row) {
        return WaiverReason.valueOf(row.values.get("reason"));
    }

    @Override
    public void write(List<ImportRow> rows) {
        var stored = stored(rows);
        rows.forEach(row -> waive(row, stored.get(row.entityId)));
    }

    private void waive(ImportRow row, Duty duty) {
        var note = note(row) == null ? null : tools.vault.sealText(note(row));
        try {
            tools.duties.waive(
                    duty,
                    new Waiver(reason(row), context.today(), tools.caller.who().name(), note));
            tools.audit.record(Act.of("duty.waived").on(duty.personId).because(row.values.get("reason")), duty);
        } catch (Refusal illegal) {
            row.problem("period", EVENT_REFUSED, row.seen);
        }
    }

    @Override
    public List<ImportRow> colliding(List<ImportRow> rows) {
        var stored = stored(rows);
        return rows.stream()
                .filter(row -> {
                    var duty = stored.get(row.entityId);
                    return duty != null && duty.waivedOn != null && duty.isClosed(context.today());
                })
                .toList();
    }

    @Override
    public void revert(List<ImportRow> rows) {
        var stored = stored(rows);
        for (var row : rows) {
            var duty = stored.get(row.entityId);
            if (duty == null || !isWaivedSo(row, duty)) continue;
            tools.duties.withdrawWaiver(duty);
            tools.audit.record(Act.of("duty.waiver-reverted").on(duty.personId), duty);
        }
    }

    private Map<Long, Duty> stored(Collection<ImportRow> rows) {
        var ids =
                rows.stream().map(row -> row.entityId).filter(Objects::nonNull).collect(Collectors.toSet());
        if (ids.isEmpty()) return Map.of();
        return tools.duties.held(ids).stream().collect(Collectors.toMap(duty -> duty.id, Function.identity()));
    }

    @Override
    public String masked(String field, String value) {
        return MemberRows.masked(field, value);
    }
}

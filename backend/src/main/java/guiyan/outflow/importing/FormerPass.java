package guiyan.outflow.importing;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.members.Member;
import guiyan.members.MemberStatus;
import guiyan.members.MemberTexts;
import guiyan.organizations.Organization;
import guiyan.outflow.Ledger.Line;
import guiyan.outflow.values.CloseReason;
import guiyan.people.Register;
import guiyan.people.values.Education;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.ImportRow.RowProblem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over those who left the roll: whoever is not known yet is entered with his absence and its end. */
class FormerPass implements ImportPass {

    private static final String TRANSFERRED = MemberStatus.TRANSFERRED.name();
    private static final CodeCell END = new CodeCell(Map.of(
            "TRANSFER_RECEIPT",
            TRANSFERRED,
            "RELATION_TRANSFERRED",
            TRANSFERRED,
            "转出",
            TRANSFERRED,
            "组织关系转出",
            TRANSFERRED,
            "DIED",
            "DIED",
            "去世",
            "DIED",
            "死亡",
            "DIED",
            "MEMBERSHIP_ENDED",
            "LEFT"));

    private final FormerImport tools;
    private final ImportContext context;
    private final Map<String, Organization> units;
    private final MemberTexts texts;
    private final WhoReading who;

    FormerPass(FormerImport tools, ImportContext context) {
        this.tools = tools;
        this.context = context;
        var branches = tools.roll.organizations.branches(context.scope());
        units = branches.stream().collect(Collectors.toMap(unit -> unit.code, Function.identity()));
        texts = new MemberTexts(tools.roll.vault, tools.roll.points, branches, context.basis());
        who = new WhoReading(tools.roll, context, branches);
    }

    @Override
    public void read(ImportRow row) {
        who.read(row);
        row.take("education", Education.read(row.cell("education")), Education::code);
        for (var field : List.of("joinedOn", "departedOn", "endedOn"))
            row.take(field, DateCell.read(row.cell(field), context.today()), PartialDate::toString);
        row.take("end", END.read(row.cell("reason")), Function.identity());
        tools.places.read(row);
        if (!context.hasBasis() && row.values.remove("citizenId") != null)
            row.problem("citizenId", COLUMN_NEEDS_BASIS, null);
        for (var field : List.of("end", "endedOn"))
            if (!row.isRejected() && row.values.get(field) == null)
                row.problem(field.equals("end") ? "reason" : field, ENTRY_INCOMPLETE, row.seen);
        requireOrder(row, "birthDate", "joinedOn");
        requireOrder(row, "departedOn", "endedOn");
    }

    private static void requireOrder(ImportRow row, String first, String then) {
        if (row.isRejected() || row.values.get(first) == null || row.values.get(then) == null) return;
        var end = PartialDate.parse(row.values.get(then));
        if (PartialDate.parse(row.values.get(first)).isSurelyAfter(end))
            row.problem(then, END_BEFORE_START, row.cell(then).text());
    }

    @Override
    public void judge(List<ImportRow> rows) {
        var open = rows.stream().filter(row -> !row.isRejected()).toList();
        if (open.isEmpty()) return;
        var finding = new WhoFinding(tools.roll, context, units, open);
        for (var row : open) judge(row, finding.of(row));
    }

    /** Whom nobody knows is entered; who is on the roll does not leave it by a file. */
    private static void judge(ImportRow row, Member known) {
        var unknown = row.problems.removeIf(FormerPass::isUnknown);
        if (unknown) row.outcome = Outcome.CREATED;
        if (known == null) return;
        row.entityId = known.id;
        row.outcome = Outcome.UNCHANGED;
        if (known.isActive()) row.problem("name", STILL_ON_THE_ROLL, row.seen);
    }

    private static boolean isUnknown(RowProblem problem) {
        return problem.code() == MEMBER_UNKNOWN;
    }

    @Override
    public void write(List<ImportRow> rows) {
        for (var row : rows) enter(row);
    }

    private void enter(ImportRow row) {
        var end = MemberStatus.valueOf(row.values.get("end"));
        var on = PartialDate.parse(row.values.get("endedOn")).lastDay();
        var entry = tools.roll.registrar.enrolFormer(texts, row.values, end, on);
        tools.keys.add(Register.MEMBER, List.of(entry));
        row.entityId = entry.person().id;
        if (row.values.get("departedOn") == null) return;
        var absence = new HashMap<String, String>();
        absence.put("departedOn", row.values.get("departedOn"));
        var outflow = tools.texts.enter(entry.person(), absence, tools.places.of(row.values));
        var from = outflow.status;
        if (end == MemberStatus.TRANSFERRED) outflow.transferRelation(on);
        else outflow.close(end == MemberStatus.DIED ? CloseReason.DIED : CloseReason.MEMBERSHIP_ENDED, on);
        tools.ledger.write(outflow, from, new Line(line(end), PartialDate.of(on), null));
    }

    private static String line(MemberStatus end) {
        return end == MemberStatus.TRANSFERRED ? "relation-transferred" : "closed";
    }

    @Override
    public List<ImportRow> colliding(List<ImportRow> rows) {
        var stored = stored(rows);
        return rows.stream()
                .filter(row -> stored.containsKey(row.entityId))
                .filter(row -> !isAsLeft(row, stored.get(row.entityId)))
                .toList();
    }

    private static boolean isAsLeft(ImportRow row, Member member) {
        var on = LocalDate.from(PartialDate.parse(row.values.get("endedOn")).lastDay());
        return member.status.name().equals(row.values.get("end")) && on.equals(member.endedOn);
    }

    @Override
    public void revert(List<ImportRow> rows) {
        var stored = stored(rows);
        if (stored.isEmpty()) return;
        tools.reverting.forget(tools.outflows.of(stored.keySet()));
        tools.roll.registrar.forget(List.copyOf(stored.values()));
    }

    private Map<Long, Member> stored(List<ImportRow> rows) {
        var ids =
                rows.stream().map(row -> row.entityId).filter(Objects::nonNull).collect(Collectors.toSet());
        return tools.roll.members.withIds(context.scope(), ids).stream()
                .collect(Collectors.toMap(member -> member.id, Function.identity()));
    }

    @Override
    public String masked(String field, String value) {
        return Phones.masked(field, value);
    }
}

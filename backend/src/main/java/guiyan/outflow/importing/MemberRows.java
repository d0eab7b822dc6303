package guiyan.outflow.importing;

import guiyan.members.Member;
import guiyan.organizations.Organization;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Rows that are each about a member: whom they mean, and on which days. */
public class MemberRows {

    private final Roll roll;
    private final ImportContext context;
    private final Map<String, Organization> units;
    private final WhoReading who;
    private final Map<Long, Member> members = new HashMap<>();

    public MemberRows(Roll roll, ImportContext context) {
        this.roll = roll;
        this.context = context;
        var branches = roll.organizations.branches(context.scope());
        units = branches.stream().collect(Collectors.toMap(unit -> unit.code, Function.identity()));
        who = new WhoReading(roll, context, branches);
    }

    /** Reads from a row whom it is about. */
    public void read(ImportRow row) {
        who.read(row);
    }

    /** Reads a day that has passed; of a month or a year its last one, as far as it has come. */
    public void day(ImportRow row, String field) {
        var date = DateCell.read(row.cell(field), context.today());
        date.findings().forEach(finding -> row.problem(field, finding));
        if (date.value() == null) return;
        var last = date.value().lastDay();
        row.values.put(field, (last.isAfter(context.today()) ? context.today() : last).toString());
    }

    /** Rejects a row that lacks one of these. */
    public void require(ImportRow row, String... fields) {
        row.require(fields);
    }

    /** Finds the members whom the rows mean, with a few questions for all; answers the rows that mean somebody. */
    public List<ImportRow> find(List<ImportRow> rows) {
        if (rows.isEmpty()) return List.of();
        var finding = new WhoFinding(roll, context, units, rows);
        members.clear();
        return rows.stream()
                .filter(row -> {
                    var member = finding.of(row);
                    if (member != null) members.put(member.id, member);
                    return member != null;
                })
                .toList();
    }

    /** Whom a row means. */
    public Member of(ImportRow row) {
        var known = members.get(row.subjectId);
        return known != null
                ? known
                : roll.members.withIds(context.scope(), List.of(row.subjectId)).get(0);
    }

    /** Whom any of the rows of the chunk mean. */
    public Collection<Member> all() {
        return members.values();
    }

    /** The branch that a row names. */
    public Organization unit(ImportRow row) {
        return units.get(row.values.get("organization"));
    }

    /** The day that a row gives for a field; null for none. */
    public static LocalDate dayOf(ImportRow row, String field) {
        return row.values.get(field) == null ? null : LocalDate.parse(row.values.get(field));
    }

    /** A value as it may be shown. */
    public static String masked(String field, String value) {
        return Phones.masked(field, value);
    }
}

package guiyan.members.importing;

import static guiyan.platform.importing.ImportCode.END_BEFORE_START;
import static guiyan.platform.importing.ImportCode.NO_PROBATION;

import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.ImportRow;
import java.time.LocalDate;
import java.util.Map;

/** The dates of one row held against each other: birth, joining, full membership come in this order (D-16, D-43). */
final class MemberDates {

    /** From the ninth congress to the eleventh nobody was on probation. */
    private static final LocalDate NO_PROBATION_FROM = LocalDate.of(1969, 4, 1);

    private static final LocalDate NO_PROBATION_UNTIL = LocalDate.of(1977, 8, 11);

    private MemberDates() {}

    /** Holds the row's own dates against each other. */
    static void compare(ImportRow row) {
        requireOrder(row, row.values);
        var joined = date(row.values, "joinedOn");
        if (joined != null && joined.equals(date(row.values, "fullMemberOn")) && lacksProbation(joined))
            row.problem("fullMemberOn", NO_PROBATION, row.cell("fullMemberOn").text());
    }

    /** Rejects the row when the dates of these values, some of them the row's, cannot follow each other. */
    static void requireOrder(ImportRow row, Map<String, String> values) {
        requireOrder(row, values, "birthDate", "joinedOn");
        requireOrder(row, values, "joinedOn", "fullMemberOn");
    }

    private static void requireOrder(ImportRow row, Map<String, String> values, String first, String then) {
        var start = date(values, first);
        var end = date(values, then);
        if (start == null || end == null || !start.isSurelyAfter(end)) return;
        var field = row.values.containsKey(then) ? then : first;
        row.problem(field, END_BEFORE_START, row.cell(field).text());
    }

    /** Two equal years say nothing: a year of probation may lie between them. */
    private static boolean lacksProbation(PartialDate joined) {
        return joined.month() != null
                && (joined.lastDay().isBefore(NO_PROBATION_FROM) || joined.isSurelyAfter(NO_PROBATION_UNTIL));
    }

    private static PartialDate date(Map<String, String> values, String field) {
        var text = values.get(field);
        return text == null ? null : PartialDate.parse(text);
    }
}

package guiyan.members;

import static guiyan.platform.importing.ImportCode.END_BEFORE_START;
import static guiyan.platform.importing.ImportCode.NO_PROBATION;

import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.ImportRow;
import java.time.LocalDate;

/** The dates of one row held against each other: birth, joining, full membership come in this order (D-16, D-43). */
final class MemberDates {

    /** From the ninth congress to the eleventh nobody was on probation. */
    private static final LocalDate NO_PROBATION_FROM = LocalDate.of(1969, 4, 1);

    private static final LocalDate NO_PROBATION_UNTIL = LocalDate.of(1977, 8, 11);

    private MemberDates() {}

    static void compare(ImportRow row) {
        var joined = date(row, "joinedOn");
        if (joined == null) return;
        var birth = date(row, "birthDate");
        if (birth != null && birth.isSurelyAfter(joined)) refuse(row, "joinedOn");
        var full = date(row, "fullMemberOn");
        if (full != null && joined.isSurelyAfter(full)) refuse(row, "fullMemberOn");
        else if (joined.equals(full) && lacksProbation(joined))
            row.problem("fullMemberOn", NO_PROBATION, row.cell("fullMemberOn").text());
    }

    private static void refuse(ImportRow row, String field) {
        row.problem(field, END_BEFORE_START, row.cell(field).text());
    }

    /** Two equal years say nothing: a year of probation may lie between them. */
    private static boolean lacksProbation(PartialDate joined) {
        return joined.month() != null
                && (joined.lastDay().isBefore(NO_PROBATION_FROM) || joined.isSurelyAfter(NO_PROBATION_UNTIL));
    }

    private static PartialDate date(ImportRow row, String field) {
        var text = row.values.get(field);
        return text == null ? null : PartialDate.parse(text);
    }
}

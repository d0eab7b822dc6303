package guiyan.members;

import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.ImportRow;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Somebody a row may mean: on the roll already, or created by an earlier row of the same import. */
record Known(Member member, ImportRow row, byte[] idPrint, Map<String, String> values) {

    /** Whom an earlier row creates; what later rows change in him changes nothing in that row. */
    static Known of(ImportRow row) {
        return new Known(null, row, row.idKey, new LinkedHashMap<>(row.values));
    }

    /** From now on he is as the row says, for the rows that follow. */
    void become(ImportRow row) {
        row.changes.forEach(change -> values.put(change.field(), change.now()));
    }

    String unit() {
        return values.get("organization");
    }

    boolean hasId(byte[] print) {
        return print != null && Arrays.equals(print, idPrint);
    }

    /** Same name and unit, births that can be the same, and ids that do not differ. */
    boolean mayBe(ImportRow row) {
        return values.get("name").equals(row.values.get("name"))
                && unit().equals(row.values.get("organization"))
                && (row.idKey == null || idPrint == null)
                && birthsAgree(values.get("birthDate"), row.values.get("birthDate"));
    }

    private static boolean birthsAgree(String one, String other) {
        return one == null || other == null || PartialDate.parse(one).mayBe(PartialDate.parse(other));
    }

    ImportRow.Candidate candidate() {
        return new ImportRow.Candidate(
                member == null ? null : member.id,
                unit(),
                values.get("name"),
                values.get("birthDate"),
                values.get("citizenId"));
    }
}
